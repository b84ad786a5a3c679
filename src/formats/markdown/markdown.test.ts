import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceLine } from '#article/source-document.ts';
import { timeRatio } from '#testing/growth.ts';
import { parseMarkdown } from './markdown.ts';

const sample = readFileSync(new URL('../samples/page.md', import.meta.url), 'utf8');
/** What hangs is ended; no test asserts how long anything takes. */
const LIMIT_MS = 90_000;
/** Sixteen times as much may take sixteen times as long, and twice that on a busy machine; never 256 times. */
const WELL_BELOW_SQUARE = 100;

function linesOf(raw: string): readonly SourceLine[] {
  const parsed = parseMarkdown(raw, { fileName: null });
  return parsed.ok ? parsed.value.lines : [];
}

function brief(raw: string): string[] {
  return linesOf(raw).map(({ hint, text }) => `${hint}: ${text}`);
}

describe('a page in Markdown', () => {
  it('gives headline, figures with captions, text, lists, tables, footnotes, in order', () => {
    expect(brief(sample)).toEqual([
      'headline: Il ponte di legno riapre',
      'caption: Il ponte visto dalla riva sinistra',
      'paragraph: Il sindaco ha tagliato il nastro alle undici, davanti a trecento persone[1].',
      'heading: Il lavoro dei volontari',
      'quote: «Non volevamo aspettare ancora», dice il capomastro.',
      'list-item: Lunghezza: 38 metri',
      'list-item: Legno di larice',
      'list-item: 3. Prima il collaudo',
      'list-item: 4. Infine la festa',
      'list-item: Anno Piena',
      'list-item: 2014 sì',
      'caption: Il nastro',
      'separator: ***',
      'note: [1] Secondo la questura, duecento.',
      'note: [nota] A questa nota non rimanda nessuno.',
    ]);
  });

  it('says what its front matter says', () => {
    expect(parseMarkdown(sample, { fileName: 'a.md' })).toMatchObject({
      ok: true,
      value: {
        format: 'markdown',
        lang: 'it',
        date: '2024-05-12',
        topic: 'cronaca',
        sources: ['La Gazzetta di Prova'],
        issues: [],
      },
    });
  });

  it('has every line where its words stand in the raw text', () => {
    for (const { text, source } of linesOf(sample)) {
      const word = /\p{L}{3,}|\*{3}/u.exec(text)?.[0] ?? '';
      expect(sample.slice(source.start, source.end)).toContain(word);
    }
  });

  it('has its headline from the front matter when that gives a title', () => {
    expect(brief('---\ntitle: Il ponte\nlang: it\n---\n# Capitolo\n')).toEqual([
      'headline: Il ponte',
      'heading: Capitolo',
    ]);
  });

  it('without words is refused', () => {
    expect(parseMarkdown('[a]: https://example.org\n', { fileName: null })).toMatchObject({
      ok: false,
      error: { kind: 'empty' },
    });
  });
});

