import type { QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { Records } from '#storage/records.ts';
import { STORE_NAMES, type StoreName } from '#storage/store-names.ts';
import { readKept } from './kept/read-kept.ts';
import { libraryQuery } from './library-query.ts';

/**
 * The articles that have left the edition and of which the reader keeps nothing: neither a place nor anything of their
 * own. Rejects when that cannot be read, so that nothing is let go for want of an answer.
 */
export async function listUnopenedRemoved(client: QueryClient): Promise<ArticleId[]> {
  const { removed } = await client.query(libraryQuery());
  if (removed === undefined) return [];
  const kept = await Promise.all(STORE_NAMES.map((store) => readKept(client, store, null)));
  const opened = new Set(kept.flatMap((records) => records.flatMap(listArticles)));
  return [...removed].filter((id) => !opened.has(id));
}

/** The articles that a record is about; none for a correction that holds in all of them. */
function listArticles(record: Records[StoreName]): readonly ArticleId[] {
  if ('articleId' in record) return [record.articleId];
  if ('articles' in record) return record.articles;
  return 'within' in record && record.within !== null ? [record.within] : [];
}
