/** What an article says, for formats that know less than the model: plain lines, and who and what is named. */
import type { Article, Block, ImageBlock } from '#article/article.ts';
import { labelOf, type Entity } from '#article/entity.ts';

/** The running text of the article, a line for each paragraph, heading, item and quotation. Captions are not part of it. */
export function toBodyText({ blocks }: Article): string {
  return blocks
    .flatMap(toLines)
    .filter((line) => line !== '')
    .join('\n\n');
}

function toLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'unknown':
    case 'note':
      return [block.text];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'image':
    case 'related':
    case 'separator':
      return [];
  }
}

/** The images whose picture has an address on the web, in order. */
export function toRemoteImages({ blocks }: Article): readonly (ImageBlock & { readonly url: string })[] {
  return blocks.flatMap((block) =>
    block.kind === 'image' && block.asset.kind === 'remote' ? [{ ...block, url: block.asset.url }] : [],
  );
}

/** Who wrote the article, as its bylines print it. */
export function toBylines({ blocks }: Article): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'note' && block.role === 'byline' ? [block.text] : []));
}

/** The name of an entity in the article's language. */
export function nameOf(entity: Entity, { lang }: Article): string {
  return labelOf(entity, lang);
}
