/**
 * Where long lists were left, by the entry of the history that showed them. A list of which only a part is drawn knows the
 * height of what was drawn and guesses the rest: who comes back finds the same row at the same place only if the guesses
 * and the heights are the same as when they left.
 */

/** Where a list was left. */
export interface ListPlace {
  /** Rows that the list had: one of another length is another list. */
  readonly count: number;
  /** Width of the window, in CSS pixels: in another one rows have other heights. */
  readonly widthPx: number;
  /** How far the page was scrolled, in CSS pixels. */
  readonly topPx: number;
  /** Heights of the rows that were measured, in CSS pixels, by index. */
  readonly sizesPx: ReadonlyMap<number, number>;
}

/** Entries of the history whose list is remembered: farther back nobody counts on a line, and storage is small. */
const MOST_PLACES = 12;

/** Name in the storage of the tab, which lasts over a reload. */
const STORAGE_KEY = 'dramatis-list-places';

/** Where the list was left under that name; null for one that was not, or that has another length or width now. */
export function findPlace(name: string, count: number, widthPx: number): ListPlace | null {
  const place = readPlaces().get(name);
  return place !== undefined && place.count === count && place.widthPx === widthPx ? place : null;
}

/** Remembers in this tab where the list is left; null for one that is left at its beginning, where it is found anyway. */
export function keepPlace(name: string, place: ListPlace | null): void {
  const places = readPlaces();
  if (place === null && !places.has(name)) return;
  places.delete(name);
  if (place !== null) places.set(name, place);
  const latest = [...places].slice(-MOST_PLACES);
  try {
    sessionStorage.setItem(STORAGE_KEY, encodePlaces(new Map(latest)));
  } catch {
    // Nothing is kept in this browser, or no more: a list is then found again about where it was left.
  }
}

/** The one that was left last stands last. */
function readPlaces(): Map<string, ListPlace> {
  try {
    return decodePlaces(sessionStorage.getItem(STORAGE_KEY) ?? '[]');
  } catch {
    return new Map();
  }
}

/** One list of numbers for each name: count, width, top, and then index and height by turns. */
export function encodePlaces(all: ReadonlyMap<string, ListPlace>): string {
  return JSON.stringify(
    [...all].map(([name, { count, widthPx, topPx, sizesPx }]) => [
      name,
      [count, widthPx, topPx, ...[...sizesPx].flat()],
    ]),
  );
}

/** Reads what `encodePlaces` wrote; what is anything else is left out. */
export function decodePlaces(text: string): Map<string, ListPlace> {
  let all: unknown;
  try {
    all = JSON.parse(text);
  } catch {
    all = null;
  }
  const read = new Map<string, ListPlace>();
  for (const each of Array.isArray(all) ? all : []) {
    const [name, numbers]: unknown[] = Array.isArray(each) ? each : [];
    const place = decodePlace(numbers);
    if (typeof name === 'string' && place !== null) read.set(name, place);
  }
  return read;
}

function decodePlace(numbers: unknown): ListPlace | null {
  if (!Array.isArray(numbers) || !numbers.every((each) => typeof each === 'number')) return null;
  const [count, widthPx, topPx, ...pairs] = numbers;
  if (count === undefined || widthPx === undefined || topPx === undefined) return null;
  const sizesPx = new Map<number, number>();
  for (let at = 0; at + 1 < pairs.length; at += 2) sizesPx.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return { count, widthPx, topPx, sizesPx };
}
