/** An extent in the window, in CSS pixels from its top. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far an article has moved through the view, from 0 (its top is at the view's top, or below) to 1 (its bottom is
 * at the view's bottom, or above). An article that the view holds whole is at 1.
 */
export function toProgress(article: Extent, view: Extent): number {
  if (article.bottom <= view.bottom) return 1;
  const beyond = article.bottom - article.top - (view.bottom - view.top);
  // Taller than the view and not yet at its end: `beyond` is above 0, or the article has not come up to the view yet.
  return beyond <= 0 ? 0 : Math.min(Math.max((view.top - article.top) / beyond, 0), 1);
}
