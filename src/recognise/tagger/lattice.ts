/**
 * The arithmetic of a linear-chain conditional random field over the labels of a line (Lafferty, McCallum and Pereira 2001): the best sequence (Viterbi) and
 * the probability of each label at each word (forward-backward, scaled at each word as in Rabiner 1989).
 */
import { LABEL_COUNT, mayFollow } from './labels.ts';

/** Scores of label after label, `from * LABEL_COUNT + to`; row `LABEL_COUNT` is the beginning of a line. Impossible ones are −Infinity. */
export type Transitions = Float32Array;

/** Rows of a table of transitions: the labels and the beginning of the line. */
export const TRANSITION_ROWS = LABEL_COUNT + 1;

/** Transitions that forbid what labels forbid and favour nothing. */
export function emptyTransitions(): Transitions {
  const transitions = new Float32Array(TRANSITION_ROWS * LABEL_COUNT);
  for (let from = 0; from < TRANSITION_ROWS; from += 1)
    for (let to = 0; to < LABEL_COUNT; to += 1)
      if (!mayFollow(from < LABEL_COUNT ? from : 0, to)) transitions[from * LABEL_COUNT + to] = -Infinity;
  return transitions;
}

/** Probabilities of labels and of the line's pairs of labels. */
export interface Marginals {
  /** `at * LABEL_COUNT + label`. */
  readonly labels: Float32Array;
  /** Expected count of each transition over the line, laid out as `Transitions`; null when not asked for. */
  readonly transitions: Float32Array | null;
  /** Natural logarithm of the sum over all sequences of the exponential of their scores. */
  readonly logNormaliser: number;
}

/**
 * The probabilities of a line's labels.
 * @param scores of each label at each word, `at * LABEL_COUNT + label`
 * @param factors `Math.exp` of the transitions
 */
export function findMarginals(
  scores: Float32Array,
  length: number,
  factors: Float32Array,
  withTransitions = false,
): Marginals {
  const emissions = new Float32Array(length * LABEL_COUNT);
  const scales = new Float64Array(length);
  const { forward, logNormaliser } = runForward(scores, length, factors, emissions, scales);
  const backward = runBackward(length, factors, emissions, scales);
  const labels = new Float32Array(length * LABEL_COUNT);
  for (let i = 0; i < labels.length; i += 1) labels[i] = (forward[i] ?? 0) * (backward[i] ?? 0);
  const transitions = withTransitions
    ? expectTransitions(length, factors, emissions, scales, forward, backward)
    : null;
  return { labels, transitions, logNormaliser };
}

function runForward(
  scores: Float32Array,
  length: number,
  factors: Float32Array,
  emissions: Float32Array,
  scales: Float64Array,
): { forward: Float32Array; logNormaliser: number } {
  const forward = new Float32Array(length * LABEL_COUNT);
  let logNormaliser = 0;
  for (let at = 0; at < length; at += 1) {
    const row = at * LABEL_COUNT;
    let highest = -Infinity;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      highest = Math.max(highest, scores[row + label] ?? 0);
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const emission = Math.exp((scores[row + label] ?? 0) - highest);
      emissions[row + label] = emission;
      let reach = 0;
      if (at === 0) reach = factors[LABEL_COUNT * LABEL_COUNT + label] ?? 0;
      else
        for (let from = 0; from < LABEL_COUNT; from += 1)
          reach += (forward[row - LABEL_COUNT + from] ?? 0) * (factors[from * LABEL_COUNT + label] ?? 0);
      forward[row + label] = reach * emission;
      sum += reach * emission;
    }
    const scale = 1 / sum;
    scales[at] = scale;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      forward[row + label] = (forward[row + label] ?? 0) * scale;
    logNormaliser += Math.log(sum) + highest;
  }
  return { forward, logNormaliser };
}

function runBackward(
  length: number,
  factors: Float32Array,
  emissions: Float32Array,
  scales: Float64Array,
): Float32Array {
  const backward = new Float32Array(length * LABEL_COUNT);
  backward.fill(1, Math.max(0, length - 1) * LABEL_COUNT);
  for (let at = length - 2; at >= 0; at -= 1) {
    const row = at * LABEL_COUNT;
    const scale = scales[at + 1] ?? 0;
    for (let from = 0; from < LABEL_COUNT; from += 1) {
      let sum = 0;
      for (let to = 0; to < LABEL_COUNT; to += 1)
        sum +=
          (factors[from * LABEL_COUNT + to] ?? 0) *
          (emissions[row + LABEL_COUNT + to] ?? 0) *
          (backward[row + LABEL_COUNT + to] ?? 0);
      backward[row + from] = sum * scale;
    }
  }
  return backward;
}

function expectTransitions(
  length: number,
  factors: Float32Array,
  emissions: Float32Array,
  scales: Float64Array,
  forward: Float32Array,
  backward: Float32Array,
): Float32Array {
  const expected = new Float32Array(TRANSITION_ROWS * LABEL_COUNT);
  for (let to = 0; to < LABEL_COUNT; to += 1)
    expected[LABEL_COUNT * LABEL_COUNT + to] = (forward[to] ?? 0) * (backward[to] ?? 0);
  for (let at = 1; at < length; at += 1) {
    const row = at * LABEL_COUNT;
    for (let to = 0; to < LABEL_COUNT; to += 1) {
      const reach = (emissions[row + to] ?? 0) * (backward[row + to] ?? 0) * (scales[at] ?? 0);
      if (reach < 1e-9) continue;
      for (let from = 0; from < LABEL_COUNT; from += 1) {
        const cell = from * LABEL_COUNT + to;
        expected[cell] =
          (expected[cell] ?? 0) + (forward[row - LABEL_COUNT + from] ?? 0) * (factors[cell] ?? 0) * reach;
      }
    }
  }
  return expected;
}

/** The sequence of labels with the highest score. Of two equal ones the lower label wins. */
export function findBestLabels(scores: Float32Array, length: number, transitions: Transitions): Uint8Array {
  const best = new Float32Array(length * LABEL_COUNT);
  const from = new Uint8Array(length * LABEL_COUNT);
  for (let at = 0; at < length; at += 1) {
    const row = at * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let highest = at === 0 ? (transitions[LABEL_COUNT * LABEL_COUNT + label] ?? 0) : -Infinity;
      for (let before = 0; before < (at === 0 ? 0 : LABEL_COUNT); before += 1) {
        const score =
          (best[row - LABEL_COUNT + before] ?? 0) + (transitions[before * LABEL_COUNT + label] ?? 0);
        if (score <= highest) continue;
        highest = score;
        from[row + label] = before;
      }
      best[row + label] = highest + (scores[row + label] ?? 0);
    }
  }
  const labels = new Uint8Array(length);
  for (let at = length - 1, label = highestOf(best, length); at >= 0; at -= 1) {
    labels[at] = label;
    label = from[at * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}

function highestOf(best: Float32Array, length: number): number {
  const row = (length - 1) * LABEL_COUNT;
  let highest = 0;
  for (let label = 1; label < LABEL_COUNT; label += 1)
    if ((best[row + label] ?? -Infinity) > (best[row + highest] ?? -Infinity)) highest = label;
  return highest;
}
