import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { EXPORT_FORMATS } from '#formats/export/export-format.ts';
import { parseSource } from '#formats/parse-source.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { toUtf8 } from '#testing/utf8.ts';
import { startExport, type MadeFile, type ReadyPiece } from './export-articles.ts';
import {
  decodeFromExporter,
  decodeToExporter,
  type ExportFormat,
  type ExportJob,
  type ToExporter,
} from './export-protocol.ts';

const other: Article = { ...fixtureArticle, id: toArticleId('altro'), date: null };

function pieceOf(article: Article, more: Partial<ReadyPiece> = {}): ReadyPiece {
  return { article, pictures: new Map(), day: null, link: null, ...more };
}

function make(job: ExportJob, pieces: readonly ReadyPiece[]): MadeFile {
  const made = startExport(job);
  for (const piece of pieces) made.add(piece);
  return made.end();
}

const textOf = ({ parts }: MadeFile) => parts.map((part) => (typeof part === 'string' ? part : '')).join('');

function bytesOf({ parts }: MadeFile): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? toUtf8(part) : part)]));
}

const LOSSLESS: readonly ExportFormat[] = ['html', 'article-json', 'ninjs', 'json-ld'];
const back = (article: Article) => ({ ok: true, value: { kind: 'article', article } });

describe('one article', () => {
  it.each(EXPORT_FORMATS)('as %s is named by its day and id', (format) => {
    const { name } = make({ kind: 'article', format }, [pieceOf(fixtureArticle)]);
    expect(name).toMatch(new RegExp(`^${fixtureArticle.date}-${fixtureArticle.id}\\.[a-z.]+$`));
  });

  it('shows the pictures of the reader in HTML, and carries the article without them', () => {
    const image = fixtureArticle.blocks.find(({ kind }) => kind === 'image');
    const pictures = new Map([
      [image!.id, { address: 'data:image/png;base64,iVBORw0KGgo=', alt: 'Due "amici"' }],
    ]);
    const made = make({ kind: 'article', format: 'html' }, [pieceOf(fixtureArticle, { pictures })]);
    expect(textOf(made)).toContain(
      '<img src="data:image/png;base64,iVBORw0KGgo=" alt="Due &quot;amici&quot;"/>',
    );
    expect(parseSource(bytesOf(made), { fileName: 'a.html' })).toEqual([back(fixtureArticle)]);
  });
});

describe('an archive', () => {
  it.each(LOSSLESS)('of %s gives back every article as it was', (format) => {
    const made = make({ kind: 'archive', format, fileName: 'dramatis' }, [
      pieceOf(fixtureArticle),
      pieceOf(other),
    ]);
    expect(made.name).toBe('dramatis.zip');
    expect(parseSource(bytesOf(made), { fileName: made.name })).toEqual([back(fixtureArticle), back(other)]);
  });

  it('gives each file a name of its own that every system takes', () => {
    const con: Article = { ...other, id: toArticleId('con') };
    const long: Article = { ...other, id: toArticleId(`${'a'.repeat(118)}-1`) };
    const longer: Article = { ...other, id: toArticleId(`${'a'.repeat(118)}-2`) };
    const made = make(
      { kind: 'archive', format: 'ninjs', fileName: 'x' },
      [con, long, longer].map((article) => pieceOf(article)),
    );
    expect(Object.keys(unzipSync(bytesOf(made)))).toEqual([
      'dramatis-con.ninjs.json',
      `${'a'.repeat(100)}.ninjs.json`,
      `${'a'.repeat(100)}-2.ninjs.json`,
    ]);
  });
});

