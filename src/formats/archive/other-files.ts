/** What archives and folders hold beside documents. */

/** What systems and programs put there by themselves. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.[^/]+(?:\/|$)|Thumbs\.db$|desktop\.ini$)/i;
/** Parts of saved pages and sites that are no articles and that nobody misses. */
const PAGE_PARTS = /\.(?:css|js|mjs|map|json5|woff2?|ttf|otf|eot|ico|svg|mp3|mp4|webm|ogg)$/i;
const PICTURES = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Whether the path is one of those that nobody has put there. */
export function isClutter(path: string): boolean {
  return CLUTTER.test(path);
}

/** Whether the path is that of a part of a page: a style sheet, a script, a font, a sound. */
export function isPagePart(path: string): boolean {
  return PAGE_PARTS.test(path);
}

/** Whether the path has the name of a picture that documents show. */
export function isPictureName(path: string): boolean {
  return PICTURES.test(path);
}
