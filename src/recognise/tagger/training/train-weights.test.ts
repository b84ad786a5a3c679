import { describe, expect, it } from 'vitest';
import { beginningOf, toLabels, toSpans } from '#recognise/tagger/labels.ts';
import { findBestLabels } from '#recognise/tagger/lattice.ts';
import { emptyLexicon } from '#recognise/tagger/lexicon.ts';
import { decodeTaggerModel, encodeTaggerModel, TaggerModel } from '#recognise/tagger/tagger-model.ts';
import { trainWeights, type TrainingLine, type TrainingSettings } from './train-weights.ts';

const SETTINGS: TrainingSettings = {
  epochs: 30,
  l1: 0.01,
  l2: 0,
  rate: 0.5,
  leastCount: 1,
  seed: 1,
  runs: 1,
};

/** A line whose words have one feature each. */
function toLine(features: readonly number[]): TrainingLine['features'] {
  return { features: Int32Array.from(features), ends: Int32Array.from(features, (_, at) => at + 1) };
}

/** Feature 7 is a person's first word, 8 one within, 9 a place; 1 tells nothing. */
const LINES: readonly TrainingLine[] = [
  { features: toLine([1, 7, 8, 1]), labels: toLabels([{ from: 1, to: 3, type: 'person' }], 4), weight: 1 },
  {
    features: toLine([9, 1, 7]),
    labels: toLabels(
      [
        { from: 0, to: 1, type: 'place' },
        { from: 2, to: 3, type: 'person' },
      ],
      3,
    ),
    weight: 1,
  },
  { features: toLine([1, 9]), labels: toLabels([{ from: 1, to: 2, type: 'place' }], 2), weight: 1 },
  { features: toLine([1, 1]), labels: toLabels([], 2), weight: 1 },
];

function train(settings: TrainingSettings) {
  const losses: number[] = [];
  const weights = trainWeights(LINES, settings, (_, loss) => losses.push(loss)).quantise();
  return { weights, losses };
}

describe('trainWeights', () => {
  it('learns what the features tell', () => {
    const { weights, losses } = train(SETTINGS);
    const model = new TaggerModel(weights, emptyLexicon());
    const found = findBestLabels(model.score(toLine([7, 8, 1, 9])), 4, model.transitions);
    expect(toSpans(found)).toEqual([
      { from: 0, to: 2, type: 'person' },
      { from: 3, to: 4, type: 'place' },
    ]);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 10);
  });

  it('gives the same weights for the same seed and others for another', () => {
    expect(train(SETTINGS).weights).toEqual(train(SETTINGS).weights);
    expect(train({ ...SETTINGS, seed: 2, epochs: 2 }).weights).not.toEqual(
      train({ ...SETTINGS, epochs: 2 }).weights,
    );
  });

  it('takes the mean of several trainings, each in another order', () => {
    const short = { ...SETTINGS, epochs: 2 };
    const twice = train({ ...short, runs: 2 });
    expect(twice.losses).toHaveLength(4);
    expect(twice.losses.slice(0, 2)).toEqual(train(short).losses);
    expect(twice.losses.slice(2)).not.toEqual(twice.losses.slice(0, 2));
    expect(twice.weights).not.toEqual(train(short).weights);
    expect(train({ ...short, runs: 2 }).weights).toEqual(twice.weights);
  });

  it('gives back the mean of equal trainings unchanged', () => {
    const one = trainWeights(LINES, SETTINGS, () => undefined);
    const mean = trainWeights(LINES, SETTINGS, () => undefined);
    mean.takeIn(one, 2);
    expect(mean.quantise()).toEqual(one.quantise());
  });

  it('keeps fewer weights the higher the L1 term, and leaves rare features out', () => {
    const sparse = train({ ...SETTINGS, l1: 1 }).weights;
    expect(sparse.weights.length).toBeLessThan(train(SETTINGS).weights.weights.length);
    expect([...train({ ...SETTINGS, leastCount: 2 }).weights.features]).not.toContain(8);
  });

  it('is shipped as bytes that score alike, and a broken file is refused', () => {
    const { weights } = train(SETTINGS);
    const bytes = encodeTaggerModel(weights, emptyLexicon().entries);
    const decoded = decodeTaggerModel(bytes);
    const line = toLine([7, 9, 1]);
    expect(decoded.ok && decoded.value.score(line)).toEqual(
      new TaggerModel(weights, emptyLexicon()).score(line),
    );
    expect(decoded.ok && decoded.value.score(line)[beginningOf('person')]).toBeGreaterThan(0);
    expect(decodeTaggerModel(bytes.slice(0, -1)).ok).toBe(false);
    expect(decodeTaggerModel(bytes.slice(0, 40)).ok).toBe(false);
    expect(decodeTaggerModel(Uint8Array.of()).ok).toBe(false);
    expect(decodeTaggerModel(bytes.map((byte, i) => (i === 4 ? byte + 1 : byte))).ok).toBe(false);
  });
});
