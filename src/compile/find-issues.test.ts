import { expect, test } from 'vitest';
import { DOUBTFUL_BELOW, type Article, type ParagraphBlock } from '#article/article.ts';
import { toEntityId } from '#article/ids.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { rich } from '#testing/rich.ts';
import { findIssues } from './find-issues.ts';

const RAW = 'Il titolo\n\nIl testo finisce qui.\n';
const TEXT = 'Il testo finisce qui.';
const AT = RAW.indexOf(TEXT);

function paragraph(text: string, changes: Partial<ParagraphBlock> = {}): ParagraphBlock {
  const source = { start: AT, end: AT + TEXT.length };
  return { kind: 'paragraph', id: 'b1', by: 'rule', confidence: 1, source, ...rich(text), ...changes };
}

function articleOf(block: ParagraphBlock, headline = 'Il titolo'): Article {
  const { headline: decided, provenance } = fixtureArticle;
  return {
    ...fixtureArticle,
    headline: { ...decided, ...rich(headline) },
    blocks: [block],
    provenance: { ...provenance, raw: RAW },
  };
}

const kindsOf = (article: Article): readonly string[] => findIssues(article).map(({ kind }) => kind);

test('an article that leaves no doubt has no issue', () => {
  expect(findIssues(articleOf(paragraph(TEXT)))).toEqual([]);
});

test('a doubt names the line in the raw text, counted from 1, and quotes it', () => {
  const [issue] = findIssues(articleOf(paragraph(TEXT, { confidence: DOUBTFUL_BELOW - 0.01 })));
  expect(issue?.kind).toBe('doubtful-kind');
  expect(issue?.line).toBe(3);
  expect(issue?.message).toContain(TEXT);
});

test('a block is doubtful below the limit and not at it', () => {
  expect(kindsOf(articleOf(paragraph(TEXT, { confidence: DOUBTFUL_BELOW })))).toEqual([]);
});

test('a text that stops in mid-sentence is cut only at the end of the page', () => {
  const cut = articleOf(paragraph('Il testo finisce in mezzo a'));
  expect(kindsOf(cut)).toEqual(['truncated']);
  expect(kindsOf({ ...cut, blocks: [...cut.blocks, { ...paragraph(TEXT), id: 'b2' }] })).toEqual([]);
});

test('a missing headline is an issue of the whole page', () => {
  const [issue] = findIssues(articleOf(paragraph(TEXT), ''));
  expect(issue).toMatchObject({ kind: 'no-headline', line: null, source: null });
});

test('an ambiguous name is said with both bearers’ names, in the headline too', () => {
  const both = [toEntityId('anna-rossi'), toEntityId('paolo-bianchi')];
  const carrier = rich('Parla [[Rossi|anna-rossi]].');
  const mentions = carrier.mentions.map((mention) => ({ ...mention, candidates: both }));
  const article = articleOf(paragraph(carrier.text, { mentions }));
  const twice = { ...article, headline: { ...article.headline, text: carrier.text, mentions } };
  expect(kindsOf(twice)).toEqual(['ambiguous-mention', 'ambiguous-mention']);
  expect(findIssues(article)[0]?.message).toContain('«Rossi» may be Anna Rossi or Paolo Bianchi');
});
