import { reject, toList, toWhole } from '#article/decode-value.ts';

/** In how many articles a value occurs. Files have it as a pair. */
export interface Total<Id extends string = string> {
  readonly id: Id;
  /** Articles; at least 1. */
  readonly count: number;
}

/** Pairs of value and count. Rejects with the path of the first fault (see `runDecoder`). */
export function decodeTotals<Id extends string>(
  value: unknown,
  path: string,
  toId: (value: unknown, path: string) => Id,
): Total<Id>[] {
  return toList(value, path, (item, at) => {
    if (!Array.isArray(item) || item.length !== 2) return reject(at, 'a pair is needed');
    const pair: readonly unknown[] = item;
    return { id: toId(pair[0], `${at}[0]`), count: toWhole(pair[1], `${at}[1]`, 1) };
  });
}
