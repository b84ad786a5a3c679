import { describe, expect, it } from 'vitest';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { toMarked } from '#testing/marked-text.ts';
import { toyTagger } from '#testing/toy-tagger.ts';
import { findMentions } from './find-mentions.ts';

const models = { it: toyTagger() };
const index = fixtureIndex([
  known('Valtorta', { type: 'place' }),
  known('Bruno Vasari', { prominence: 0.95 }),
]);

function mark(...lines: readonly string[]): string[] {
  const { mentions } = findMentions(lines, 'it', index, models);
  return lines.map((text, i) => toMarked({ text, mentions: mentions[i] ?? [] }));
}

describe('findMentions with a model', () => {
  it('finds somebody whom neither base nor rules know, and the surname alone again', () => {
    expect(
      mark('Ieri il signor Egberto Malvisi ha parlato.', 'Secondo lui Malvisi ha parlato a lungo.'),
    ).toEqual([
      'Ieri il signor [[Egberto Malvisi|egberto-malvisi]] ha parlato.',
      'Secondo lui [[Malvisi|egberto-malvisi]] ha parlato a lungo.',
    ]);
  });

  it('begins a name with its particles', () => {
    expect(mark('Secondo lui von der Egberto Malvisi ha parlato a lungo.')).toEqual([
      'Secondo lui [[von der Egberto Malvisi|von-der-egberto-malvisi]] ha parlato a lungo.',
    ]);
  });

  it('gives two people of one surname no single one', () => {
    const lines = [
      'Ieri il signor Egberto Malvisi ha parlato.',
      'Ieri il signor Oreste Malvisi ha parlato.',
      'Secondo lui Malvisi ha parlato a lungo.',
    ];
    const { mentions } = findMentions(lines, 'it', index, models);
    const [mention] = mentions[2] ?? [];
    expect([...(mention?.candidates ?? [])].sort()).toEqual(['egberto-malvisi', 'oreste-malvisi']);
  });

  it('leaves what the rules linked to the base', () => {
    expect(mark('Secondo lui Bruno Vasari ha parlato a lungo.')).toEqual([
      'Secondo lui [[Bruno Vasari|bruno-vasari]] ha parlato a lungo.',
    ]);
  });

  it('takes a place of the base into a longer name', () => {
    expect(mark('La Procura di Valtorta indaga da ieri.')).toEqual([
      'La [[Procura di Valtorta|procura-di-valtorta]] indaga da ieri.',
    ]);
  });

  it('reads a caption in small letters with the help of the body', () => {
    const [, caption] = mark('Ieri il signor Egberto Malvisi ha parlato.', 'egberto malvisi e bruno vasari');
    expect(caption).toBe('[[egberto malvisi|egberto-malvisi]] e [[bruno vasari|bruno-vasari]]');
  });

  it('says how sure it is, and marks nothing that it doubts', () => {
    const { mentions } = findMentions(['Ieri il signor Egberto Malvisi ha parlato.'], 'it', index, models);
    for (const { confidence } of mentions.flat()) {
      expect(confidence).toBeGreaterThanOrEqual(0.6);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(mark('Domani non succede niente di nuovo.')).toEqual(['Domani non succede niente di nuovo.']);
  });

  it('does nothing in a language without a model', () => {
    const text = 'La gente vive a Montevento da anni.';
    expect(findMentions([text], 'en', index, models)).toEqual(findMentions([text], 'en', index));
    expect(findMentions([text], 'it', index, models).mentions).not.toEqual(
      findMentions([text], 'it', index).mentions,
    );
  });
});
