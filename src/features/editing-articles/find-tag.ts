import type { Messages } from '#i18n/messages-it.ts';
import { foldText } from '#text/fold.ts';
import { toSlug } from '#text/slug.ts';

/**
 * The tag that typed words stand for: the slug of a topic whose name they are, so that it is one with the topic of other
 * articles, else the words themselves. Null for words that no address can hold.
 */
export function findTag(messages: Messages, typed: string): string | null {
  const words = typed.replace(/\s+/g, ' ').trim();
  const named = Object.entries(messages.topics).find(([, name]) => foldText(name) === foldText(words));
  if (named !== undefined) return named[0];
  return toSlug(words) === '' ? null : words;
}
