/**
 * The compiler's corpus: every folder of `corpus/` is a page and what must become of it. A report of a page that is read
 * wrongly becomes a folder, named for the fact it shows.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Article } from '#article/article.ts';
import type { CompileIssue } from '#article/source-document.ts';
import { decodeBytes } from '#formats/decode-bytes.ts';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { taggerModels } from '#build/tagger-models.ts';
import { parsePlainText } from '#formats/plain-text.ts';
import { readCorpus, type ExpectedArticle } from '#testing/corpus-case.ts';
import { corpusDifferences } from '#testing/corpus-differences.ts';
import { brokenInvariants } from '#testing/corpus-invariants.ts';
import { compileArticle } from './compile-article.ts';

const corpus = readCorpus(fileURLToPath(new URL('corpus', import.meta.url)));
const LONG_LINE_CHARACTERS = 5_000_000;
const LONG_LINE_TIMEOUT_MS = 120_000;

function compileRaw(raw: string): { readonly article: Article; readonly issues: readonly CompileIssue[] } {
  const sha256 = createHash('sha256').update(raw, 'utf8').digest('hex');
  return compileArticle(
    parsePlainText(raw, { fileName: 'source.txt', sha256 }),
    knowledgeIndex(),
    taggerModels(),
  );
}

/** In the files `-here` ends the id of somebody whom the page never names in full: it stands for what makes the id the page's own. */
function withLocalIds(expected: ExpectedArticle, { provenance }: Article): ExpectedArticle {
  return JSON.parse(JSON.stringify(expected).replaceAll('-here', `-${provenance.sha256.slice(0, 8)}`));
}

describe('corpus', () => {
  for (const { name, bytes, expected } of corpus) {
    test(name, () => {
      const decoded = decodeBytes(bytes);
      expect(decoded.ok ? undefined : decoded.error.kind).toBe(expected.refused);
      const compiled = compileRaw(decoded.ok ? decoded.value : new TextDecoder().decode(bytes));
      const wrong = [
        ...corpusDifferences(withLocalIds(expected, compiled.article), compiled),
        ...brokenInvariants(compiled.article),
      ];
      expect(wrong.join('\n')).toBe('');
    });
  }
});

describe('pages that are too large or too small to keep', () => {
  test('a page of no characters has no headline and no blocks', () => {
    const { article, issues } = compileRaw('');
    expect(article.headline.text).toBe('');
    expect(article.blocks).toEqual([]);
    expect(issues.map(({ kind }) => kind)).toContain('empty-source');
  });

  test.each([
    { shape: 'words', piece: (i: number) => `vento ${i} e poi pioggia, ` },
    { shape: 'the same name over and over', piece: () => 'Kim Jong-un ' },
    { shape: 'capitals', piece: () => 'TEMPORALE ' },
    { shape: 'one endless word', piece: () => 'abcdefghij' },
  ])(
    'one line of 5 million characters stays whole: $shape',
    { timeout: LONG_LINE_TIMEOUT_MS },
    ({ piece }) => {
      const line = repeatTo(LONG_LINE_CHARACTERS, piece);
      const { article } = compileRaw(`Una riga molto lunga arriva in redazione\n\n${line}\n`);
      expect(article.headline.text === '').toBe(false);
      const kept = article.blocks.map((block) => ('text' in block ? block.text.length : 0));
      expect(Math.max(...kept)).toBe(line.length);
    },
  );
});

function repeatTo(length: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let i = 0, size = 0; size < length; i += 1) {
    const next = piece(i);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('').trim();
}
