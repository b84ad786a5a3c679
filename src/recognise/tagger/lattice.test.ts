import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from './labels.ts';
import {
  emptyTransitions,
  findBestLabels,
  findMarginals,
  TRANSITION_ROWS,
  type Transitions,
} from './lattice.ts';
import { Random } from './training/random.ts';

const random = new Random(4);
const LENGTH = 3;

function drawScores(length: number): Float32Array {
  return Float32Array.from({ length: length * LABEL_COUNT }, () => random.next() * 4 - 2);
}

function drawTransitions(): Transitions {
  return emptyTransitions().map((score) => (score === -Infinity ? score : random.next() * 2 - 1));
}

/** Every sequence of labels with its score: the slow way. */
function allSequences(scores: Float32Array, transitions: Transitions): { labels: number[]; score: number }[] {
  let sequences = [{ labels: [] as number[], score: 0 }];
  for (let at = 0; at < LENGTH; at += 1) {
    sequences = sequences.flatMap(({ labels, score }) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => ({
        labels: [...labels, label],
        score:
          score +
          scores[at * LABEL_COUNT + label]! +
          transitions[(labels.at(-1) ?? LABEL_COUNT) * LABEL_COUNT + label]!,
      })),
    );
  }
  return sequences;
}

describe('the lattice', () => {
  const scores = drawScores(LENGTH);
  const transitions = drawTransitions();
  const sequences = allSequences(scores, transitions);
  const total = sequences.reduce((sum, { score }) => sum + Math.exp(score), 0);

  it('finds the sequence that trying all of them finds', () => {
    const best = sequences.reduce((a, b) => (b.score > a.score ? b : a));
    expect([...findBestLabels(scores, LENGTH, transitions)]).toEqual(best.labels);
  });

  it('gives each label the probability that summing over all sequences gives', () => {
    const { labels, logNormaliser } = findMarginals(scores, LENGTH, transitions.map(Math.exp));
    expect(logNormaliser).toBeCloseTo(Math.log(total), 4);
    for (const [at, label] of [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 10],
    ] as const) {
      const sum = sequences
        .filter((one) => one.labels[at] === label)
        .reduce((all, { score }) => all + Math.exp(score), 0);
      expect(labels[at * LABEL_COUNT + label]).toBeCloseTo(sum / total, 5);
    }
  });

  it('expects as many transitions as there are words, none of them forbidden', () => {
    const { transitions: expected } = findMarginals(scores, LENGTH, transitions.map(Math.exp), true);
    expect(expected?.length).toBe(TRANSITION_ROWS * LABEL_COUNT);
    expect(expected?.reduce((sum, count) => sum + count, 0)).toBeCloseTo(LENGTH, 4);
    expect(expected?.filter((count, i) => transitions[i] === -Infinity && count > 0)).toHaveLength(0);
  });

  it('stays finite over a line of thousands of words', () => {
    const long = 5000;
    const { logNormaliser, labels } = findMarginals(drawScores(long), long, transitions.map(Math.exp));
    expect(Number.isFinite(logNormaliser)).toBe(true);
    expect(labels.every(Number.isFinite)).toBe(true);
  });
});
