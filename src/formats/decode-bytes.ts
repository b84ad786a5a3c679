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

/** The refusal of a file that is larger than any page. */
export const TOO_LARGE: DecodeBytesError = {
  kind: 'too-large',
  message: 'is larger than 10 MB; split it into one file for each article',
};

/**
 * The text in the bytes: by byte-order mark (UTF-8, UTF-16), else UTF-8 when they are valid UTF-8, else windows-1252, which gives a character for every byte.
 * The mark itself is not part of the text.
 */
export function decodeBytes(bytes: Uint8Array): Result<string, DecodeBytesError> {
  if (bytes.length > LARGEST_SOURCE_BYTES) {
    return failure(TOO_LARGE);
  }
  const disguised = findDisguisedFormat(bytes);
  if (disguised !== null) {
    return failure({
      kind: 'binary',
      message: `is ${disguised}, not plain text; copy its text into a plain text file (.txt)`,
    });
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
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (looksBinary(bytes)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8. Old pages are windows-1252, and every byte means something there.
    return decodeWindows1252(bytes);
  }
}

function findDisguisedFormat(bytes: Uint8Array): string | null {
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
