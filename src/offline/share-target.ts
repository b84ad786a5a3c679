/**
 * What is shared to the app from another one comes as a form, sent to an address that only the service worker answers.
 * It keeps the form as it is until the page that imports has taken what is in it.
 * @see https://w3c.github.io/web-share-target/
 */

/** Where the form is sent, below the app's folder. */
export const SHARE_TARGET = 'share-target';

/** The page that takes it, below the app's folder. */
export const SHARED_PAGE = 'import';

/** Names of the form's fields. */
export const SHARE_FIELDS = { title: 'title', text: 'text', url: 'url', files: 'files' } as const;

/** Search of the page that says that what was shared did not arrive. */
export const SHARE_IS_LOST = '?shared=lost';

/**
 * The cache of what was shared: each form one answer, so that it is there whole or not at all.
 * @param base path the app is deployed under, with a slash at both ends
 */
export function toSharedCacheName(base: string): string {
  return `dramatis:${base}:shared`;
}

/** What was shared in words, as one text; empty when there is none. */
export function toSharedText(parts: Readonly<Record<'title' | 'text' | 'url', string>>): string {
  const [title, text, url] = [parts.title, parts.text, parts.url].map((part) => part.trim());
  // Programs put the title before the text, and the address within it, as often as into fields of their own.
  const words = [text?.startsWith(title ?? '') === true ? '' : title, text];
  const link = words.some((part) => part?.includes(url ?? '')) ? '' : url;
  return [...words, link].filter((part) => part !== '').join('\n\n');
}
