import { describe, expect, test } from 'vitest';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import { toPieces } from '#testing/pieces.ts';
import { decideOpenLines } from './decide-open-lines.ts';

const BODY = 'A Pyongyang Vladimir Putin ha visto Kim Jong-un durante una lunga parata notturna.';

/** The kind of the line and the confidence in it, with the body before it. */
function decideAfterBody(line: string, after = '\n\nPoi è ripartito.'): string {
  const pieces = toPieces(`${BODY}\n\n${line}${after}`);
  const findings = findMentions(
    pieces.map((piece) => piece.text),
    'it',
    knowledgeIndex(),
  );
  const decided = decideOpenLines(pieces, findings)[1];
  return `${decided?.is.kind} ${decided?.confidence}`;
}

describe('decideOpenLines', () => {
  test.each([
    ['rule 9', 'KIM JONG UN - PUTIN', 'caption 0.9'],
    ['rule 9, words of the body', 'LUNGA PARATA NOTTURNA', 'caption 0.6'],
    ['rule 9, foreign words', 'CUCINA E GIARDINO', 'heading 0.6'],
    ['rule 9, a verb', 'PUTIN ARRIVA A PYONGYANG', 'heading 0.8'],
    ['rule 9, a credit before the verb', 'PUTIN ARRIVA A PYONGYANG FOTO ANSA', 'caption 0.9'],
    ['rule 10', 'Vladimir Putin e Kim Jong-un', 'caption 0.75'],
    ['rule 10, a credit', 'Vladimir Putin (Ansa)', 'caption 0.9'],
    ['rule 10, one word that names nobody', 'Domande', 'heading 0.6'],
    ['rule 11, names', 'Putin accanto a Kim', 'caption 0.6'],
    ['rule 11, none', 'Che cosa succede adesso', 'heading 0.6'],
  ])('%s: «%s» is a %s', (_rule, line, expected) => {
    expect(decideAfterBody(line)).toBe(expected);
  });

  test('takes a line right upon its text for its heading', () => {
    expect(decideAfterBody('Putin accanto a Kim', '\nPoi è ripartito.')).toBe('heading 0.8');
  });

  test('takes a last line that stops in a sentence for a paragraph', () => {
    expect(decideAfterBody('Il resto della delegazione e della', '')).toBe('paragraph 0.6');
  });
});
