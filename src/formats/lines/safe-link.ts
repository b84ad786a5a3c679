import { LONGEST_ADDRESS } from '#formats/limits.ts';

/** What a link may lead to. Everything else either runs or means nothing outside its page. */
const LINK_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address as a URL, relative ones against `base`; null when it is none, or longer than any. */
export function toUrl(value: string, base: string | null): URL | null {
  if (value.length > LONGEST_ADDRESS) return null;
  const trimmed = value.trim();
  if (trimmed === '') return null;
  if (base === null) return URL.canParse(trimmed) ? new URL(trimmed) : null;
  return URL.canParse(trimmed, base) ? new URL(trimmed, base) : null;
}

/** The address of a link that is safe to follow (http, https, mailto; decided by a URL parser), or null. */
export function toSafeLink(value: string, base: string | null): string | null {
  const url = toUrl(value, base);
  return url !== null && LINK_PROTOCOLS.has(url.protocol) && !/\s/.test(url.href) ? url.href : null;
}

/** The address of a page or a picture on the web, or null. */
export function toWebAddress(value: string, base: string | null): string | null {
  const link = toSafeLink(value, base);
  return link === null || link.startsWith('mailto:') ? null : link;
}
