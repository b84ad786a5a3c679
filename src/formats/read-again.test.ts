import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '#compile/compile-article.ts';
import { fixtureIndex } from '#testing/fixture-knowledge.ts';
import { toUtf8 } from '#testing/utf8.ts';
import { parseSource } from './parse-source.ts';
import { readAgain } from './read-again.ts';

const knowledge = fixtureIndex([]);
const sha256 = 'a'.repeat(64);

function sample(name: string): Uint8Array {
  return readFileSync(new URL(`samples/${name}`, import.meta.url));
}

describe('an article is compiled again from what it keeps, to the same article', () => {
  it.each([
    [
      'plain text',
      toUtf8('---\nlang: it\n---\nUn titolo di prova\n\nUn testo che basta per un articolo intero.'),
    ],
    ['Markdown', sample('page.md')],
    ['HTML', sample('page.html')],
    ['ninjs', sample('ninjs-3.json')],
    ['JSON-LD', sample('news-article.jsonld')],
    ['RSS', sample('feed.rss.xml')],
    ['Atom', sample('feed.atom.xml')],
    ['JSON Feed', sample('feed.json')],
  ])('%s', (_, bytes) => {
    const results = parseSource(bytes, { fileName: 'file' });
    expect(results.length).toBeGreaterThan(0);
    for (const result of results) {
      // One entry of the feed is empty.
      if (!result.ok) continue;
      if (result.value.kind !== 'document') throw new Error('a document is expected');
      const { article } = compileArticle({ ...result.value.document, sha256 }, knowledge);
      const again = readAgain(article);
      expect(again.ok && compileArticle(again.value, knowledge).article).toEqual(article);
    }
  });

  it('which needs its raw text', () => {
    const [result] = parseSource(sample('page.md'), { fileName: null });
    if (!result?.ok || result.value.kind !== 'document') throw new Error('a document is expected');
    const { article } = compileArticle({ ...result.value.document, sha256 }, knowledge);
    const without = { ...article, provenance: { ...article.provenance, raw: '' } };
    expect(readAgain(without)).toMatchObject({ ok: false, error: { kind: 'empty' } });
  });
});
