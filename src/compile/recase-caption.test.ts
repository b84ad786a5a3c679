import { describe, expect, test } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import { recaseCaption } from './recase-caption.ts';

/** The caption as it is set again beside the body. */
function recase(caption: string, body: string): { readonly text: string; readonly named: string[] } {
  const findings = findMentions([body, caption], 'it', knowledgeIndex());
  const { text, mentions } = recaseCaption(caption, findings.mentions[1] ?? [], findings);
  return { text, named: mentions.map(({ start, end }) => text.slice(start, end)) };
}

const BODY = 'A Pyongyang Vladimir Putin e Kim Jong-un hanno visto Ursula von der Leyen e la Bce.';

describe('recaseCaption', () => {
  test('moves the mentions along with the commas it sets', () => {
    expect(recase('putin kim jong un pyongyang', BODY)).toEqual({
      text: 'Putin, Kim Jong Un, Pyongyang',
      named: ['Putin', 'Kim Jong Un', 'Pyongyang'],
    });
  });

  test.each([
    ['URSULA VON DER LEYEN ALLA BCE', 'Ursula von der Leyen alla Bce'],
    ['PALAZZO DI PYONGYANG', 'Palazzo di Pyongyang'],
    ['Putin a PYONGYANG', 'Putin a PYONGYANG'],
    ['12 3', '12 3'],
  ])('«%s» becomes «%s»', (caption, set) => {
    expect(recase(caption, BODY).text).toBe(set);
  });

  test('gives a name no accent that the caption lacks', () => {
    expect(recase('katalin kariko', 'La biochimica Katalin Karikó ha vinto il Nobel.').text).toBe(
      'Katalin Kariko',
    );
  });

  test('sets a person only the page knows as the page does', () => {
    const entity = toEntityId('anna-mcferrandi');
    const caption = 'anna mcferrandi';
    const page = {
      entities: new Map(),
      vocabulary: { lower: new Set<string>(), capital: new Map([['mcferrandi', 'McFerrandi']]) },
    };
    const mention = {
      start: 0,
      end: caption.length,
      entity,
      form: 'name',
      confidence: 1,
      candidates: [],
      by: 'rule',
    } as const;
    expect(recaseCaption(caption, [mention], page).text).toBe('Anna McFerrandi');
  });
});
