/** Height of the bar over the page, in CSS pixels: what is read begins below it. */
export const BAR_PX = 56;

/** The elements of the article's passages on this page, in reading order. */
export function findPassages(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article [data-passage]')];
}
