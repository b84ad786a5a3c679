import type { Block, ImageBlock } from '#article/article.ts';

/** What is set as one: a block, or the images of one group side by side. */
export type Passage =
  | { readonly kind: 'block'; readonly block: Exclude<Block, ImageBlock> }
  | { readonly kind: 'images'; readonly images: readonly NumberedImage[] };

/** An image with its number among the article's images, counted from 1. */
export interface NumberedImage {
  readonly block: ImageBlock;
  readonly number: number;
}

/** The blocks in order, with neighbouring images of one group joined. Every block is in exactly one passage. */
export function toPassages(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let number = 0;
  for (const block of blocks) {
    if (block.kind !== 'image') {
      passages.push({ kind: 'block', block });
      continue;
    }
    number += 1;
    const before = passages.at(-1);
    const numbered = { block, number };
    if (before?.kind === 'images' && block.group !== null && before.images[0]?.block.group === block.group) {
      passages[passages.length - 1] = { kind: 'images', images: [...before.images, numbered] };
    } else {
      passages.push({ kind: 'images', images: [numbered] });
    }
  }
  return passages;
}
