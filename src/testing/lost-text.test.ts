import { describe, expect, test } from 'vitest';
import type { Article, Block } from '#article/article.ts';
import { compileText } from '#build/compile-file.ts';
import { lostText } from './lost-text.ts';

const raw = `---
lang: it
date: 2024-10-12
topic: Cielo
sources: Esa; Nasa
colour: blue
---
UNA COMETA NEL CIELO DELLA SERA

Roma, 12 ott. (askanews) – La cometa si vede verso occidente dopo il tramonto, dicono gli astronomi dell&rsquo;osservatorio.

mario draghi 3 - foto lapresse

mario draghi ursula von der leyen mario draghi ursula von der leyen

- un binocolo
- una coperta

***

«Una notte così non si dimentica»

© Riproduzione riservata

Leggi anche: La luna in ottobre
`;
const { article } = compileText(raw, { fileName: null });

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

function isOf<K extends Block['kind']>(block: Block, kind: K): block is Of<K> {
  return block.kind === kind;
}

/** The article with its first block of that kind changed. */
function withBlock<K extends Block['kind']>(kind: K, change: (block: Of<K>) => Block): Article {
  const at = article.blocks.findIndex((block) => block.kind === kind);
  expect(at).toBeGreaterThanOrEqual(0);
  const blocks = article.blocks.map((block, i) => (i === at && isOf(block, kind) ? change(block) : block));
  return { ...article, blocks };
}

describe('lostText', () => {
  test('finds nothing in an article that holds its page, with a block of every kind but a heading', () => {
    expect(lostText(article)).toEqual([]);
    const kinds = new Set(article.blocks.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ['image', 'list', 'note', 'paragraph', 'quote', 'related', 'separator', 'unknown'].sort(),
    );
  });

  test.each<[string, Article]>([
    ['a paragraph is emptied', withBlock('paragraph', (block) => ({ ...block, text: '' }))],
    [
      'a word is cut',
      withBlock('paragraph', (block) => ({ ...block, text: block.text.replace('verso ', '') })),
    ],
    ['a sign is cut', withBlock('paragraph', (block) => ({ ...block, text: block.text.replace(',', '') }))],
    [
      'two words change places',
      withBlock('quote', (block) => ({ ...block, text: block.text.replace('Una notte', 'notte Una') })),
    ],
    ['a word is added', withBlock('note', (block) => ({ ...block, text: `${block.text} sempre` }))],
    ['the unknown is emptied', withBlock('unknown', (block) => ({ ...block, text: '' }))],
    ['the headline is cut', { ...article, headline: { ...article.headline, text: 'UNA COMETA' } }],
    ['a rule is lost', withBlock('separator', (block) => ({ ...block, raw: '' }))],
    ['an item is lost', withBlock('list', (block) => ({ ...block, items: [] }))],
    ['a bullet is lost', withBlock('list', (block) => ({ ...block, marker: '' }))],
    ['a related story is lost', withBlock('related', (block) => ({ ...block, items: [] }))],
    ['the print of a caption is lost', withBlock('image', (image) => ({ ...image, captionRaw: '' }))],
    [
      'a caption is emptied',
      withBlock('image', (image) => ({ ...image, caption: { ...image.caption, text: '' } })),
    ],
    [
      'a caption says another thing',
      withBlock('image', (image) => ({ ...image, caption: { ...image.caption, text: 'Mario Rossi' } })),
    ],
    ['a number is lost', withBlock('image', (image) => ({ ...image, sequence: null }))],
    ['a credit is lost', withBlock('image', (image) => ({ ...image, credit: null }))],
    ['a block is lost', { ...article, blocks: article.blocks.filter(({ kind }) => kind !== 'note') }],
    ['a block has no place', withBlock('note', (block) => ({ ...block, source: null }))],
    [
      'a block is elsewhere',
      withBlock('note', (block) => ({ ...block, source: { start: 0, end: 1_000_000 } })),
    ],
    ['the date is lost', { ...article, date: null }],
    ['the topic is lost', { ...article, topic: null }],
    ['a source is lost', { ...article, sources: ['Esa'] }],
    ['the language is another', { ...article, lang: 'en' }],
  ])('tells when %s', (_, mutilated) => {
    expect(lostText(mutilated).length).toBeGreaterThan(0);
  });

  test('tells when front matter that says nothing has been swallowed', () => {
    const page = '---\nKim: «Sì»\n---\nTesto.';
    const source = { start: page.indexOf('Testo.'), end: page.length };
    const swallowed: Article = {
      ...article,
      headline: { ...article.headline, by: 'rule', text: 'Testo.', source },
      blocks: [],
      provenance: { ...article.provenance, raw: page },
    };
    expect(lostText(swallowed)).toEqual([
      expect.stringContaining('Kim:«Sì»'),
      expect.stringContaining('---'),
    ]);
  });

  test('takes a title of the front matter for the headline that it is', () => {
    const titled = compileText('---\ntitle: "La &egrave; cometa"\n---\nTesto.', { fileName: null }).article;
    expect(lostText(titled)).toEqual([]);
    expect(lostText({ ...titled, headline: { ...titled.headline, text: 'La' } })).not.toEqual([]);
  });
});
