import type { Block, RichText } from './article.ts';

/** Every text carrier of a block in reading order; a separator has none. */
export function carriersOf(block: Block): readonly RichText[] {
  switch (block.kind) {
    case 'image':
      return [block.caption];
    case 'list':
      return block.items;
    case 'related':
      return [block, ...block.items];
    case 'separator':
      return [];
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
    case 'unknown':
      return [block];
  }
}
