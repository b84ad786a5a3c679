import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPictureSize } from './picture-size.ts';

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
// A comment of 2 bytes, a table that is numbered like a frame, fill bytes, then the frame: 8 bits, 0x0102 × 0x0304.
const segments = [0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9];
const frame = [0xff, 0xff, 0xff, 0xc2, 0, 8, 8, 0x01, 0x02, 0x03, 0x04, 3];
const jpeg = [0xff, 0xd8, ...segments, ...frame];
const ispe = (width: number, height: number) => [
  ...ascii('ispe'),
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  width,
  0,
  0,
  0,
  height,
];
const avif = [
  0,
  0,
  0,
  16,
  ...ascii('ftypavif'),
  0,
  0,
  0,
  0,
  ...ispe(9, 9),
  ...ispe(40, 30),
  ...Array.from({ length: 20 }, () => 0),
];
const webp = (...chunk: readonly number[]) => [...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...chunk];

it.each([
  ['PNG', readFileSync('public/icons/icon-192.png'), { width: 192, height: 192 }],
  ['WebP', readFileSync('public/screenshots/article-desktop.webp'), { width: 900, height: 562 }],
  [
    'WebP that can be clear',
    webp(...ascii('VP8X'), 10, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 3, 0, 1),
    { width: 0x202, height: 0x1_00_04 },
  ],
  [
    'lossless WebP',
    webp(...ascii('VP8L'), 0, 0, 0, 0, 0x2f, 0x63, 0x40, 0x0c, 0),
    { width: 100, height: 50 },
  ],
  ['GIF', [...ascii('GIF89a'), 2, 1, 3, 0], { width: 0x102, height: 3 }],
  ['JPEG', jpeg, { width: 0x304, height: 0x102 }],
  ['AVIF', avif, { width: 40, height: 30 }],
])('reads the size in the header of a %s', (_, bytes, size) => {
  expect(findPictureSize(Uint8Array.from(bytes))).toEqual(size);
});

it.each([
  ['a PNG that breaks off', ascii('\x89PNG\r\n\x1A\n').concat(0, 0)],
  ['a JPEG without a frame', jpeg.slice(0, 8)],
  ['a JPEG of something else', [0xff, 0xd8, 1, 2, 3, 4]],
  ['text', ascii('Una riga di testo')],
  ['nothing', []],
])('finds none in %s', (_, bytes) => {
  expect(findPictureSize(Uint8Array.from(bytes))).toBeNull();
});

it('never throws, whatever follows the first bytes', () => {
  const beginning = fc.constantFrom(jpeg.slice(0, 2), ascii('\x89PNG'), webp(), ascii('....ftypavif'));
  fc.assert(
    fc.property(beginning, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
      findPictureSize(Uint8Array.from([...head, ...rest]));
    }),
  );
});
