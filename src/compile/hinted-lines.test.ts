import { describe, expect, it } from 'vitest';
import type { Article, Block } from '#article/article.ts';
import { decodeArticle } from '#article/decode-article.ts';
import type { SourceLine } from '#article/source-document.ts';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { compileArticle, type Compilation } from './compile-article.ts';

const knowledge = fixtureIndex([known('Kim Jong-un')]);

type Given = Pick<SourceLine, 'text' | 'hint'> & Partial<SourceLine>;

/** The page of these lines, each on a line of its own. */
function compileLines(given: readonly Given[]): Compilation {
  const raw = given.map(({ text }) => text).join('\n');
  let at = 0;
  const lines = given.map((line): SourceLine => {
    const source = { start: at, end: at + line.text.length };
    at = source.end + 1;
    return { indent: 0, blankLinesBefore: 1, source, ...line };
  });
  return compileArticle(
    {
      format: 'html',
      fileName: null,
      raw,
      sha256: 'a'.repeat(64),
      lang: 'it',
      date: null,
      topic: null,
      sources: [],
      id: null,
      lines,
      issues: [],
    },
    knowledge,
  );
}

function blocksOf(given: readonly Given[]): readonly Block[] {
  return compileLines(given).article.blocks;
}

const headline: Given = { text: 'Il vertice di Mosca', hint: 'headline' };

describe('a line of which the source says what it is', () => {
  it('becomes that, and the source has decided it', () => {
    const blocks = blocksOf([
      headline,
      { text: 'Il programma', hint: 'heading', level: 3 },
      { text: 'due giorni di colloqui', hint: 'paragraph' },
      { text: 'Nessuno ha parlato.', hint: 'quote' },
      { text: '1. Arrivo', hint: 'list-item', marker: '.' },
      { text: '2. Partenza', hint: 'list-item', marker: '.' },
      { text: '', hint: 'separator' },
      { text: 'di Anna Bianchi', hint: 'note', role: 'byline' },
      { text: 'Altre notizie', hint: 'related' },
      { text: 'Il treno blindato', hint: 'related-item' },
    ]);
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 3, by: 'source', confidence: 1 },
      { kind: 'paragraph', by: 'source', confidence: 1 },
      { kind: 'quote', by: 'source' },
      { kind: 'list', marker: '.', items: [{ text: '1. Arrivo' }, { text: '2. Partenza' }], by: 'source' },
      { kind: 'separator', raw: '', by: 'source' },
      { kind: 'note', role: 'byline', by: 'source' },
      { kind: 'related', text: 'Altre notizie', items: [{ text: 'Il treno blindato' }] },
    ]);
  });

  it('may be a paragraph and still sign for the agency or open with a dateline', () => {
    const [signed, dated] = blocksOf([
      headline,
      { text: '(ANSA).', hint: 'paragraph' },
      { text: '(ANSA) - SEUL, 30 NOV - Il leader è partito per la capitale russa.', hint: 'paragraph' },
    ]);
    expect(signed).toMatchObject({ kind: 'note', role: 'agency', by: 'rule' });
    expect(dated).toMatchObject({ kind: 'paragraph', marks: [{ kind: 'dateline', agency: 'ANSA' }] });
  });

  it('may be a heading and still title what is linked', () => {
    const [related] = blocksOf([
      headline,
      { text: 'Leggi anche', hint: 'heading' },
      { text: 'Il treno blindato di Pyongyang', hint: 'list-item' },
    ]);
    expect(related).toMatchObject({ kind: 'related', items: [{ text: 'Il treno blindato di Pyongyang' }] });
  });
});

describe('marks of the source', () => {
  const text = 'Il vertice di Mosca è durato due giorni e si è chiuso senza un comunicato comune.';
  const link = {
    kind: 'link',
    start: text.indexOf('Mosca'),
    end: text.indexOf('Mosca') + 'Mosca'.length,
    href: 'https://example.org/mosca',
  } as const;

  it('stay with their words', () => {
    expect(blocksOf([headline, { text, hint: 'paragraph', marks: [link] }])).toMatchObject([
      { kind: 'paragraph', marks: [link] },
    ]);
  });

  it('move with the words that a rule cuts out of the line', () => {
    const title = 'Leggi anche: Il treno blindato di Pyongyang';
    const start = title.indexOf('Il treno');
    const [related] = blocksOf([
      headline,
      { text: title, hint: null, marks: [{ kind: 'strong', start, end: title.length }] },
    ]);
    expect(related).toMatchObject({
      kind: 'related',
      marks: [],
      items: [{ marks: [{ kind: 'strong', start: 0, end: title.length - start }] }],
    });
  });

  it('do not keep an unhinted first line from being the headline', () => {
    const { article } = compileLines([
      {
        text: 'Il vertice di Mosca si apre domani',
        hint: null,
        marks: [{ kind: 'strong', start: 0, end: 10 }],
      },
      { text, hint: 'paragraph' },
    ]);
    expect(article.headline.text).toBe('Il vertice di Mosca si apre domani');
  });
});

