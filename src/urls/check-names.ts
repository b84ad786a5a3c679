/** Whether an article's page shows the names to check, in the address: `?check=names`. */
import type { ArticleId } from '#article/ids.ts';
import { articlePath } from './paths.ts';

const PARAM = 'check';
const NAMES = 'names';

/** Whether the names to check are shown; any other value shows none. */
export function isCheckingNames(params: URLSearchParams): boolean {
  return params.get(PARAM) === NAMES;
}

/** Writes whether the names to check are shown into a copy of `params`, whose other entries stay. */
export function withCheckingNames(params: URLSearchParams, isChecking: boolean): URLSearchParams {
  const next = new URLSearchParams(params);
  if (isChecking) next.set(PARAM, NAMES);
  else next.delete(PARAM);
  return next;
}

/** Leads to an article with the names to check shown. */
export function checkNamesPath(id: ArticleId): string {
  return `${articlePath(id)}?${withCheckingNames(new URLSearchParams(), true).toString()}`;
}
