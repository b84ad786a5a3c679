import { describe, expect, test } from 'vitest';
import type { Article, ImageBlock, ParagraphBlock } from '#article/article.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';
import type { ExpectedArticle, ExpectedBlock } from './corpus-case.ts';
import { corpusDifferences } from './corpus-differences.ts';

const decided = { by: 'rule', confidence: 0.9, source: null } as const;
const kim = {
  start: 0,
  end: 3,
  entity: toEntityId('kim-jong-un'),
  form: 'name',
  by: 'rule',
  confidence: 1,
  candidates: [],
} as const;

const paragraph: ParagraphBlock = {
  ...decided,
  kind: 'paragraph',
  id: 'b1',
  text: 'Kim legge.',
  mentions: [kim],
  marks: [{ kind: 'dateline', start: 0, end: 3, agency: 'ANSA', place: null, date: null }],
};

const image: ImageBlock = {
  ...decided,
  kind: 'image',
  id: 'b2',
  caption: { text: 'Kim', mentions: [kim], marks: [] },
  captionRaw: 'kim 3',
  sequence: 3,
  group: null,
  depicts: [kim.entity],
  credit: 'EPA/BRUNELLI',
  alt: '',
  asset: { kind: 'none', reason: 'not-in-source' },
};

const article: Article = {
  schema: 1,
  id: toArticleId('kim-legge'),
  lang: 'it',
  date: null,
  topic: null,
  sources: [],
  headline: { ...decided, text: 'Una lettura', mentions: [], marks: [] },
  blocks: [paragraph, image],
  entities: [],
  provenance: { format: 'plain-text', fileName: null, raw: '', sha256: '', compiler: 1 },
};

const compiled = { article, issues: [{ kind: 'truncated', message: '', line: null, source: null }] } as const;

const right: ExpectedArticle = {
  marked: true,
  lang: 'it',
  headline: 'Una lettura',
  blocks: [
    {
      kind: 'paragraph',
      text: '[[Kim|kim-jong-un]] legge.',
      marks: [{ kind: 'dateline', covers: 'Kim', agency: 'ANSA', date: null }],
    },
    {
      kind: 'image',
      caption: '[[Kim|kim-jong-un]]',
      captionRaw: 'kim 3',
      sequence: 3,
      group: null,
      confidence: [0.9, 1],
    },
  ],
  issues: ['truncated'],
  withoutIssues: ['no-headline'],
};

describe('corpusDifferences', () => {
  test('finds none where all is as expected', () => {
    expect(corpusDifferences(right, compiled)).toEqual([]);
  });

  test.each<[string, Partial<ExpectedArticle>]>([
    ['headline', { headline: 'Una scrittura' }],
    ['lang', { lang: 'en' }],
    ['blocks', { blocks: [{ kind: 'paragraph' }] }],
    ['issues', { issues: ['no-headline'] }],
    ['issues', { withoutIssues: ['truncated'] }],
  ])('names a difference of the article: %s', (name, wrong) => {
    const [first = '', ...others] = corpusDifferences({ ...right, ...wrong }, compiled);
    expect(first).toContain(name);
    expect(others).toEqual([]);
  });

  test.each<[string, ExpectedBlock]>([
    ['block 1', { kind: 'paragraph', text: 'Kim legge.' }],
    ['block 1', { kind: 'paragraph', text: '[[Kim|kim-il-sung]] legge.' }],
    ['block 1', { kind: 'paragraph', text: 'Kim scrive.', marked: false }],
    ['begins', { kind: 'paragraph', startsWith: 'legge' }],
    ['ends', { kind: 'paragraph', endsWith: 'Kim' }],
    ['contains', { kind: 'paragraph', contains: 'scrive' }],
    ['confidence', { kind: 'paragraph', confidence: [0, 0.8] }],
    ['dateline covers', { kind: 'paragraph', marks: [{ kind: 'dateline', covers: 'Kim legge' }] }],
    ['dateline agency', { kind: 'paragraph', marks: [{ kind: 'dateline', agency: null }] }],
    ['run-in-head', { kind: 'paragraph', marks: [{ kind: 'run-in-head' }] }],
    ['should have no', { kind: 'paragraph', withoutMarks: ['dateline'] }],
  ])('names a difference of a paragraph: %s', (name, wrong) => {
    const [first = '', ...others] = corpusDifferences(
      { ...right, blocks: [wrong, { kind: 'image' }] },
      compiled,
    );
    expect(first).toContain(name);
    expect(others).toEqual([]);
  });

  test.each<[string, ExpectedBlock]>([
    ['block 2', { kind: 'image', caption: 'Kim' }],
    ['captionRaw', { kind: 'image', captionRaw: 'kim' }],
    ['sequence', { kind: 'image', sequence: null }],
    ['group', { kind: 'image', group: 'g1' }],
    ['depicts', { kind: 'image', depicts: [] }],
    ['credit contains', { kind: 'image', creditContains: 'ANSA' }],
  ])('names a difference of an image: %s', (name, wrong) => {
    const [first = '', ...others] = corpusDifferences(
      { ...right, blocks: [{ kind: 'paragraph' }, wrong] },
      compiled,
    );
    expect(first).toContain(name);
    expect(others).toEqual([]);
  });

  test('compares texts alone where mentions are not marked', () => {
    const blocks: ExpectedBlock[] = [
      { kind: 'paragraph', text: '[[Kim|kim-il-sung]] legge.' },
      { kind: 'image' },
    ];
    expect(corpusDifferences({ ...right, marked: false, blocks }, compiled)).toEqual([]);
  });
});
