/**
 * The one place where what is printed meets the reader's corrections. They are applied whenever an article or the
 * library is read, and never written into them: so they hold for every later import too, and taking one back is enough.
 */
import type { QueryClient } from '@tanstack/react-query';
import { applyCorrections } from '#article/corrections/apply-corrections.ts';
import { articlesToRead, correctLibrary } from '#article/corrections/correct-library.ts';
import type { Article } from '#article/article.ts';
import type { ArticleId } from '#article/ids.ts';
import type { Library } from '#article/library.ts';
import { correctionsQuery } from './kept/corrections-query.ts';
import { LoadError } from './load-failure.ts';
import { printedArticleQuery } from './printed-article-query.ts';

/** Articles of a large edition that are read for what is said of words in all of them. */
const MOST_READ = 60;

/** The article with what is known of the corrections by now; `follow-corrections` has it read anew when more is. */
export function withCorrections(client: QueryClient, printed: Article): Article {
  return applyCorrections(printed, knownCorrections(client));
}

/**
 * The library with what is known of the corrections by now. Loads the articles whose printed words they concern; those
 * that cannot be loaded now are counted as far as their entries tell.
 */
export async function libraryWithCorrections(client: QueryClient, printed: Library): Promise<Library> {
  const corrections = knownCorrections(client);
  const asked = articlesToRead(printed, corrections);
  // A part of a large edition may ask for thousands: those are corrected when they are opened.
  const ids = printed.total === undefined || asked.length <= MOST_READ ? asked : [];
  const texts = await Promise.all(ids.map((id) => findText(client, id)));
  return correctLibrary(printed, corrections, new Map(texts.flat()));
}

export function knownCorrections(client: QueryClient) {
  return [...(client.getQueryData(correctionsQuery().queryKey)?.values() ?? [])];
}

async function findText(client: QueryClient, id: ArticleId): Promise<(readonly [ArticleId, Article])[]> {
  try {
    return [[id, await client.query(printedArticleQuery(id))]];
  } catch (error) {
    // The library must not be lost for an article that is not on the device while there is no connection.
    if (error instanceof LoadError) return [];
    throw error;
  }
}
