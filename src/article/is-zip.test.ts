import { expect, it } from 'vitest';
import { isZip } from './is-zip.ts';

it.each([
  ['a file', [0x50, 0x4b, 3, 4, 20], true],
  ['an empty one', [0x50, 0x4b, 5, 6, 0], true],
  ['a later part of one', [0x50, 0x4b, 1, 2], false],
  ['the two beginnings mixed', [0x50, 0x4b, 3, 6], false],
  ['words that begin alike', [0x50, 0x4b, 0x20, 0x31], false],
  ['what breaks off', [0x50, 0x4b], false],
  ['nothing', [], false],
])('%s: %j is one: %s', (_, bytes, isOne) => {
  expect(isZip(Uint8Array.from(bytes))).toBe(isOne);
});
