import type { SourcePicture } from '#article/source-document.ts';
import { parseDataUrl } from './data-url.ts';
import { toUrl, toWebAddress } from './safe-link.ts';

/** A path beside the document: no scheme, no host, nothing above. */
const BESIDE = /^(?![a-z][a-z0-9+.-]*:)[^/\\?#][^\\?#]*$/i;

/** Where the picture of an address is. Nothing is fetched. An address that is none, or that could run, gives `none`. */
export function toSourcePicture(address: string, base: string | null): SourcePicture {
  const trimmed = address.trim();
  if (/^data:/i.test(trimmed)) return parseDataUrl(trimmed) ?? { kind: 'none' };
  const url = toWebAddress(trimmed, base);
  if (url !== null) return { kind: 'remote', url };
  const beside = toUrl(trimmed, null) === null && BESIDE.test(trimmed);
  return beside ? { kind: 'file', path: trimmed } : { kind: 'none' };
}
