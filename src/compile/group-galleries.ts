import type { Block, ImageBlock } from '#article/article.ts';

/** Captions on so many lines in a row, with nothing between them, are a gallery even on a page with text. */
const FEWEST_IN_A_ROW = 3;

/** The blocks with galleries grouped: every run of images on a page without text when there are two or more, and runs of three or more anywhere. Images that were joined on one line keep their group. */
export function groupGalleries(blocks: readonly Block[]): Block[] {
  const hasText = blocks.some(
    (block) => block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list',
  );
  const fewest = hasText ? FEWEST_IN_A_ROW : 2;
  const taken = new Set(
    blocks.flatMap((block) => (block.kind === 'image' && block.group !== null ? [block.group] : [])),
  );
  const grouped = [...blocks];
  let from = 0;
  while (from < blocks.length) {
    let to = from;
    while (isLoneImage(blocks[to])) to += 1;
    if (to - from >= fewest) {
      const group = nextGroup(taken);
      for (let at = from; at < to; at += 1) {
        const block = blocks[at];
        if (block?.kind === 'image') grouped[at] = { ...block, group };
      }
    }
    from = Math.max(to, from + 1);
  }
  return grouped;
}

function isLoneImage(block: Block | undefined): block is ImageBlock {
  return block?.kind === 'image' && block.group === null;
}

function nextGroup(taken: Set<string>): string {
  let number = taken.size + 1;
  while (taken.has(`g${number}`)) number += 1;
  taken.add(`g${number}`);
  return `g${number}`;
}
