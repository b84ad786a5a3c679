import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '#testing/arbitrary-article.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import type { Block } from './article.ts';
import { followLines, toEditableText, toEditedBlocks, toEditedLines, toTextLines } from './line-edits.ts';

const lines = toEditedLines(toEditableText(fixtureArticle));

describe('the editable text of an article', () => {
  it('has one line for every text, items of a list with their sign, and an empty line between blocks', () => {
    const text = toEditableText(fixtureArticle);
    expect(text).toContain('«Bianchi ha ragione»\n\n- Prima voce\n- Voce con Carla Verdi\n\npaolo bianchi');
    expect(lines).toEqual(toTextLines(fixtureArticle).map((line) => line.text));
  });
});

describe('followLines', () => {
  it.each([
    ['nothing changed', 'a b c', 'a b c', [0, 1, 2]],
    ['one changed in its place', 'a b c', 'a x c', [0, 1, 2]],
    ['one put in', 'a b c', 'a b x c', [0, 1, null, 2]],
    ['one taken out', 'a b c', 'a c', [0, 2]],
    ['the same words again', 'a a', 'a a a', [0, 1, null]],
    ['some changed and some put in', 'a b c d', 'a x b y z d', [0, null, 1, 2, null, 3]],
    ['one cut in two', 'a b c', 'a b1 b2 c', [0, 1, null, 2]],
    ['one moved', 'a b c d', 'a c b d', [0, 2, 1, 3]],
    ['all changed', 'a b', 'x y', [0, 1]],
    ['everything gone', 'a b', '', []],
  ])('%s', (_, before, after, followed) => {
    const split = (text: string) => text.split(' ').filter(Boolean);
    expect(followLines(split(before), split(after))).toEqual(followed);
  });

  it('never gives a line twice, and only lines there are', () => {
    const few = fc.array(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(few, few, (before, after) => {
        const given = followLines(before, after).filter((at) => at !== null);
        expect(new Set(given).size).toBe(given.length);
        expect(given.every((at) => at >= 0 && at < before.length)).toBe(true);
      }),
    );
  });
});

describe('toEditedBlocks', () => {
  it('gives back every text of any article as it was', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const again = toEditedBlocks(
          article,
          toTextLines(article).map(({ text }) => text),
        );
        expect(toEditableText({ blocks: again })).toBe(toEditableText(article));
      }),
    );
  });

  it('leaves what stands on untouched lines with them, and has a new line as a paragraph', () => {
    const at = lines.indexOf('Il Trattato');
    const edited = toEditedBlocks(fixtureArticle, lines.toSpliced(at, 0, 'Una riga in più'));
    expect(edited[at]).toMatchObject({ kind: 'paragraph', text: 'Una riga in più', by: 'reader' });
    expect(edited.toSpliced(at, 1).map(({ kind }) => kind)).toEqual(
      fixtureArticle.blocks.map(({ kind }) => kind),
    );
    expect(edited[at + 1]).toEqual(fixtureArticle.blocks[at]);
  });

  it('has a changed line in its block without the marks of the old words, and a new item in its list', () => {
    const item = lines.indexOf('- Prima voce');
    const longer = toEditedBlocks(fixtureArticle, lines.toSpliced(item + 1, 0, '- Un’altra'));
    const list = longer.find(({ kind }) => kind === 'list');
    expect(list?.kind === 'list' && list.items.map(({ text }) => text)).toEqual([
      'Prima voce',
      'Un’altra',
      'Voce con Carla Verdi',
    ]);
    const other = toEditedBlocks(fixtureArticle, lines.with(2, 'Il patto'));
    expect(other[2]).toMatchObject({ kind: 'heading', level: 2, text: 'Il patto', mentions: [], marks: [] });
  });

  it('keeps pictures without words where they were', () => {
    const bare = fixtureArticle.blocks.flatMap((block): Block[] =>
      block.kind === 'image' ? [{ ...block, captionRaw: '' }] : block.kind === 'paragraph' ? [block] : [],
    );
    const kept = toEditedBlocks({ blocks: bare }, toEditedLines(toEditableText({ blocks: bare })));
    expect(kept.map(({ id }) => id)).toEqual(bare.map(({ id }) => id));
  });
});