describe('the blocks', () => {
  it.each([
    ['Uno.\\\nDue.', ['paragraph: Uno.', 'paragraph: Due.']],
    ['> Uno.\n>\n> Due.', ['quote: Uno.', 'quote: Due.']],
    ['- uno\n  - due', ['list-item: uno', 'list-item: due']],
    ['Nota^[breve, nel testo].', ['paragraph: Nota[1].', 'note: [1] breve, nel testo']],
    ['```\nuno\ndue\n```', ['unknown: uno', 'unknown: due']],
    ['putin kim 3', ['null: putin kim 3']],
    ['Uno <b>due</b><script>alert(1)</script>.', ['paragraph: Uno duealert(1).']],
    ['<script>alert(1)</script>', []],
    ['<!-- nota -->\n\nTesto.', ['paragraph: Testo.']],
  ])('%j', (raw, expected) => {
    expect(brief(raw)).toEqual(expected);
  });

  it.each([
    ['![Un cane](a.jpg)', { text: 'Un cane', image: { alt: '', picture: { kind: 'file', path: 'a.jpg' } } }],
    ['![Un cane](https://s.example/a.jpg "Il cane Rex")', { text: 'Il cane Rex', image: { alt: 'Un cane' } }],
    ['[![Un cane](https://s.example/a.jpg)](https://s.example)', { text: 'Un cane' }],
    [
      '![](data:image/png;base64,iVBORw0KGgo=)',
      { text: '', image: { picture: { kind: 'embedded', mediaType: 'image/png' } } },
    ],
    ['![x](javascript:alert(1))', { text: 'x', image: { picture: { kind: 'none' } } }],
  ])('%s', (raw, expected) => {
    expect(linesOf(raw)).toMatchObject([{ hint: 'caption', ...expected }]);
  });

  it('give a picture in a text after that text', () => {
    expect(linesOf('Ecco ![Un cane](https://s.example/a.jpg) Rex.')).toMatchObject([
      { hint: 'paragraph', text: 'Ecco Rex.' },
      { hint: 'caption', text: '', image: { alt: 'Un cane' } },
    ]);
  });

  it('mark emphasis, importance and links, and keep the words of a link that would run', () => {
    const [line] = linesOf('Un *ponte* **nuovo** [qui](https://a.example/) e [là](javascript:alert(1)).');
    const text = 'Un ponte nuovo qui e là.';
    const at = (word: string): object => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    });
    expect(line).toMatchObject({ text });
    expect(line?.marks).toEqual([
      { kind: 'emphasis', ...at('ponte') },
      { kind: 'strong', ...at('nuovo') },
      { kind: 'link', href: 'https://a.example/', ...at('qui') },
    ]);
  });
});

describe('hostile Markdown', { timeout: LIMIT_MS }, () => {
  it.each([
    ['quotations without end', '> '.repeat(5000) + 'x', 'too-deep'],
    [
      'lists without end',
      Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
      'too-deep',
    ],
    ['brackets without end', '['.repeat(50_000), 'read'],
    ['asterisks without end', '*a **a '.repeat(20_000), 'read'],
    ['images in images', `${'!['.repeat(20_000)}x${'](a)'.repeat(20_000)}`, 'read'],
    ['ticks', Array.from({ length: 2000 }, (_, i) => '`'.repeat(i % 300)).join(' '), 'read'],
    ['a line of 5 MB', 'abc, def '.repeat(600_000), 'read'],
    ['tags without end', '<a '.repeat(50_000), 'read'],
    ['settings that are never closed', '<b>a'.repeat(50_000), 'read'],
    ['a table of many columns', `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n`, 'read'],
    ['references to references', '[a]: /u\n'.repeat(20_000) + '[a]'.repeat(20_000), 'read'],
  ])('is read or refused: %s', (_, raw, expected) => {
    const parsed = parseMarkdown(raw, { fileName: null });
    expect(parsed.ok ? 'read' : parsed.error.kind).toBe(expected);
  });

  it.each(['abc, def ', '*a **a ', '[', '<a ', '[a]: /u\n'])(
    'takes time in proportion to its length: %s',
    (piece) => {
      const parse = (raw: string) => parseMarkdown(raw, { fileName: null });
      expect(timeRatio(parse, piece.repeat(500), piece.repeat(8000))).toBeLessThan(WELL_BELOW_SQUARE);
    },
  );

  it('whatever the text, is read or refused, and every line lies in the raw text', () => {
    const piece = fc.constantFrom(
      '# ',
      '> ',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '*',
      '**',
      '[a](',
      ')',
      '![',
      '](b)',
      '|',
      '---',
      '<p>',
      '</p>',
      '`',
      '[^1]',
      '[^1]: ',
      '\u0000',
      '\uD800',
      'parola ',
      'Èé ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const raw = pieces.join('');
        for (const { source, text, marks = [] } of linesOf(raw)) {
          expect(source.start >= 0 && source.end <= raw.length && source.start <= source.end).toBe(true);
          expect(text).toBe(text.trim());
          for (const mark of marks) expect(mark.start < mark.end && mark.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
