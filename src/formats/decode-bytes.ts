import { isBlank } from '#text/normalise-text.ts';
import { decodeWindows1252 } from './windows-1252.ts';
import { failure, success, type Result } from '#article/result.ts';

/** Largest page that is read, in bytes: 10 MiB, twice the largest seen. */
export const LARGEST_SOURCE_BYTES = 10 * 1024 * 1024;

/** Why bytes are not a page of text. `message` is one plain sentence, without its subject and its full stop: what is wrong; the remedy. */
export interface DecodeBytesError {
  readonly kind: 'empty' | 'binary' | 'too-large';
  readonly message: string;
}

/** How many of the first bytes are searched for signs of a binary file. */
const SAMPLE_BYTES = 65_536;
/** Share of control characters in the sample from which a file is binary; text has none but tabs, line ends and form feeds. */
const BINARY_SHARE = 0.02;
/** Fewer control characters say nothing, whatever their share: a short page may hold a stray one. */
const FEWEST_BINARY_CONTROLS = 3;

/** Formats that are text on the outside: they would pass for a page. How their files begin, after a mark or white space. */
const DISGUISED_FORMATS = [
  { name: 'a PDF', begins: '%PDF' },
  { name: 'rich text (RTF)', begins: '{\\rtf' },
] as const;

/** What whoever brought one of them can do. */
export const COPY_AS_TEXT = 'copy its text into a plain text file (.txt)';

/** What stands for bytes that are no character. */
export const REPLACEMENT = '\uFFFD';

/** The refusal of a file that is larger than any page. */
export const TOO_LARGE: DecodeBytesError = {
  kind: 'too-large',
  message: 'is larger than 10 MB; split it into one file for each article',
};

/**
 * The text in the bytes: by byte-order mark (UTF-8, UTF-16), else UTF-8 when no more than a few of them are bad, else windows-1252, which gives a character for every byte.
 * The mark itself is not part of the text; a bad sequence in UTF-8 becomes U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array): Result<string, DecodeBytesError> {
  if (bytes.length > LARGEST_SOURCE_BYTES) {
    return failure(TOO_LARGE);
  }
  const disguised = findDisguisedFormat(bytes);
  if (disguised !== null) {
    return failure({
      kind: 'binary',
      message: `is ${disguised}, not plain text; ${COPY_AS_TEXT}`,
    });
  }
  if (isUtf32(bytes)) {
    return failure({ kind: 'binary', message: 'is text in UTF-32, which is not read; save it as UTF-8' });
  }
  const text = decode(bytes);
  if (text === null)
    return failure({
      kind: 'binary',
      message: 'is not plain text; save the page as a text file (.txt, UTF-8) first',
    });
  if (isBlank(text)) {
    return failure({ kind: 'empty', message: 'is empty; paste the text of an article into it' });
  }
  return success(text);
}

function decode(bytes: Uint8Array): string | null {
  const utf16 = findUtf16Mark(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  if (looksBinary(bytes)) return null;
  const text = new TextDecoder('utf-8').decode(bytes);
  // Old pages are windows-1252, and every byte means something there.
  return hasUtf8Mark(bytes) || isMostlyUtf8(text) ? text : decodeWindows1252(bytes);
}

/** Letters of windows-1252 hardly ever make a sequence that is valid in UTF-8: a page with as many good ones as bad is damaged UTF-8. */
function isMostlyUtf8(text: string): boolean {
  let good = 0;
  let bad = 0;
  for (const [sequence] of text.matchAll(/[\u0080-\u{10FFFF}]/gu)) {
    if (sequence === REPLACEMENT) bad += 1;
    else good += 1;
  }
  return bad <= good;
}

/** True for bytes that begin with the mark of an encoding that is read. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return findUtf16Mark(bytes) !== null || hasUtf8Mark(bytes);
}

function findUtf16Mark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The mark of UTF-32 in little-endian order begins like that of UTF-16, but no page begins with NUL. */
function isUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}

/** What a file is that begins like text and is none, with its article; null for any other. */
export function findDisguisedFormat(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, 64))
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart();
  return DISGUISED_FORMATS.find(({ begins }) => head.startsWith(begins))?.name ?? null;
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1;
  }
  return controls >= FEWEST_BINARY_CONTROLS && controls > sample.length * BINARY_SHARE;
}