describe('a page of all articles', () => {
  const page = { lang: 'it', title: 'Dramatis: <2> articoli', untitled: 'Senza titolo' };
  const made = make({ kind: 'page', page, fileName: 'tutti' }, [
    pieceOf(fixtureArticle),
    pieceOf({ ...other, headline: { ...other.headline, text: '', mentions: [], marks: [] } }),
  ]);

  it('leads from its contents to each', () => {
    expect(textOf(made)).toContain(`<a href="#${fixtureArticle.id}"`);
    expect(textOf(made)).toContain(`<article id="${fixtureArticle.id}"`);
    expect(textOf(made)).toContain('>Senza titolo</a>');
    expect(textOf(made)).not.toContain('<2>');
  });

  it('gives back every article when it is imported', () => {
    const read = parseSource(bytesOf(made), { fileName: 'tutti.html' });
    expect(read).toMatchObject([back(fixtureArticle), { ok: true, value: { article: { id: 'altro' } } }]);
  });
});

describe('a dossier', () => {
  const words = {
    lang: 'it',
    name: 'Anna <Rossi>',
    about: 'Ministra *degli* esteri',
    caption: 'Didascalia',
    headlineOnly: 'Solo nel titolo.',
    untitled: 'Senza titolo',
  };
  const job = (format: 'html' | 'markdown'): ExportJob => ({
    kind: 'dossier',
    format,
    entity: toEntityId('anna-rossi'),
    words,
    fileName: 'dossier-anna-rossi',
  });
  const link = 'https://news.example/articles/a?b=<c>';
  const pieces = [
    pieceOf(fixtureArticle, { day: '30 novembre 2024', link }),
    pieceOf({ ...other, blocks: [] }, { link: 'javascript:alert(1)' }),
  ];

  it('in HTML has every passage with its source, marked, and nothing that runs', () => {
    const made = make(job('html'), pieces);
    const html = textOf(made);
    expect(made.name).toBe('dossier-anna-rossi.html');
    expect(html).toContain('<h1>Anna &lt;Rossi&gt;</h1>');
    expect(html).toContain('<cite>Didascalia:</cite> <mark>Anna Rossi</mark> e Paolo Bianchi');
    expect(html).toContain('30 novembre 2024');
    expect(html).toMatch(/<a href="https:\/\/news\.example\/[^"<>]*"/);
    expect(html).toContain('Solo nel titolo.');
    expect(html).not.toMatch(/<script|javascript:/);
  });

  it('in Markdown says the same, and no text of it becomes a sign', () => {
    const markdown = textOf(make(job('markdown'), pieces));
    expect(markdown).toMatch(/^# Anna \\<Rossi\\>\n\nMinistra \\\*degli\\\* esteri\n\n## \[/);
    expect(markdown).toContain('> *Didascalia:* **Anna Rossi** e Paolo Bianchi');
    expect(markdown).toContain('Solo nel titolo.');
    expect(markdown).not.toContain('javascript:');
  });
});

describe('the protocol', () => {
  const file = {};
  const piece = {
    article: fixtureArticle,
    pictures: [{ blockId: 'b1', alt: '', file }],
    day: null,
    link: null,
  };
  const jobs: readonly ExportJob[] = [
    { kind: 'article', format: 'ninjs' },
    { kind: 'archive', format: 'markdown', fileName: 'a' },
    { kind: 'page', page: { lang: 'it', title: 'T', untitled: 'U' }, fileName: 'a' },
  ];

  it('decodes what the page says as it was said', () => {
    const said: readonly ToExporter[] = [
      ...jobs.map((job) => ({ kind: 'begin', job }) as const),
      { kind: 'piece', piece },
      { kind: 'end' },
    ];
    for (const message of said) expect(decodeToExporter(message)).toEqual({ ok: true, value: message });
    expect(decodeFromExporter({ kind: 'file', name: 'a.md', file })).toEqual({
      ok: true,
      value: { kind: 'file', name: 'a.md', file },
    });
  });

  it.each([
    [{ kind: 'begin', job: { kind: 'article', format: 'pdf' } }, 'format'],
    [{ kind: 'piece', piece: { ...piece, article: {} } }, 'article.schema'],
    [{ kind: 'piece', piece: { ...piece, pictures: [{ blockId: 'b1', alt: '', file: null }] } }, 'pictures'],
  ])('refuses %j and names the place', (message, path) => {
    const decoded = decodeToExporter(message);
    expect(!decoded.ok && decoded.error.path).toContain(path);
  });
});
