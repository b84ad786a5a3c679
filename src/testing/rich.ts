import type { Mention, RichText } from '#article/article.ts';
import { toEntityId } from '#article/ids.ts';

const MARKED = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

/** A carrier from a text whose mentions are written `[[printed words|entity-id]]`. They cannot nest. */
export function rich(marked: string): RichText {
  let text = '';
  let read = 0;
  const mentions: Mention[] = [];
  for (const match of marked.matchAll(MARKED)) {
    const [whole, printed = '', entity = ''] = match;
    text += marked.slice(read, match.index);
    mentions.push({
      start: text.length,
      end: text.length + printed.length,
      entity: toEntityId(entity),
      form: 'name',
      by: 'rule',
      confidence: 1,
      candidates: [],
    });
    text += printed;
    read = match.index + whole.length;
  }
  return { text: text + marked.slice(read), mentions, marks: [] };
}
