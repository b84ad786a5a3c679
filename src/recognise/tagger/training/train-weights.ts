/**
 * Training of the conditional random field: stochastic gradient on the likelihood of annotated lines with FTRL-Proximal (McMahan et al., KDD 2013), whose L1
 * term leaves most weights at exactly zero while it learns, so that nothing needs to be pruned afterwards.
 */
import type { LineFeatures } from '#recognise/tagger/features.ts';
import { LABEL_COUNT } from '#recognise/tagger/labels.ts';
import { emptyTransitions, findMarginals } from '#recognise/tagger/lattice.ts';
import { FEATURE_BITS } from '#recognise/tagger/mix.ts';
import type { TaggerWeights } from '#recognise/tagger/tagger-model.ts';
import { Random } from './random.ts';

/** An annotated line. */
export interface TrainingLine {
  readonly features: LineFeatures;
  readonly labels: Uint8Array;
  /** How much the line counts; 1 for one of the very text the model is meant for. */
  readonly weight: number;
}

/** How training goes. */
export interface TrainingSettings {
  readonly epochs: number;
  /** The L1 term: the higher, the fewer weights. */
  readonly l1: number;
  readonly l2: number;
  /** Step of the first updates of a weight. */
  readonly rate: number;
  /** A feature of fewer words is left out. */
  readonly leastCount: number;
  readonly seed: number;
  /** How many times it is trained, each in another order; the weights are the mean. */
  readonly runs: number;
}

/** Parts of a gradient smaller than this are passed over: nearly all words are outside any name, and soon surely so. */
const LEAST_GRADIENT = 1e-3;
const DAMPING = 1;
/** Weights beyond it are cut; in our data none comes near. */
const LARGEST_WEIGHT = 4;

/** The weights that make the annotation of the lines likely. Deterministic: the same lines and settings give the same weights. */
export function trainWeights(
  lines: readonly TrainingLine[],
  settings: TrainingSettings,
  onEpoch: (epoch: number, loss: number) => void,
): TrainedWeights {
  const { ids, features } = countFeatures(lines, settings.leastCount);
  const random = new Random(settings.seed);
  const mean = new TrainedWeights(features, ids, settings);
  for (let run = 1; run <= settings.runs; run += 1) {
    const trained = new TrainedWeights(features, ids, settings);
    learnAll(trained, lines, settings.epochs, random, onEpoch);
    mean.takeIn(trained, run);
  }
  return mean;
}

function learnAll(
  trained: TrainedWeights,
  lines: readonly TrainingLine[],
  epochs: number,
  random: Random,
  onEpoch: (epoch: number, loss: number) => void,
): void {
  const order = lines.map((_, i) => i);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    random.shuffle(order);
    let loss = 0;
    for (const i of order) {
      const line = lines[i];
      if (line && line.labels.length > 0) loss += trained.learn(line);
    }
    onEpoch(epoch, loss);
  }
}

/** Numbers the features that occur often enough, rising; −1 for the others. */
function countFeatures(
  lines: readonly TrainingLine[],
  least: number,
): { ids: Int32Array; features: Int32Array } {
  const counts = new Uint8Array(2 ** FEATURE_BITS);
  for (const { features } of lines)
    for (const feature of features.features)
      if ((counts[feature] ?? 0) < 255) counts[feature] = (counts[feature] ?? 0) + 1;
  const ids = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  const kept: number[] = [];
  counts.forEach((count, feature) => {
    if (count >= least) ids[feature] = kept.push(feature) - 1;
  });
  return { ids, features: Int32Array.from(kept) };
}

/** Weights while they are learnt: `z` and `n` of FTRL-Proximal beside the weights they give. */
export class TrainedWeights {
  private readonly features: Int32Array;
  private readonly ids: Int32Array;
  private readonly settings: TrainingSettings;
  private readonly weights: Float32Array;
  private readonly z: Float32Array;
  private readonly n: Float32Array;
  private readonly transitions = emptyTransitions();
  private readonly factors = this.transitions.map(Math.exp);
  private readonly transitionSquares = new Float32Array(this.transitions.length);

  constructor(features: Int32Array, ids: Int32Array, settings: TrainingSettings) {
    this.features = features;
    this.ids = ids;
    this.settings = settings;
    this.weights = new Float32Array(features.length * LABEL_COUNT);
    this.z = new Float32Array(this.weights.length);
    this.n = new Float32Array(this.weights.length);
  }

