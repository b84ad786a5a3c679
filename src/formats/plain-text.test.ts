import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '#text/normalise-text.ts';
import { parsePlainText } from './plain-text.ts';

const about = { fileName: null, sha256: '' };

describe('parsePlainText', () => {
  test('keeps the lines that print something, each with its place and the blank lines before it', () => {
    const raw = 'Titolo\n\n\u00A0\n  Il  testo';
    expect(parsePlainText(raw, about).lines).toEqual([
      { text: 'Titolo', source: { start: 0, end: 6 }, indent: 0, blankLinesBefore: 0, hint: null },
      {
        text: 'Il testo',
        source: { start: 'Titolo\n\n\u00A0\n'.length, end: raw.length },
        indent: '  '.length,
        blankLinesBefore: 2,
        hint: null,
      },
    ]);
  });

  test('a title in the front matter leads the lines as the headline', () => {
    const { lines, lang } = parsePlainText('---\ntitle: Kim a Mosca\nlang: it\n---\nTesto.', about);
    expect(lines.map(({ text, hint }) => [text, hint])).toEqual([
      ['Kim a Mosca', 'headline'],
      ['Testo.', null],
    ]);
    expect(lang).toBe('it');
  });

  test('a line of the front matter that says nothing usable stays a line, in its place', () => {
    const { lines, issues } = parsePlainText('---\ncolour: blue\ntitle: Kim\ndate: ieri\n---\nTesto.', about);
    expect(lines.map(({ text, hint }) => [text, hint])).toEqual([
      ['colour: blue', 'unknown'],
      ['Kim', 'headline'],
      ['date: ieri', 'unknown'],
      ['Testo.', null],
    ]);
    expect(issues.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('the language that the caller gives goes before the one that the text gives', () => {
    expect(parsePlainText('---\nlang: it\n---\nText.', { ...about, lang: 'en' }).lang).toBe('en');
  });

  test('character references are decoded once and spaced letters put together before the text is normalised', () => {
    const [first, second] = parsePlainText('Kim &amp;amp; figli\nda M o s c a con', about).lines;
    expect(first?.text).toBe('Kim &amp; figli');
    expect(second?.text).toBe('da Mosca con');
  });

  test('a page without text is a document with an issue', () => {
    for (const raw of ['', '\n \u00A0\n', '---\nlang: it\n---\n']) {
      const { lines, issues } = parsePlainText(raw, about);
      expect(lines).toEqual([]);
      expect(issues.map(({ kind }) => kind)).toEqual(['empty-source']);
    }
  });

  test('every line of any text is normalised, not empty, and lies after the line before it', () => {
    const unit = fc.constantFrom(
      'a',
      'É',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u00A0',
      '\u200B',
      'e\u0301',
      '&amp;',
      '---\n',
      ':',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (raw) => {
        let last = 0;
        for (const { text, source } of parsePlainText(raw, about).lines) {
          expect(text).not.toBe('');
          expect(normaliseText(text)).toBe(text);
          expect(source.start).toBeGreaterThanOrEqual(last);
          last = source.end;
        }
        expect(last).toBeLessThanOrEqual(raw.length);
      }),
    );
  });
});

test('characters that could not be read are an issue that names the place of the first', () => {
  const raw = 'Uno\nDue \uFFFD e tre \uFFFD';
  const { issues } = parsePlainText(raw, { fileName: null, sha256: '' });
  const start = raw.indexOf('\uFFFD');
  expect(issues).toMatchObject([
    { kind: 'unreadable-character', line: 2, source: { start, end: start + 1 } },
  ]);
  expect(issues[0]?.message).toMatch(/^Character 5 of this line .*the first of 2 .*; .*UTF-8/);
});

test('cannot be turned around by a hidden character, and its writer is told', () => {
  const { lines, issues } = parsePlainText('Il conto\u202E è giusto\u202D.', { fileName: null, sha256: '' });
  expect(lines).toMatchObject([{ text: 'Il conto è giusto.' }]);
  expect(issues).toMatchObject([{ kind: 'direction-override', line: 1 }]);
});
