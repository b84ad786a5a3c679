/** Articles that leave in a container and come back are what they were. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { compileFile } from '#build/compile-file.ts';
import { compileArticle } from '#compile/compile-article.ts';
import { fixtureIndex } from '#testing/fixture-knowledge.ts';
import { arbitraryArticle } from '#testing/arbitrary-article.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { toUtf8 } from '#testing/utf8.ts';
import { parseSource } from '#formats/parse-source.ts';
import { exportArticleJson } from './export-article-json.ts';
import { exportHtml } from './export-html.ts';
import { exportJsonLd } from './export-json-ld.ts';
import { exportMarkdown } from './export-markdown.ts';
import { exportNinjs } from './export-ninjs.ts';
import { EXPORT_STYLE, EXPORT_STYLE_SHA256 } from './html-file.ts';

const content = new URL('../../content/', import.meta.url);
const edition = readdirSync(content).map((name) => compileFile(new URL(name, content).pathname).article);
const COMPILING_MS = 120_000;

const lossless: readonly (readonly [string, (article: Article) => string])[] = [
  ['article JSON', exportArticleJson],
  ['ninjs', exportNinjs],
  ['JSON-LD', exportJsonLd],
  ['HTML', (article) => exportHtml(article)],
];

/** What a file with this text brings. */
function importText(text: string, fileName: string | null = null): unknown {
  return parseSource(toUtf8(text), { fileName });
}

describe.each(lossless)('%s', { timeout: COMPILING_MS }, (_, exported) => {
  it('gives back every article of the edition as it was', () => {
    expect(edition.length).toBeGreaterThan(20);
    for (const article of edition)
      expect(importText(exported(article))).toEqual([{ ok: true, value: { kind: 'article', article } }]);
  });

  it('gives back any article as it was', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(importText(exported(article))).toEqual([{ ok: true, value: { kind: 'article', article } }]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives back texts that could end what they stand in', () => {
    const text = '</script><!-- ]]> " \' & \u2028 \\ </title>';
    const article: Article = {
      ...fixtureArticle,
      sources: [text],
      provenance: { ...fixtureArticle.provenance, raw: '' },
    };
    expect(importText(exported(article))).toEqual([{ ok: true, value: { kind: 'article', article } }]);
  });
});

describe('a list of articles', () => {
  it('gives back each of them', () => {
    const two = edition.slice(0, 2);
    expect(importText(JSON.stringify(two))).toEqual(
      two.map((article) => ({ ok: true, value: { kind: 'article', article } })),
    );
  });
});

describe('Markdown', { timeout: COMPILING_MS }, () => {
  it('gives back what a reader reads: headline, texts and their order, captions, language, day', () => {
    for (const article of edition) {
      const [result] = parseSource(toUtf8(exportMarkdown(article)), { fileName: 'a.md' });
      if (!result?.ok || result.value.kind !== 'document') throw new Error('a Markdown file is a document');
      const { document } = result.value;
      const sha256 = createHash('sha256').update(document.raw, 'utf8').digest('hex');
      const again = compileArticle({ ...document, sha256 }, fixtureIndex([])).article;
      expect(wordsOf(again)).toBe(wordsOf(article));
      expect([again.id, again.lang, again.date, again.topic]).toEqual([
        article.id,
        article.lang,
        article.date,
        article.topic,
      ]);
      const captions = ({ blocks }: Article): number => blocks.filter(({ kind }) => kind === 'image').length;
      expect(captions(again)).toBeGreaterThanOrEqual(captions(article));
    }
  });

  it('lets no text become a sign of Markdown', () => {
    const text = '# <b>1</b> *due* [tre](javascript:alert(1)) ![x](y) `q` | ~z~ \\ & &lt; 1. _e_ ^f^ {g}';
    const article: Article = {
      ...fixtureArticle,
      headline: { ...fixtureArticle.headline, text, mentions: [], marks: [] },
      blocks: [],
    };
    const [result] = parseSource(toUtf8(exportMarkdown(article)), { fileName: 'a.md' });
    expect(result).toMatchObject({ ok: true, value: { document: { lines: [{ hint: 'headline', text }] } } });
  });
});