  /** Learns from one line; gives back its negative log-likelihood before that. */
  learn({ features, labels, weight }: TrainingLine): number {
    const { length } = labels;
    const scores = this.score(features);
    const {
      labels: gradient,
      transitions,
      logNormaliser,
    } = findMarginals(scores, length, this.factors, true);
    let score = 0;
    let before = LABEL_COUNT;
    for (let at = 0; at < length; at += 1) {
      const label = labels[at] ?? 0;
      const cell = at * LABEL_COUNT + label;
      score += (scores[cell] ?? 0) + (this.transitions[before * LABEL_COUNT + label] ?? 0);
      gradient[cell] = (gradient[cell] ?? 0) - 1;
      if (transitions)
        transitions[before * LABEL_COUNT + label] = (transitions[before * LABEL_COUNT + label] ?? 0) - 1;
      before = label;
    }
    this.updateFeatures(features, gradient, weight);
    if (transitions) this.updateTransitions(transitions, weight);
    return (logNormaliser - score) * weight;
  }

  /** Makes these weights the mean of `count` trainings, of which the other is the last and these are the mean of those before. */
  takeIn(other: TrainedWeights, count: number): void {
    const share = 1 / count;
    other.weights.forEach((weight, cell) => {
      const mean = this.weights[cell] ?? 0;
      this.weights[cell] = mean + (weight - mean) * share;
    });
    other.transitions.forEach((score, cell) => {
      const mean = this.transitions[cell] ?? 0;
      if (score !== -Infinity) this.transitions[cell] = mean + (score - mean) * share;
    });
  }

  private score({ features, ends }: LineFeatures): Float32Array {
    const scores = new Float32Array(ends.length * LABEL_COUNT);
    let next = 0;
    for (let at = 0; at < ends.length; at += 1) {
      const row = at * LABEL_COUNT;
      for (const end = ends[at] ?? 0; next < end; next += 1) {
        const id = this.ids[features[next] ?? 0] ?? -1;
        if (id < 0) continue;
        const first = id * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label += 1)
          scores[row + label] = (scores[row + label] ?? 0) + (this.weights[first + label] ?? 0);
      }
    }
    return scores;
  }

  private updateFeatures({ features, ends }: LineFeatures, gradient: Float32Array, weight: number): void {
    let next = 0;
    for (let at = 0; at < ends.length; at += 1) {
      const end = ends[at] ?? 0;
      const row = at * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const part = (gradient[row + label] ?? 0) * weight;
        if (part < LEAST_GRADIENT && part > -LEAST_GRADIENT) continue;
        for (let i = next; i < end; i += 1) {
          const id = this.ids[features[i] ?? 0] ?? -1;
          if (id >= 0) this.update(id * LABEL_COUNT + label, part);
        }
      }
      next = end;
    }
  }

  private update(cell: number, gradient: number): void {
    const { rate, l1, l2 } = this.settings;
    const n = this.n[cell] ?? 0;
    const root = Math.sqrt(n);
    const squares = n + gradient * gradient;
    const nextRoot = Math.sqrt(squares);
    const z = (this.z[cell] ?? 0) + gradient - ((nextRoot - root) / rate) * (this.weights[cell] ?? 0);
    this.n[cell] = squares;
    this.z[cell] = z;
    if (z <= l1 && z >= -l1) this.weights[cell] = 0;
    else this.weights[cell] = -(z - (z > 0 ? l1 : -l1)) / ((DAMPING + nextRoot) / rate + l2);
  }

  private updateTransitions(gradient: Float32Array, weight: number): void {
    for (let cell = 0; cell < gradient.length; cell += 1) {
      const part = (gradient[cell] ?? 0) * weight;
      const score = this.transitions[cell] ?? 0;
      if (part === 0 || score === -Infinity) continue;
      const squares = (this.transitionSquares[cell] ?? 0) + part * part;
      this.transitionSquares[cell] = squares;
      const changed = score - (this.settings.rate * part) / (DAMPING + Math.sqrt(squares));
      this.transitions[cell] = changed;
      this.factors[cell] = Math.exp(changed);
    }
  }

  /** The weights in whole steps of at most 127: what rounds to nothing is left out. */
  quantise(largest = LARGEST_WEIGHT): TaggerWeights {
    // As it is shipped, so that a weight is the same before and after.
    const step = Math.fround(largest / 127);
    const features: number[] = [];
    const labels: number[] = [];
    const weights: number[] = [];
    this.features.forEach((feature, id) => {
      let mask = 0;
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const steps = Math.round((this.weights[id * LABEL_COUNT + label] ?? 0) / step);
        if (steps === 0) continue;
        mask |= 1 << label;
        weights.push(Math.max(-127, Math.min(127, steps)));
      }
      if (mask === 0) return;
      features.push(feature);
      labels.push(mask);
    });
    return {
      features: Int32Array.from(features),
      labels: Uint16Array.from(labels),
      weights: Int8Array.from(weights),
      step,
      transitions: this.transitions,
    };
  }
}
