import { describe, expect, test } from 'vitest';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { toRawLines } from '#text/raw-lines.ts';

function read(...lines: string[]): FrontMatter {
  const raw = lines.join('\n');
  return readFrontMatter(toRawLines(raw), raw);
}

describe('readFrontMatter', () => {
  test('reads every key, whatever its case, without the quotation marks around a value', () => {
    const lines = [
      '---',
      'Lang: it',
      'date: 2024-11-30',
      'topic: Estero ed Asia',
      'sources: Ansa; ; Kcna',
      'id: kim-a-mosca',
      'title: "Kim: a Mosca"',
      '---',
    ];
    const start = lines.slice(0, 6).join('\n').length + '\n'.length;
    expect(read(...lines, 'testo')).toEqual({
      lang: 'it',
      date: '2024-11-30',
      topic: 'estero-ed-asia',
      sources: ['Ansa', 'Kcna'],
      id: 'kim-a-mosca',
      title: { text: 'Kim: a Mosca', source: { start, end: start + lines[6]!.length } },
      issues: [],
      lineCount: lines.length,
    });
  });

  test.each([
    ['has no second fence', ['---', 'lang: it', 'testo']],
    ['holds a line that is no entry', ['---', 'lang: it', 'Il Nord tace', '---']],
    ['does not stand at the very top', ['testo', '---', 'lang: it', '---']],
    ['is longer than thirty lines', ['---', ...Array.from({ length: 30 }, () => 'lang: it'), '---']],
  ])('text whose head %s has no front matter', (_, lines) => {
    expect(read(...lines)).toMatchObject({ lineCount: 0, lang: null, issues: [] });
  });

  test('what cannot be used is left out and becomes an issue that names its line', () => {
    const { lang, date, id, issues } = read(
      '---',
      'date: 2024-02-30',
      'lang: italiano!',
      'id: Kim a Mosca',
      'autore: X',
      'date: 2024-02-29',
      '---',
    );
    expect({ lang, date, id }).toEqual({ lang: null, date: null, id: null });
    const said = issues.map(({ kind, line, message }) => `${kind} ${line} ${message}`).sort();
    expect(said).toEqual([
      expect.stringMatching(/^front-matter 2 date «2024-02-30»/),
      expect.stringMatching(/^front-matter 3 lang «italiano!»/),
      expect.stringMatching(/^front-matter 4 id «Kim a Mosca»/),
      expect.stringMatching(/^front-matter 5 «autore» is not a key/),
      expect.stringMatching(/^front-matter 6 «date» is given twice; the first counts/),
    ]);
  });

  test('an empty value is no value and no issue', () => {
    expect(read('---', 'lang:', 'title: ', '', '---')).toMatchObject({ lang: null, title: null, issues: [] });
  });

  test('the last day of February follows the calendar', () => {
    expect(read('---', 'date: 2024-02-29', '---').date).toBe('2024-02-29');
    expect(read('---', 'date: 2023-02-29', '---').date).toBeNull();
  });
});
