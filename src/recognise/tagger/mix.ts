/** Hashing of features: words to 32 bits once, then whole numbers mixed with whole numbers, so that no string is made for a feature. */

/** Bits of a feature's hash. 2^24 places for some hundred thousand features: few unseen features meet the place of a known one. */
export const FEATURE_BITS = 24;

/** The 32-bit FNV-1a hash of a text's UTF-16 code units, with the final mixing of MurmurHash3. Signed. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** One number of two, the order telling: for parts of a feature. Signed 32 bits. */
export function mix(left: number, right: number): number {
  return finish(Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x27d4eb2f) ^ (right >>> 15));
}

/** The place of a feature, from 0 to 2^FEATURE_BITS − 1: its template's number and its parts. */
export function toFeature(template: number, left: number, right = 0): number {
  return mix(mix(template + 1, left), right) >>> (32 - FEATURE_BITS);
}
