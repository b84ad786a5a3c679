/** An article as a page with its names marked, to be read beside the page it was made from. */
import type { Article } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import { toMarked } from './marked-text.ts';

/** Every text of the article in reading order, each a paragraph, in the notation of `marked-text.ts` with the type before each entity: `[[Kim|person:kim-jong-un]]`. */
export function toMarkedText({ headline, blocks, entities }: Article): string {
  const types = new Map<string, string>(entities.map(({ id, type }) => [id, type]));
  const withType = (id: string): string => `${types.get(id) ?? 'unknown'}:${id}`;
  return [headline, ...blocks.flatMap(carriersOf)]
    .map(({ text, mentions }) => {
      // Who else a name might stand for is no question to a reader, who sees who it is.
      const typed = mentions.map(({ start, end, entity }) => ({
        start,
        end,
        entity: withType(entity),
        candidates: [],
      }));
      return `${toMarked({ text, mentions: typed })}\n`;
    })
    .join('\n');
}
