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
      unused: [],
      issues: [],
      lineCount: lines.length,
    });
  });

  test.each([
    ['has no second fence', ['---', 'lang: it', 'testo']],
    ['holds a line that is no entry', ['---', 'lang: it', 'Il Nord tace', '---']],
    ['holds no known key', ['---', 'Putin: «Non cederemo mai»', '---']],
    ['holds nothing', ['---', '', '---']],
    ['does not stand at the very top', ['testo', '---', 'lang: it', '---']],
    ['is longer than thirty lines', ['---', ...Array.from({ length: 30 }, () => 'lang: it'), '---']],
  ])('text whose head %s has no front matter', (_, lines) => {
    expect(read(...lines)).toMatchObject({ lineCount: 0, lang: null, issues: [] });
  });

  test('what cannot be used becomes an issue that names its line, and the line is kept', () => {
    const lines = [
      '---',
      'date: 2024-02-30',
      'lang: italiano!',
      'id: Kim a Mosca',
      'autore: X',
      'date: 2024-02-29',
      'topic: спорт e sport',
      '---',
    ];
    const { lang, date, topic, id, issues, unused } = read(...lines);
    expect({ lang, date, topic, id }).toEqual({ lang: null, date: null, topic: null, id: null });
    expect(unused.map(({ text }) => text)).toEqual(lines.slice(1, -1));
    const said = issues.map(({ kind, line, message }) => `${kind} ${line} ${message}`).sort();
    expect(said).toEqual([
      expect.stringMatching(/^front-matter 2 date «2024-02-30»/),
      expect.stringMatching(/^front-matter 3 lang «italiano!»/),
      expect.stringMatching(/^front-matter 4 id «Kim a Mosca»/),
      expect.stringMatching(/^front-matter 5 «autore» is not a key/),
      expect.stringMatching(/^front-matter 6 «date» is given twice; the first counts/),
      expect.stringMatching(/^front-matter 7 topic «спорт e sport»/),
    ]);
  });

  test('an empty value is no value and no issue', () => {
    expect(read('---', 'lang:', 'title: ', '', '---')).toMatchObject({ lang: null, title: null, issues: [] });
  });

  test('every value is normalised like a line of the text', () => {
    const { title, sources } = read(
      '---',
      'title: L&rsquo;addio  di\u00A0M o s c a',
      'sources: Rossi &amp; C.',
      '---',
    );
    expect(title?.text).toBe('L’addio di Mosca');
    expect(sources).toEqual(['Rossi & C.']);
  });

  test('only marks around the whole value are taken off', () => {
    expect(read('---', `title: "Sì" e "No"`, '---').title?.text).toBe('"Sì" e "No"');
    expect(read('---', `title: 'Sì'`, '---').title?.text).toBe('Sì');
  });

  test('the last day of February follows the calendar', () => {
    expect(read('---', 'date: 2024-02-29', '---').date).toBe('2024-02-29');
    expect(read('---', 'date: 2023-02-29', '---').date).toBeNull();
  });
});
