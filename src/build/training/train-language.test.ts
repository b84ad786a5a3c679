import { describe, expect, it } from 'vitest';
import { LexiconBuilder, LIST } from '#recognise/tagger/lexicon.ts';
import { toModelFile } from './model-file.ts';
import { readMarked } from './own-texts.ts';
import { emptyKnowledge, trainLanguage, type TrainingText } from './train-language.ts';

const DOCUMENTS = readMarked(`
[person Anna Ferrandi] parla a [place Belmare] con la [organisation Banca di Belmare].
A [place Belmare] la ministra [person Ferrandi] ha detto di sì.

Il sindaco [person Piero Lanza] torna da [place Montalto].
La [organisation Banca di Belmare] ha risposto a [person Lanza].
`);
const TEXT: TrainingText = {
  file: 'tiny.tsv',
  weight: 1,
  varied: true,
  renamed: 2,
  documents: [...DOCUMENTS, ...DOCUMENTS, ...DOCUMENTS],
};

function hashOf(seed: number): string {
  const builder = new LexiconBuilder();
  builder.add('Montalto', LIST.town);
  const lexicon = builder.build();
  const settings = { epochs: 2, l1: 0.1, l2: 0, rate: 0.2, leastCount: 2, seed, runs: 2 };
  const weights = trainLanguage([TEXT], 'it', emptyKnowledge(), lexicon, settings, () => undefined);
  return toModelFile(weights, lexicon.entries).sha256;
}

describe('trainLanguage', () => {
  it('gives the same bytes for the same seed and others for another, variants by chance among what it learns', () => {
    const first = hashOf(1);
    expect(hashOf(1)).toBe(first);
    expect(hashOf(2)).not.toBe(first);
  });
});
