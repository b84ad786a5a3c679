import { describe, expect, it } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { markNames } from '#testing/mark-names.ts';

const index = fixtureIndex([
  known('Strasburgo', { type: 'place' }),
  known('Parlamento europeo', {
    type: 'organisation',
    contextual: [{ lang: 'it', text: 'Parlamento', near: [toEntityId('strasburgo')] }],
  }),
]);

describe('a body called by its generic word alone', () => {
  it('is one that nobody knows', () => {
    expect(markNames(['oggi il Parlamento decide'], index)).toEqual([
      'oggi il [[Parlamento|parlamento]] decide',
    ]);
  });

  it('is the known one where the document names its company', () => {
    expect(markNames(['A Strasburgo il Parlamento decide'], index)).toEqual([
      'A [[Strasburgo|strasburgo]] il [[Parlamento|parlamento-europeo]] decide',
    ]);
  });

  it('is none at the start of a sentence, where any word has a capital', () => {
    expect(markNames(['Polizia e soccorsi sono arrivati'], index)).toEqual([
      'Polizia e soccorsi sono arrivati',
    ]);
  });
});
