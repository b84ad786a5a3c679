/** A trained model: weights of features and labels. The shipped form is columns of bytes, made to be compressed; `encode` and `decode` stand side by side. */
import { failure, success, type Result } from '#article/result.ts';
import { decodeRising, encodeRising } from './gap-code.ts';
import { LABEL_COUNT } from './labels.ts';
import { Lexicon, type LexiconEntries } from './lexicon.ts';
import type { LineFeatures } from './features.ts';
import { TRANSITION_ROWS, type Transitions } from './lattice.ts';
import { FEATURE_BITS } from './mix.ts';

/** The weights as they are shipped, features in rising order. */
export interface TaggerWeights {
  /** Rising places of features that have a weight for some label. */
  readonly features: Int32Array;
  /** For each feature the labels it has a weight for, bit `label`. */
  readonly labels: Uint16Array;
  /** The weights, feature by feature, label by label, in steps of `step`. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly step: number;
  readonly transitions: Transitions;
}

/** `DTG` and the version of the layout. */
const MAGIC = [0x44, 0x54, 0x47, 1];
const HEADER_BYTES = 20;
const FEATURE_LIMIT = 2 ** FEATURE_BITS;

/** The weights and the lexicon as bytes: header, transitions, then each column on its own. */
export function encodeTaggerModel(
  { features, labels, weights, step, transitions }: TaggerWeights,
  lexicon: LexiconEntries,
): Uint8Array {
  const header = new Uint8Array(HEADER_BYTES + transitions.length * 4);
  const view = new DataView(header.buffer);
  header.set(MAGIC);
  view.setUint32(4, features.length, true);
  view.setUint32(8, weights.length, true);
  view.setUint32(12, lexicon.places.length, true);
  view.setFloat32(16, step, true);
  transitions.forEach((weight, i) => view.setFloat32(HEADER_BYTES + i * 4, weight, true));
  const parts = [
    header,
    encodeRising(features),
    Uint8Array.from(labels, (mask) => mask & 255),
    Uint8Array.from(labels, (mask) => mask >> 8),
    Uint8Array.from(weights),
    encodeRising(lexicon.places),
    lexicon.lists,
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

/** The model in the bytes, or why they hold none. Lengths and order are checked, so a broken file never reads as a model. */
export function decodeTaggerModel(bytes: Uint8Array): Result<TaggerModel, string> {
  const fixed = HEADER_BYTES + TRANSITION_ROWS * LABEL_COUNT * 4;
  if (bytes.length < fixed || MAGIC.some((byte, i) => bytes[i] !== byte))
    return failure('this is no model of the tagger');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const weightCount = view.getUint32(8, true);
  const nameCount = view.getUint32(12, true);
  const transitions = Float32Array.from({ length: TRANSITION_ROWS * LABEL_COUNT }, (_, i) =>
    view.getFloat32(HEADER_BYTES + i * 4, true),
  );
  const features = decodeRising(bytes, fixed, count, FEATURE_LIMIT);
  if (features === null) return failure('the features of the model are damaged');
  const masks = features.end;
  const labels = Uint16Array.from(
    { length: count },
    (_, i) => (bytes[masks + i] ?? 0) + 256 * (bytes[masks + count + i] ?? 0),
  );
  if (labels.reduce((sum, mask) => sum + bitCount(mask), 0) !== weightCount)
    return failure('the weights of the model do not fit its features');
  const first = masks + 2 * count;
  const weights = Int8Array.from(bytes.subarray(first, first + weightCount));
  const names = decodeRising(bytes, first + weightCount, nameCount, FEATURE_LIMIT);
  if (names === null || names.end + nameCount !== bytes.length)
    return failure('the names of the model are damaged');
  const step = view.getFloat32(16, true);
  const lexicon = new Lexicon({ places: names.numbers, lists: bytes.slice(names.end) });
  return success(
    new TaggerModel({ features: features.numbers, labels, weights, step, transitions }, lexicon),
  );
}

/** How many labels a mask names. */
export function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const KNUTH = 0x9e3779b1;

/** The weights made ready for scoring: features in an open hash table. */
export class TaggerModel {
  /** The names it brings along. */
  readonly lexicon: Lexicon;
  readonly transitions: Transitions;
  /** `Math.exp` of the transitions. */
  readonly factors: Float32Array;
  private readonly places: Int32Array;
  private readonly rows: Int32Array;
  private readonly shift: number;
  private readonly labels: Uint8Array;
  private readonly weights: Float32Array;

  constructor(weights: TaggerWeights, lexicon: Lexicon) {
    this.lexicon = lexicon;
    const { features } = weights;
    this.transitions = weights.transitions;
    this.factors = weights.transitions.map(Math.exp);
    const bits = Math.max(4, Math.ceil(Math.log2(features.length + 1)) + 1);
    this.shift = 32 - bits;
    this.places = new Int32Array(2 ** bits).fill(-1);
    this.rows = new Int32Array(2 * 2 ** bits);
    this.labels = new Uint8Array(weights.weights.length);
    this.weights = Float32Array.from(weights.weights, (weight) => weight * weights.step);
    let end = 0;
    features.forEach((feature, i) => {
      const slot = this.slotOf(feature);
      this.places[slot] = feature;
      this.rows[2 * slot] = end;
      const mask = weights.labels[i] ?? 0;
      for (let label = 0; label < LABEL_COUNT; label += 1)
        if (mask & (1 << label)) this.labels[end++] = label;
      this.rows[2 * slot + 1] = end;
    });
  }

  /** The score of each label at each word of a line, `at * LABEL_COUNT + label`. */
  score({ features, ends }: LineFeatures): Float32Array {
    const scores = new Float32Array(ends.length * LABEL_COUNT);
    let next = 0;
    for (let at = 0; at < ends.length; at += 1) {
      const row = at * LABEL_COUNT;
      for (const end = ends[at] ?? 0; next < end; next += 1) {
        const feature = features[next] ?? 0;
        const slot = this.slotOf(feature);
        if (this.places[slot] !== feature) continue;
        const last = this.rows[2 * slot + 1] ?? 0;
        for (let i = this.rows[2 * slot] ?? 0; i < last; i += 1) {
          const cell = row + (this.labels[i] ?? 0);
          scores[cell] = (scores[cell] ?? 0) + (this.weights[i] ?? 0);
        }
      }
    }
    return scores;
  }

  /** Where the feature stands, or the empty place where it would. */
  private slotOf(feature: number): number {
    let slot = Math.imul(feature, KNUTH) >>> this.shift;
    while (this.places[slot] !== -1 && this.places[slot] !== feature)
      slot = (slot + 1) & (this.places.length - 1);
    return slot;
  }
}
