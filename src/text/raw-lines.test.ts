import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRawLines } from './raw-lines.ts';

const ENDS = ['\n', '\r\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'];

test.each(ENDS)('%j ends one line', (end) => {
  const raw = `uno${end}due`;
  expect(toRawLines(raw)).toEqual([
    { start: 0, end: 'uno'.length },
    { start: `uno${end}`.length, end: raw.length },
  ]);
});

test('a text that ends in a line end has an empty last line, and an empty text one empty line', () => {
  expect(toRawLines('uno\n').at(-1)).toEqual({ start: 'uno\n'.length, end: 'uno\n'.length });
  expect(toRawLines('')).toEqual([{ start: 0, end: 0 }]);
});

test('the lines and the ends between them are the text, and no line holds an end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '😀', ...ENDS) }), (raw) => {
      const lines = toRawLines(raw);
      const joined = lines.map(({ start, end }, i) => raw.slice(start, lines[i + 1]?.start ?? end)).join('');
      expect(joined).toBe(raw);
      for (const { start, end } of lines) expect(raw.slice(start, end)).toMatch(/^[a 😀]*$/u);
      lines.slice(1).forEach((line, i) => {
        expect(ENDS).toContain(raw.slice(lines[i]!.end, line.start));
      });
    }),
  );
});
