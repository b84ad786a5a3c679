import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { articlesToRead } from '#article/corrections/correct-library.ts';
import {
  asCorrection,
  countInArticle,
  countInLibrary,
  type Reach,
} from '#article/corrections/count-reach.ts';
import type { CorrectionDraft } from '#article/corrections/entity-correction.ts';
import type { Library } from '#article/library.ts';
import { articleQuery } from './article-query.ts';
import { libraryQuery } from './library-query.ts';
import { libraryPartQuery } from './parts/library-part-query.ts';

/** How many mentions in how many articles a correction would change now. Loads the articles whose printed words it is about. */
export function reachQuery(draft: CorrectionDraft) {
  return queryOptions({
    queryKey: ['reach', ...toKey(draft)],
    queryFn: async ({ client }): Promise<Reach> => {
      const library = await readReached(client, draft);
      const known = countInLibrary(library, draft);
      if (known !== null) return known;
      const ids = articlesToRead(library, [asCorrection(draft)]);
      const articles = await Promise.all(ids.map((id) => client.query(articleQuery(id))));
      const counts = articles.map((article) => countInArticle(article, draft)).filter((count) => count > 0);
      return { mentions: counts.reduce((sum, count) => sum + count, 0), articles: counts.length };
    },
    networkMode: 'always',
    // What is shown is what would be done now, after whatever was corrected before.
    staleTime: 0,
    gcTime: 0,
  });
}

/**
 * The library; of a large one the articles that name whom the correction is about. What is said of words that name somebody else, or nobody yet, is counted
 * in the reader's own articles and the newest: where else they stand, no shard says.
 */
async function readReached(client: QueryClient, draft: CorrectionDraft): Promise<Library> {
  const library = await client.query(libraryQuery());
  if (library.total === undefined || !('of' in draft) || draft.kind === 'a-name') return library;
  const ids = [draft.of.id];
  return (await client.query(libraryPartQuery({ kind: 'rows', ids, known: ids, hasHeadlines: false })))
    .library;
}

/** What the count depends on: whom the words name instead changes no number. */
function toKey(draft: CorrectionDraft): readonly unknown[] {
  switch (draft.kind) {
    case 'not-a-name':
    case 'someone-else':
      return ['printed', draft.of.id, draft.surface, draft.within];
    case 'a-name':
      return [draft.kind, draft.of.id, draft.surface, draft.within];
    case 'meant':
      return [draft.kind, draft.surface, draft.within, draft.among, draft.to.id];
    case 'same-as':
    case 'what-it-is':
      return ['whole', draft.of.id];
    case 'two-people':
      return [draft.kind, draft.of.id, draft.articles];
    case 'another-name':
      return [draft.kind, draft.name];
  }
}
