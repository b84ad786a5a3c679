import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '#testing/arbitrary-article.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import type { Block } from './article.ts';
import { toEditedBlocks } from './edited-blocks.ts';
import { toEditableText, toEditedLines, toTextLines } from './text-lines.ts';

const lines = toEditedLines(toEditableText(fixtureArticle));

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
