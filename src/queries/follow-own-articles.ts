import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import type { OwnArticle } from '#article/own-article.ts';
import { articleQuery } from './article-query.ts';
import { ownArticlesQuery } from './kept/own-articles-query.ts';
import { rejoinLibrary } from './library-query.ts';
import { printedArticleQuery } from './printed-article-query.ts';

/** Joining takes longer than keeping an article: an import of many would do little else. */
const JOINED_AT_MOST_EVERY_MS = 500;

/**
 * Has library, figures and open articles show what the reader brings, changes and removes, here or in another tab, until
 * the returned function is called.
 */
export function followOwnArticles(client: QueryClient): () => void {
  const observer = new QueryObserver(client, ownArticlesQuery());
  let shown: ReadonlyMap<string, OwnArticle> = new Map();
  let latest = shown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    timer = undefined;
    const changed = listChanged(shown, latest);
    shown = latest;
    if (changed.length === 0) return;
    // The first change is shown at once, and those that follow it closely together.
    timer = setTimeout(show, JOINED_AT_MOST_EVERY_MS);
    void showAnew(client, changed);
  };
  const end = observer.subscribe(({ data }) => {
    // Undefined while the device is read anew: what is shown stays.
    if (data === undefined || data === latest) return;
    latest = data;
    if (timer === undefined) show();
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}

function listChanged(
  before: ReadonlyMap<string, OwnArticle>,
  now: ReadonlyMap<string, OwnArticle>,
): string[] {
  const ids = new Set([...before.keys(), ...now.keys()]);
  return [...ids].filter((id) => before.get(id) !== now.get(id));
}

/** An article is read anew after the library, which says whether it is the reader's own. */
async function showAnew(client: QueryClient, changed: readonly string[]): Promise<void> {
  await rejoinLibrary(client);
  for (const id of changed) {
    void client.invalidateQueries({ queryKey: printedArticleQuery(id).queryKey, exact: true });
    void client.invalidateQueries({ queryKey: articleQuery(id).queryKey, exact: true });
  }
  void client.invalidateQueries({ queryKey: ['read-passage'] });
}