describe('an image of the source', () => {
  const remote = { kind: 'remote', url: 'https://example.org/a.jpg' } as const;

  it('has its address, alternative text and credit', () => {
    const image = { alt: 'Due uomini', credit: 'Reuters', picture: remote };
    expect(blocksOf([headline, { text: 'Kim Jong-un a Mosca', hint: 'caption', image }])).toMatchObject([
      {
        kind: 'image',
        caption: { text: 'Kim Jong-un a Mosca' },
        alt: 'Due uomini',
        credit: 'Reuters',
        asset: remote,
      },
    ]);
  });

  it('is one image even when its caption is printed twice', () => {
    const image = { alt: '', credit: null, picture: remote };
    const blocks = blocksOf([headline, { text: 'kim jong un kim jong un', hint: 'caption', image }]);
    expect(blocks).toHaveLength(1);
  });

  it('may have no caption', () => {
    const image = { alt: 'Una folla', credit: null, picture: remote };
    const { article } = compileLines([headline, { text: '', hint: 'caption', image }]);
    expect(article.blocks).toMatchObject([
      { kind: 'image', captionRaw: '', alt: 'Una folla', asset: remote },
    ]);
    expect(decodeArticle(JSON.parse(JSON.stringify(article)))).toEqual({ ok: true, value: article });
  });

  it('is a placeholder whose bytes are given beside the article, by its block', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const image = {
      alt: '',
      credit: null,
      picture: { kind: 'embedded', mediaType: 'image/png', bytes },
    } as const;
    const compiled = compileLines([
      headline,
      { text: 'Si comincia.', hint: 'paragraph' },
      { text: 'la piazza', hint: 'caption', image },
    ]);
    expect(assetOf(compiled.article, 'b2')).toEqual({ kind: 'none', reason: 'not-in-source' });
    expect(compiled.pictures).toEqual([{ block: 'b2', mediaType: 'image/png', bytes }]);
  });

  it('takes the caption that is printed under it, when the source gives it none', () => {
    const bare: Given = {
      text: '',
      hint: 'caption',
      image: { alt: 'Un uomo', credit: null, picture: remote },
    };
    const text: Given = {
      text: 'Il leader è arrivato a Mosca, dopo un lungo viaggio in treno.',
      hint: 'paragraph',
    };
    expect(blocksOf([headline, text, bare, { text: 'kim jong un 2', hint: null }, text])).toMatchObject([
      { kind: 'paragraph', id: 'b1' },
      {
        kind: 'image',
        id: 'b2',
        caption: { text: 'Kim Jong Un' },
        captionRaw: 'kim jong un 2',
        sequence: 2,
        alt: 'Un uomo',
        asset: remote,
        by: 'rule',
      },
      { kind: 'paragraph', id: 'b3' },
    ]);
    expect(blocksOf([headline, bare, text])).toHaveLength(2);
    expect(blocksOf([headline, bare, bare])).toHaveLength(2);
  });

  it('keeps the emphasis of its caption without the credit that is taken off', () => {
    const text = 'Kim Jong-un a Mosca (foto Ansa)';
    const [block] = blocksOf([
      headline,
      {
        text,
        hint: 'caption',
        image: { alt: '', credit: null, picture: remote },
        marks: [{ kind: 'emphasis', start: 'Kim Jong-un a '.length, end: text.length }],
      },
    ]);
    expect(block).toMatchObject({
      caption: {
        text: 'Kim Jong-un a Mosca',
        marks: [{ kind: 'emphasis', start: 'Kim Jong-un a '.length, end: 'Kim Jong-un a Mosca'.length }],
      },
    });
  });
});

function assetOf(article: Article, id: string): unknown {
  const block = article.blocks.find((block) => block.id === id);
  return block?.kind === 'image' ? block.asset : null;
}
