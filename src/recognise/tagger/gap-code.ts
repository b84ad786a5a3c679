/** Rising numbers as bytes: the gaps between them, seven bits a byte, the low ones first, as in LEB128. */

/** The numbers as bytes. They must rise, from 0. */
export function encodeRising(numbers: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  for (const number of numbers) {
    let gap = number - last - 1;
    last = number;
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128);
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

/** The `count` numbers that begin at a byte, and where they end; null when the bytes hold none such below `limit`. */
export function decodeRising(
  bytes: Uint8Array,
  start: number,
  count: number,
  limit: number,
): { numbers: Int32Array; end: number } | null {
  if (start + count > bytes.length) return null;
  const numbers = new Int32Array(count);
  let end = start;
  let last = -1;
  for (let i = 0; i < count; i += 1) {
    let gap = 0;
    let byte = 128;
    for (let factor = 1; byte > 127; factor *= 128) {
      if (factor > limit || end >= bytes.length) return null;
      byte = bytes[end] ?? 0;
      end += 1;
      gap += (byte & 127) * factor;
    }
    last += gap + 1;
    if (last >= limit) return null;
    numbers[i] = last;
  }
  return { numbers, end };
}
