/**
 * For each line of `after` the line of `before` that it was, or null for a new one; no line is given twice. Lines that stay
 * at the beginning and at the end are found first, then those with the same words, wherever they went; any other line is
 * the one that followed its predecessor, changed, if nothing else is. Linear.
 */
export function followLines(before: readonly string[], after: readonly string[]): (number | null)[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const places = listPlaces(before.slice(head, before.length - tail), head);
  const same = after.map((line, at) => {
    if (at < head) return at;
    if (at >= after.length - tail) return at - after.length + before.length;
    return places.get(line)?.shift() ?? null;
  });
  const given = new Set(same);
  let last: number | null = -1;
  return same.map((at) => {
    const next: number | null = last === null ? null : last + 1;
    const isChanged = at === null && next !== null && next < before.length && !given.has(next);
    if (isChanged) given.add(next);
    last = isChanged ? next : at;
    return last;
  });
}

function listPlaces(lines: readonly string[], from: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const known = places.get(line);
    if (known === undefined) places.set(line, [from + at]);
    else known.push(from + at);
  }
  return places;
}
