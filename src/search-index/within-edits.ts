/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another, if no more
 * than `most`; null where it takes more. With `isOpen` only a beginning of `to` must come out. Quadratic in the words.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (optimal string alignment)
 */
export function countEdits(from: string, to: string, most: number, isOpen = false): number | null {
  if (from.length - to.length > most || (!isOpen && to.length - from.length > most)) return null;
  const width = Math.min(to.length, from.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= width; at += 1) {
      const isSame = from[row - 1] === to[at - 1];
      let least = Math.min(
        (last[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
      if (isSwapped) least = Math.min(least, (before[at - 2] ?? 0) + 1);
      line.push(least);
    }
    if (Math.min(...line) > most) return null;
    [before, last] = [last, line];
  }
  const edits = isOpen ? Math.min(...last) : (last[to.length] ?? Infinity);
  return edits <= most ? edits : null;
}

/** Letters from which on one and two slips are forgiven: in shorter words they make another word. */
const FORGIVEN_FROM = [4, 8];

/** How many slips a word of that length may hold. */
export function forgivenEdits(length: number): number {
  return FORGIVEN_FROM.filter((from) => length >= from).length;
}
