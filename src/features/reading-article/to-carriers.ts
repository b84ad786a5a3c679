import type { Article, Block, RichText } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';

/** One text of an article with its place in it. */
export interface Carrier {
  /** Unique in the article: `headline`, a block's id, or that with the number of a list item (`b8.1`). */
  readonly key: string;
  /** Null for the headline. */
  readonly blockId: string | null;
  readonly rich: RichText;
  /** UTF-16 code units of all carriers before this one. */
  readonly offset: number;
}

/** Every text of the article in reading order: what is counted, filtered and stepped through. */
export function toCarriers(article: Article): Carrier[] {
  const carriers: Carrier[] = [];
  let offset = 0;
  const add = (key: string, blockId: string | null, rich: RichText) => {
    carriers.push({ key, blockId, rich, offset });
    offset += rich.text.length;
  };
  add('headline', null, article.headline);
  for (const block of article.blocks) {
    for (const { key, rich } of textsOf(block)) add(key, block.id, rich);
  }
  return carriers;
}

/** The texts of one block in reading order, with their keys: the block's id, and for each item that with its number. */
export function textsOf(block: Block): { key: string; rich: RichText }[] {
  const itemsFrom = block.kind === 'list' ? 0 : 1;
  return carriersOf(block).map((rich, at) => ({
    key: at < itemsFrom ? block.id : itemKey(block.id, at - itemsFrom),
    rich,
  }));
}

/** The key of a list item, counted from 0. */
export function itemKey(blockId: string, at: number): string {
  return `${blockId}.${at}`;
}
