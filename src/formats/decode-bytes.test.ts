import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes, LARGEST_SOURCE_BYTES } from './decode-bytes.ts';

const utf8 = new TextEncoder();

describe('decodeBytes', () => {
  test('text in UTF-8 comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (rest) => {
        const text = `È ${rest}`;
        expect(decodeBytes(utf8.encode(text))).toEqual({ ok: true, value: text });
      }),
    );
  });

  test('a byte-order mark tells the encoding and is no part of the text', () => {
    const units = [...'Sì'].map((letter) => letter.charCodeAt(0));
    const marked = [
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8.encode('Sì')),
      Uint8Array.of(0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])),
      Uint8Array.of(0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 0xff])),
    ];
    for (const bytes of marked) expect(decodeBytes(bytes)).toEqual({ ok: true, value: 'Sì' });
  });

  test('a bad sequence in UTF-8 leaves the rest as it was, wherever it stands', () => {
    for (const bad of [[0xff], [0xe8], [0xe2, 0x80]]) {
      const within = [...utf8.encode('Perché è '), ...bad, ...utf8.encode(' qui')];
      expect(decodeBytes(Uint8Array.from(within))).toEqual({ ok: true, value: 'Perché è \uFFFD qui' });
      const atTheEnd = [...utf8.encode('Perché è'), ...bad];
      expect(decodeBytes(Uint8Array.from(atTheEnd))).toEqual({ ok: true, value: 'Perché è\uFFFD' });
    }
    const marked = [0xef, 0xbb, 0xbf, 0x53, 0xec];
    expect(decodeBytes(Uint8Array.from(marked))).toEqual({ ok: true, value: 'S\uFFFD' });
  });

  test('a page with more bad sequences than good ones is windows-1252', () => {
    const bytes = [...utf8.encode('è '), 0xe8, 0x20, 0xe0];
    expect(decodeBytes(Uint8Array.from(bytes))).toEqual({ ok: true, value: 'Ã¨ è à' });
  });

  test('UTF-32 is refused by its name', () => {
    for (const bytes of [
      [0xff, 0xfe, 0, 0, 0x53, 0, 0, 0],
      [0, 0, 0xfe, 0xff, 0, 0, 0, 0x53],
    ]) {
      const decoded = decodeBytes(Uint8Array.from(bytes));
      expect(decoded.ok ? '' : decoded.error.message).toMatch(/UTF-32.*; .*UTF-8/);
    }
  });

  test('bytes that are no UTF-8 are read as windows-1252', () => {
    expect(decodeBytes(Uint8Array.of(0x93, 0x53, 0xec, 0x94))).toEqual({ ok: true, value: '“Sì”' });
  });

  test.each([
    ['empty', new Uint8Array()],
    ['empty', utf8.encode(' \r\n\u00A0\u200B\uFEFF')],
    ['binary', Uint8Array.of(0x50, 0x4b, 0x00, 0x41)],
    ['binary', new Uint8Array(100).fill(0x41).fill(0x01, 0, 3)],
    ['binary', utf8.encode('%PDF-1.7\n1 0 obj')],
    ['binary', utf8.encode('\uFEFF{\\rtf1\\ansi Kim a Mosca}')],
    ['too-large', new Uint8Array(LARGEST_SOURCE_BYTES + 1).fill(0x41)],
  ])('refuses what is %s', (kind, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: false, error: { kind } });
  });

  test.each([
    ['PDF', '%PDF-1.4\nuno'],
    ['RTF', '\n{\\rtf1 uno}'],
  ])('names a %s by its name, with the remedy in one line', (name, text) => {
    const decoded = decodeBytes(utf8.encode(text));
    expect(decoded.ok ? '' : decoded.error.message).toMatch(new RegExp(`^is .*\\b${name}\\b.*; .*\\.txt`));
  });

  test('a page that speaks of such a format is a page', () => {
    for (const text of ['Il formato %PDF', 'Che cosa è {\\rtf1}?', '{rtf', '% PDF'])
      expect(decodeBytes(utf8.encode(text))).toEqual({ ok: true, value: text });
  });

  test('two control characters do not make a short page binary, and three do', () => {
    expect(decodeBytes(utf8.encode('S\x01\u00EC')).ok).toBe(true);
    expect(decodeBytes(utf8.encode('S\x01\x02i')).ok).toBe(true);
    expect(decodeBytes(utf8.encode('S\x01\x02\x03i')).ok).toBe(false);
  });

  test('two control characters in a hundred are still text, and so is the largest page', () => {
    expect(decodeBytes(new Uint8Array(100).fill(0x41).fill(0x01, 0, 2)).ok).toBe(true);
    expect(decodeBytes(new Uint8Array(LARGEST_SOURCE_BYTES).fill(0x41)).ok).toBe(true);
  });
});
