import { describe, expect, test } from 'vitest';
import type { Block } from '#article/article.ts';
import { groupGalleries } from './group-galleries.ts';

const DECISION = { by: 'rule', confidence: 1, source: null } as const;
const TEXT = { text: 'Il mercato apre.', mentions: [], marks: [] };

/** Blocks of a page in letters: `p` a paragraph, `h` a heading, `i` an image alone, `j` an image of the joined line g1. */
function toBlocks(page: string): Block[] {
  return [...page].map((letter, i): Block => {
    const id = `b${i + 1}`;
    if (letter === 'p') return { kind: 'paragraph', id, ...DECISION, ...TEXT };
    if (letter === 'h') return { kind: 'heading', level: 2, id, ...DECISION, ...TEXT };
    return {
      kind: 'image',
      id,
      ...DECISION,
      caption: TEXT,
      captionRaw: TEXT.text,
      sequence: null,
      group: letter === 'j' ? 'g1' : null,
      depicts: [],
      credit: null,
      alt: '',
      asset: { kind: 'none', reason: 'not-in-source' },
    };
  });
}

function groups(page: string): string {
  return groupGalleries(toBlocks(page))
    .map((block) => (block.kind === 'image' ? (block.group ?? '-') : block.kind.slice(0, 1)))
    .join(' ');
}

describe('groupGalleries', () => {
  test.each([
    ['three images in a row beside text are a gallery', 'piiip', 'p g1 g1 g1 p'],
    ['two beside text are not', 'piip', 'p - - p'],
    ['two without text are', 'hii', 'h g1 g1'],
    ['a heading parts two galleries', 'iihii', 'g1 g1 h g2 g2'],
    ['images of one line keep their group and part galleries', 'iiijjiii', 'g2 g2 g2 g1 g1 g3 g3 g3'],
    ['one image alone is none', 'i', '-'],
    ['a page without blocks has none', '', ''],
  ])('%s', (_fact, page, expected) => {
    expect(groups(page)).toBe(expected);
  });
});