/** All letters and digits that an article shows, in order. */
function wordsOf({ headline, blocks }: Article): string {
  const texts = blocks.map((block) => {
    if (block.kind === 'image') return block.caption.text + (block.credit ?? '');
    if (block.kind === 'list') return block.items.map(({ text }) => text).join('');
    if (block.kind === 'related') return block.text + block.items.map(({ text }) => text).join('');
    return block.kind === 'separator' ? '' : block.text;
  });
  return [headline.text, ...texts].join('').replace(/[^\p{L}\p{N}]/gu, '');
}

describe('an exported page', () => {
  const [article = fixtureArticle] = edition;

  it('runs nothing, loads nothing, and allows its own style alone', () => {
    const html = exportHtml(article);
    const hash = createHash('sha256').update(EXPORT_STYLE, 'utf8').digest('base64');
    expect(EXPORT_STYLE_SHA256).toBe(hash);
    expect(html).toContain('default-src &#39;none&#39;');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('<script type="application/ld+json">');
    expect(html).not.toMatch(/\s(?:src|srcset)="(?!data:)/);
    expect(html).not.toMatch(/\son\w+=/);
  });

  it('escapes what stands in the article', () => {
    const text = '<img src=x onerror=alert(1)>';
    const html = exportHtml({
      ...fixtureArticle,
      lang: 'it',
      sources: [text],
      headline: { ...fixtureArticle.headline, text, mentions: [], marks: [] },
    });
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('shows the pictures whose bytes it is given, and no other address', () => {
    const block = {
      kind: 'image',
      id: 'b1',
      by: 'source',
      confidence: 1,
      source: null,
      caption: { text: 'Il ponte', mentions: [], marks: [] },
      captionRaw: 'Il ponte',
      sequence: null,
      group: null,
      depicts: [],
      credit: null,
      alt: 'Un ponte',
      asset: { kind: 'remote', url: 'https://site.example/p.jpg' },
    } as const;
    const own: Article = { ...fixtureArticle, blocks: [block] };
    expect(exportHtml(own)).not.toContain('<img');
    const bytes = 'data:image/png;base64,iVBORw0KGgo=';
    const shown = (address: string) => new Map([['b1', { address, alt: 'Un ponte' }]]);
    expect(exportHtml(own, shown(bytes))).toContain(`<img src="${bytes}" alt="Un ponte"/>`);
    expect(exportHtml(own, shown('https://t.example/x.gif'))).not.toContain('<img');
  });
});

describe('ninjs and JSON-LD for readers that do not know our model', () => {
  const [article = fixtureArticle] = edition;

  it('say headline, language, text and cast in the places of their standards', () => {
    const ninjs: unknown = JSON.parse(exportNinjs(article));
    expect(ninjs).toMatchObject({
      standard: { name: 'ninjs', version: '3.0' },
      type: 'text',
      language: article.lang,
      headlines: [{ role: 'main', value: article.headline.text }],
    });
    const data: unknown = JSON.parse(exportJsonLd(article));
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      headline: article.headline.text,
      inLanguage: article.lang,
      datePublished: article.date,
    });
  });

  it('are read by their own fields when the model in them is damaged', () => {
    const damaged = exportNinjs(article).replace('\\"schema\\":1', '\\"schema\\":9');
    const headline = { hint: 'headline', text: article.headline.text };
    expect(importText(damaged)).toMatchObject([
      {
        ok: true,
        value: {
          kind: 'document',
          document: {
            format: 'ninjs',
            lang: article.lang,
            lines: expect.arrayContaining([expect.objectContaining(headline)]),
          },
        },
      },
    ]);
  });
});
