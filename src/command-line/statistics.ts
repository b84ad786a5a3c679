/** What benchmarks say of repeated measurements. */

/** The middle value, of an even number the upper of the two; 0 of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this share of the values, from 0 to 1, is below, without guessing between two: one of the values; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Each value by the one of the same round: whatever else the machine did then, it did to both. */
export function toRatios(values: readonly number[], bases: readonly number[]): number[] {
  return values.map((value, round) => value / (bases[round] ?? Number.NaN));
}
