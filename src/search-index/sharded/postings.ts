/**
 * Where a term stands, as shards have it: a line of signs, 6 bits each. For every place its distance from the one before, in pieces of five bits, the
 * lowest first, of which all but the last say that another follows; then one sign for how much the term counts there.
 */
import { reject } from '#article/decode-value.ts';
import { BM25 } from '#search-index/word-engine.ts';

/** Where a term stands in one field, and how much it counts there. */
export interface Postings {
  /** Ascending, each once. */
  readonly places: readonly number[];
  /** How often, as in a text of average length: see `toFrequency`. One for each place. */
  readonly frequencies: readonly number[];
  /** How many places have it; more than there are `places` where only the best are kept. */
  readonly count: number;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES: ReadonlyMap<string, number> = new Map([...SIGNS].map((sign, value) => [sign, value]));

/** Bits of a piece, and the bit that says that another follows. */
const PIECE = 5;
const MORE = 1 << PIECE;

/** Weights are steps of 9.5 in 100, which moves a score by less than 2; the highest stands for 30 times, from where on nothing counts. */
const LEAST = 0.1;
const STEP = Math.log(300) / 63;

/**
 * How often a term would have to stand in a text of average length to count as much. BM25 divides by a mixture of frequency and length, so the length can be
 * taken into the frequency, and no shard need tell how long articles are.
 * @param times how often it stands there @param length of the field in this article @param average length of the field, more than 0
 */
export function toFrequency(times: number, length: number, average: number): number {
  return times / (1 - BM25.b + (BM25.b * length) / average);
}

/** The weight, a whole number below 64, that stands for a frequency. */
export function toWeight(frequency: number): number {
  return Math.min(63, Math.max(0, Math.round(Math.log(frequency / LEAST) / STEP)));
}

/** A line of places, ascending, and the weight of each. */
export function encodePostings(places: readonly number[], weights: readonly number[]): string {
  let line = '';
  let last = 0;
  places.forEach((place, at) => {
    let step = place - last;
    last = place;
    for (; step >= MORE; step = Math.floor(step / MORE)) line += SIGNS[(step % MORE) + MORE];
    line += SIGNS.charAt(step) + SIGNS.charAt(weights[at] ?? 0);
  });
  return line;
}

/** What a line says; rejects a line that is none, or leaves the edition. @param total articles of the edition */
export function decodePostings(line: string, path: string, total: number): Omit<Postings, 'count'> {
  const places: number[] = [];
  const frequencies: number[] = [];
  let [place, step, unit, isWhole] = [0, 0, 1, false];
  for (const sign of line) {
    const value = VALUES.get(sign);
    if (value === undefined) return reject(path, 'places and weights are needed');
    if (isWhole) {
      frequencies.push(LEAST * Math.exp(value * STEP));
      [step, unit, isWhole] = [0, 1, false];
      continue;
    }
    step += (value % MORE) * unit;
    unit *= MORE;
    isWhole = value < MORE;
    if (!isWhole) continue;
    place += step;
    if ((step === 0 && places.length > 0) || !(place < total))
      return reject(path, 'places of the edition in their order are needed');
    places.push(place);
  }
  return isWhole || unit > 1 ? reject(path, 'the last place is cut off') : { places, frequencies };
}
