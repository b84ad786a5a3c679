/** What a file is, by what is in it; its name is asked only where two formats look the same (Markdown and plain text). */
import { COPY_AS_TEXT, findDisguisedFormat } from './decode-bytes.ts';
import { objection, type Objection } from './refusal.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The kinds of text that are read. JSON and XML hold formats of their own (see `detectJsonFormat`, `parseFeed`). */
export type TextFormat = 'plain-text' | 'markdown' | 'html' | 'json' | 'xml';

/** How a kind of file that holds no text begins; `at` bytes from its start. */
interface Signature {
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly name: string;
  readonly remedy: string;
}

const SAVE = 'save it as a web page (.html) or as plain text (.txt)';
const UNPACK = 'unpack it, or pack its files as ZIP';
const PICTURE = 'import the article, and attach the picture to it afterwards';
const ascii = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office document (.doc, .xls, .ppt)', remedy: SAVE },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a picture (PNG)', remedy: PICTURE },
  { bytes: [0xff, 0xd8, 0xff], name: 'a picture (JPEG)', remedy: PICTURE },
  { bytes: ascii('GIF8'), name: 'a picture (GIF)', remedy: PICTURE },
  { bytes: ascii('WEBP'), at: 8, name: 'a picture (WebP)', remedy: PICTURE },
  { bytes: ascii('ftypavif'), at: 4, name: 'a picture (AVIF)', remedy: PICTURE },
  { bytes: ascii('ftyphei'), at: 4, name: 'a picture (HEIC)', remedy: PICTURE },
  { bytes: ascii('ftyp'), at: 4, name: 'a video', remedy: COPY_AS_TEXT },
  { bytes: ascii('II*\0'), name: 'a picture (TIFF)', remedy: PICTURE },
  { bytes: ascii('MM\0*'), name: 'a picture (TIFF)', remedy: PICTURE },
  { bytes: ascii('ID3'), name: 'a sound recording', remedy: COPY_AS_TEXT },
  { bytes: ascii('OggS'), name: 'a sound recording', remedy: COPY_AS_TEXT },
  { bytes: [0x1f, 0x8b], name: 'packed with gzip', remedy: UNPACK },
  { bytes: ascii('7z\u00bc\u00af'), name: 'packed with 7-Zip', remedy: UNPACK },
  { bytes: ascii('Rar!'), name: 'packed with RAR', remedy: UNPACK },
  { bytes: ascii('SQLite format 3'), name: 'a database', remedy: COPY_AS_TEXT },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program', remedy: COPY_AS_TEXT },
];

/** Why the file holds no text, when its first bytes tell; null for everything else. */
export function detectBinary(bytes: Uint8Array): Objection | null {
  const disguised = findDisguisedFormat(bytes);
  if (disguised !== null) return toBinary(disguised, COPY_AS_TEXT);
  const found = SIGNATURES.find(({ bytes: own, at = 0 }) => startsWith(bytes, own, at));
  if (found) return toBinary(found.name, found.remedy);
  const head = decodeWindows1252(bytes.subarray(0, 512))
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(head))
    return toBinary('a picture (SVG)', PICTURE);
  return null;
}

function toBinary(name: string, remedy: string): Objection {
  return objection('binary', `is ${name}, not plain text or a page`, remedy);
}

function startsWith(bytes: Uint8Array, beginning: readonly number[], at: number): boolean {
  return beginning.every((byte, i) => bytes[at + i] === byte);
}

/** How much of a text is looked at, in characters. */
const SAMPLE = 65_536;
/** So many signs of Markdown in a text that is not called Markdown make it Markdown. */
const FEWEST_SIGNS = 2;

/** The format of a text. Never fails: what looks like nothing else is plain text. */
export function detectTextFormat(text: string, fileName: string | null): TextFormat {
  const head = text.slice(0, SAMPLE).replace(/^[\s\uFEFF]+/, '');
  if (/^\{\s*(?:["}]|$)/.test(head) || /^\[\s*(?:[{\]]|$)/.test(head)) return 'json';
  if (head.startsWith('<')) return detectMarkup(head);
  const extension = /\.([a-z0-9]+)$/i.exec(fileName ?? '')?.[1]?.toLowerCase();
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
  if (countTags(head) >= 3) return 'html';
  return countMarkdownSigns(head) >= FEWEST_SIGNS ? 'markdown' : 'plain-text';
}

function detectMarkup(head: string): TextFormat {
  const root = /<(?![?!])([a-z][\w:.-]{0,60})/i.exec(head)?.[1]?.toLowerCase();
  if (root === undefined)
    return head.startsWith('<?xml') ? 'xml' : /^<(?:!--|!doctype)/i.test(head) ? 'html' : 'plain-text';
  if (root === 'rss' || root === 'feed' || root === 'rdf:rdf' || root === 'entry') return 'xml';
  if (root === 'html') return 'html';
  return head.startsWith('<?xml') ? 'xml' : 'html';
}

/** Ends of elements that text is set with. Angle brackets in plain text are seldom these. */
function countTags(text: string): number {
  return text.match(/<\/(?:p|div|h[1-6]|li|ul|ol|a|strong|em|figure|blockquote|span)>/gi)?.length ?? 0;
}

/** Headings, links and pictures, fences: what nobody writes in plain text by chance. Bullets and asterisks prove nothing. */
function countMarkdownSigns(text: string): number {
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0;
  const links =
    text.match(/\]\((?:https?:|mailto:|data:image|[\w./-]{1,200}\.(?:png|jpe?g|gif|webp|avif)\b)/gi)
      ?.length ?? 0;
  const fences = text.match(/^(?:```|~~~)/gm)?.length ?? 0;
  const strong = text.match(/\*\*[^\s*][^*\n]{0,200}\*\*/g)?.length ?? 0;
  return headings + links + Math.floor(fences / 2) + Math.floor(strong / 2);
}
