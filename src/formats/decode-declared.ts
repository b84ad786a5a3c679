/** Bytes to text where the document may say itself how it is encoded: pages in a meta element, XML in its declaration. */
import { failure, success, type Result } from '#article/result.ts';
import { decodeBytes, hasByteOrderMark, type DecodeBytesError } from './decode-bytes.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Where documents declare their encoding: browsers look at the first 1,024 bytes of a page, some pages need more. */
const DECLARED_WITHIN_BYTES = 4_096;
const META_CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([a-z0-9_:.-]{2,40})["']/i;

/** Names of windows-1252 on the web. Node's own decoder gives control characters for its quotation marks. @see https://encoding.spec.whatwg.org/#names-and-labels */
const WINDOWS_1252 =
  /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|iso_8859-1|latin-?1|l1|us-ascii|ascii|ansi)$/i;

/**
 * The text in the bytes: by byte-order mark, else UTF-8 when all of them are UTF-8, else as the document declares, else as `decodeBytes` finds. Refuses what it
 * refuses.
 */
export function decodeDeclaredBytes(bytes: Uint8Array): Result<string, DecodeBytesError> {
  const found = decodeBytes(bytes);
  if (!found.ok || hasByteOrderMark(bytes) || isUtf8(bytes)) return found;
  const label = findDeclared(bytes);
  const declared = label === null ? null : decodeAs(label, bytes);
  return declared === null ? found : success(declared);
}

/** True for UTF-8 without a fault in which a letter beyond ASCII shows that it is UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return false;
  return decodeFatally('utf-8', bytes).ok;
}

function findDeclared(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, DECLARED_WITHIN_BYTES));
  return XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1] ?? null;
}

/** The text in the encoding of that name; null when the name means none, or the bytes are not in it. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  // A document that could be read as far as this word is in no encoding of two bytes.
  if (/^utf-?(?:8|16|32)/i.test(label)) return null;
  if (WINDOWS_1252.test(label)) return decodeWindows1252(bytes);
  const decoded = decodeFatally(label, bytes);
  return decoded.ok ? decoded.value : null;
}

function decodeFatally(label: string, bytes: Uint8Array): Result<string, 'unknown-encoding' | 'not-in-it'> {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch (error) {
    if (error instanceof RangeError) return failure('unknown-encoding');
    throw error;
  }
  try {
    return success(decoder.decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return failure('not-in-it');
    throw error;
  }
}
