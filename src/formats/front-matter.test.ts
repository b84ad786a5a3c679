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

describe('the simple forms of YAML', () => {
  test.each([
    ['one a line', ['sources:', '  - Ansa', '  - "Kcna"']],
    ['one a line without indent', ['sources:', '- Ansa', '- Kcna']],
    ['in brackets', ['sources: [Ansa, "Kcna"]']],
    ['between semicolons', ['sources: Ansa; Kcna']],
  ])('sources may stand %s', (_, lines) => {
    expect(read('---', ...lines, '---')).toMatchObject({ sources: ['Ansa', 'Kcna'], issues: [] });
  });

  test.each(['>', '|', '>-', ''])('a title may stand on indented lines after «%s»', (sign) => {
    const lines = [`title: ${sign}`, '  Kim', '  a Mosca'];
    const { title, lang, issues } = read('---', ...lines, 'lang: it', '---');
    const start = '---\n'.length;
    const source = { start, end: start + lines.join('\n').length };
    expect({ title, lang, issues }).toEqual({
      title: { text: 'Kim a Mosca', source },
      lang: 'it',
      issues: [],
    });
  });

  test('comments and blank lines say nothing, before the fence as between them', () => {
    const front = read('', ' ', '---', '# bozza', 'lang: it', '', '  # da rivedere', '---', 'testo');
    expect(front).toMatchObject({ lang: 'it', unused: [], issues: [], lineCount: 8 });
  });

  test('a list under another key is kept, in one piece, with an issue', () => {
    const { unused, issues } = read('---', 'lang: it', 'tags:', '  - uno', '  - due', '---');
    expect(unused.map(({ text }) => text)).toEqual(['tags: - uno - due']);
    expect(issues).toMatchObject([{ kind: 'front-matter', line: 3 }]);
  });
});

describe('a head that is not read and was meant for front matter', () => {
  test('without its second fence is an issue', () => {
    const { lineCount, issues } = read('---', 'title: Uno', 'lang: it', '', 'Testo.');
    expect(lineCount).toBe(0);
    expect(issues).toMatchObject([{ kind: 'front-matter', line: 1, source: { start: 0, end: 3 } }]);
    expect(issues[0]?.message).toMatch(/has no second ---; put one/);
  });

  test('with a line in no known form is an issue that names the line', () => {
    const { lineCount, issues } = read('', '---', 'title: Uno', 'Il Nord tace', '---', 'Testo.');
    expect(lineCount).toBe(0);
    expect(issues).toMatchObject([{ kind: 'front-matter', line: 2 }]);
    expect(issues[0]?.message).toMatch(/line 4 is no .*; mend/);
  });
});
