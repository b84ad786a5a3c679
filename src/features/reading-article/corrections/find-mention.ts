import type { Article, Mention } from '#article/article.ts';
import type { Library } from '#article/library.ts';
import { mentionId } from '#features/reading-article/filter-passages.ts';
import { toCarriers } from '#features/reading-article/to-carriers.ts';
import type { Subject } from './to-draft.ts';

/** A mention that the reader has pointed at. */
export interface AskedMention {
  /** The `data-mention` of its element. */
  readonly id: string;
  /** The block it stands in; null for the headline. */
  readonly blockId: string | null;
  readonly mention: Mention;
  readonly printed: string;
}

/** The mention whose element has that `data-mention`; null where the article has changed since. */
export function findMention(article: Article, id: string): AskedMention | null {
  return listMentions(article).find((asked) => asked.id === id) ?? null;
}

/** Every spelling in which the article names somebody or something, at its first place, in order; one for each whom it means. */
export function listSpellings(article: Article): AskedMention[] {
  const found = new Map<string, AskedMention>();
  for (const asked of listMentions(article)) {
    const { entity, candidates } = asked.mention;
    const key = [entity, candidates.length > 1, asked.printed].join(' ');
    if (!found.has(key)) found.set(key, asked);
  }
  return [...found.values()];
}

/** What a correction of the mention would be about; null where nobody knows whom it means. */
export function toSubject(
  article: Article,
  library: Library,
  { mention, printed }: AskedMention,
): Subject | null {
  const { entity, candidates } = mention;
  const of = article.entities.find(({ id }) => id === entity) ?? library.entities.get(entity);
  return of === undefined ? null : { articleId: article.id, printed, of, candidates, isMarked: true };
}

function listMentions(article: Article): AskedMention[] {
  return toCarriers(article).flatMap(({ key, blockId, rich }) =>
    rich.mentions.map((mention) => {
      const { start, end } = mention;
      return { id: mentionId(key, start, end), blockId, mention, printed: rich.text.slice(start, end) };
    }),
  );
}
