/** Any file → the articles in it. The one door for everything a reader or publisher brings. */
import { isZip } from '#article/is-zip.ts';
import { failure, success } from '#article/result.ts';
import { isBlank } from '#text/normalise-text.ts';
import { isPagePart } from './archive/other-files.ts';
import { resolvePictures, mediaTypeOf } from './archive/resolve-pictures.ts';
import { unpack, type PackedFile } from './archive/unpack.ts';
import { LARGEST_SOURCE_BYTES, TOO_LARGE } from './decode-bytes.ts';
import { decodeDeclaredBytes } from './decode-declared.ts';
import { detectBinary, detectTextFormat } from './detect-format.ts';
import { parseFeed } from './feeds/feed.ts';
import { parseHtmlArticles } from './html/html.ts';
import { isArticleJson, parseArticleJson } from './json/article-json.ts';
import { isJsonFeed, listFeedItems } from './json/json-feed.ts';
import { isJsonLd, parseJsonLd } from './json/json-ld.ts';
import { findNewsArticle } from './json/news-article.ts';
import { isNinjs, parseNinjs } from './json/ninjs.ts';
import { parseJson } from './json/safe-json.ts';
import { readEntry, type Entry } from './json/wrapped-entry.ts';
import { LARGEST_ARCHIVE_BYTES, MOST_ENTRIES } from './limits.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import { parsePlainText } from './plain-text.ts';
import type { AboutSource, Imported, ImportResult, ReadDocument } from './read-document.ts';
import { fromDecodeBytesError, objection, refuse, toPrintable, type Objection } from './refusal.ts';
import type { Result } from '#article/result.ts';

const EMPTY_TEXT = objection('empty', 'is empty', 'paste the text of an article into it');
const EMPTY_ARCHIVE = objection('empty', 'is an archive without files', 'pack the articles into it');
const EMPTY_FEED = objection('empty', 'is a feed without entries', 'import it when it has some');
const MEBIBYTE = 1024 * 1024;

/**
 * The articles of a file, in its order, each read or refused; one at least. A file that fails leaves the others of its archive alone.
 * @param bytes A file of one of the formats of `detect-format`, or a ZIP archive of such files.
 */
export function parseSource(bytes: Uint8Array, about: AboutSource): readonly ImportResult[] {
  if (isZip(bytes)) return parseArchive(bytes, about);
  return parseFile(bytes, about);
}

/** The articles of a text that is decoded already: pasted, or shared by another program. */
export function parseText(text: string, about: AboutSource): readonly ImportResult[] {
  if (isBlank(text)) return [refuse(about.fileName, EMPTY_TEXT)];
  if (text.length > LARGEST_SOURCE_BYTES) return [refuse(about.fileName, fromDecodeBytesError(TOO_LARGE))];
  switch (detectTextFormat(text, about.fileName)) {
    case 'plain-text':
      return [success({ kind: 'document', document: readPlainText(text, about) })];
    case 'markdown':
      return [toImport(asDocument(parseMarkdown(text, about)), about)];
    case 'html':
      return parseHtmlArticles(text, about).map((read) => toImport(read, about));
    case 'json':
      return parseJsonText(text, about);
    case 'xml': {
      const entries = parseFeed(text);
      return entries.ok ? readEntries(entries.value, about) : [refuse(about.fileName, entries.error)];
    }
  }
}

function parseFile(bytes: Uint8Array, about: AboutSource): readonly ImportResult[] {
  const binary = detectBinary(bytes);
  if (binary) return [refuse(about.fileName, binary)];
  if (bytes.length > LARGEST_SOURCE_BYTES) return [refuse(about.fileName, fromDecodeBytesError(TOO_LARGE))];
  const decoded = decodeDeclaredBytes(bytes);
  return decoded.ok
    ? parseText(decoded.value, about)
    : [refuse(about.fileName, fromDecodeBytesError(decoded.error))];
}

/** Plain text is compiled as it always was; its hash is the host's, like that of all documents. */
function readPlainText(text: string, { fileName, lang }: AboutSource): ReadDocument {
  const about = { fileName, sha256: '', ...(lang === undefined ? {} : { lang }) };
  const { sha256: _, ...document } = parsePlainText(text, about);
  return document;
}

function asDocument(read: Result<ReadDocument, Objection>): Result<Imported, Objection> {
  return read.ok ? success({ kind: 'document', document: read.value }) : read;
}

function toImport(read: Result<Imported, Objection>, { fileName }: AboutSource): ImportResult {
  return read.ok ? read : refuse(fileName, read.error);
}

function parseJsonText(text: string, about: AboutSource): readonly ImportResult[] {
  const parsed = parseJson(text);
  if (!parsed.ok) return [refuse(about.fileName, parsed.error)];
  const { value } = parsed;
  if (isJsonFeed(value)) return readEntries(listFeedItems(value), about);
  // A list of articles or items, as our own command line prints for several.
  const values = listItems(value);
  if (values.length > MOST_ENTRIES) return [refuse(about.fileName, tooMany())];
  if (values.length === 0) return [refuse(about.fileName, EMPTY_FEED)];
  return values.map((item, i) => {
    const read = parseJsonItem(item, about);
    if (read.ok || values.length === 1) return toImport(read, about);
    return refuse(about.fileName, {
      ...read.error,
      place: [`[${i}]`, read.error.place].filter(Boolean).join('.'),
    });
  });
}

/** The items of a list. The nodes of schema.org data may stand side by side and be about one article: then they are one. */
function listItems(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  const nodes = value.filter((item) => isJsonLd(item));
  if (nodes.length < value.length) return value;
  const articles = nodes.filter((node) => findNewsArticle(node) !== null);
  return articles.length > 1 ? articles : value.length === 0 ? [] : [value];
}

function parseJsonItem(value: unknown, about: AboutSource): Result<Imported, Objection> {
  if (isArticleJson(value)) {
    const article = parseArticleJson(value);
    return article.ok ? success({ kind: 'article', article: article.value }) : article;
  }
  if (isNinjs(value)) return parseNinjs(value, about);
  if (isJsonLd(value)) return parseJsonLd(value, about);
  return failure(
    objection(
      'unsupported',
      'is JSON of a kind that is not read (our own articles, ninjs, schema.org and JSON Feed are)',
      'export the article in one of these',
    ),
  );
}

function tooMany(): Objection {
  return objection('too-many', `holds more than ${MOST_ENTRIES} articles`, 'split it into several files');
}

/** Entries have no names of their own: ids come from their headlines. */
function readEntries(entries: readonly Entry[], about: AboutSource): readonly ImportResult[] {
  if (entries.length === 0) return [refuse(about.fileName, EMPTY_FEED)];
  if (entries.length > MOST_ENTRIES) return [refuse(about.fileName, tooMany())];
  const own: AboutSource =
    about.lang === undefined ? { fileName: null } : { fileName: null, lang: about.lang };
  return entries.map((entry, i) => {
    const read = readEntry(entry, own);
    if (!read.ok) return refuse(about.fileName, { ...read.error, place: `entry ${i + 1}` });
    return toImport(asDocument(read), own);
  });
}

/** What ZIP files of other programs hold. */
const PROGRAM_FILES: readonly (readonly [string, string])[] = [
  ['word/document.xml', 'a Word document (.docx)'],
  ['xl/workbook.xml', 'a workbook (.xlsx)'],
  ['ppt/presentation.xml', 'a presentation (.pptx)'],
  ['META-INF/container.xml', 'an e-book (EPUB)'],
  ['content.xml', 'an OpenDocument file (.odt)'],
];

function parseArchive(bytes: Uint8Array, about: AboutSource): readonly ImportResult[] {
  if (bytes.length > LARGEST_ARCHIVE_BYTES)
    return [
      refuse(
        about.fileName,
        objection(
          'too-large',
          `is larger than ${LARGEST_ARCHIVE_BYTES / MEBIBYTE} MB`,
          'pack fewer files together',
        ),
      ),
    ];
  const files = unpack(bytes);
  if (!files.ok) return [refuse(about.fileName, files.error)];
  const program = PROGRAM_FILES.find(([path]) => files.value.some((file) => file.path === path));
  if (program)
    return [
      refuse(
        about.fileName,
        objection('binary', `is ${program[1]}`, 'save it as a web page (.html) or as plain text (.txt)'),
      ),
    ];
  const pictures = new Map<string, Uint8Array>();
  for (const { path, bytes: own } of files.value)
    if (own.ok && mediaTypeOf(own.value) !== null) pictures.set(path, own.value);
  const results = files.value.flatMap((file) =>
    pictures.has(file.path) || isPagePart(file.path) ? [] : parsePacked(file, about, pictures),
  );
  return results.length === 0 ? [refuse(about.fileName, EMPTY_ARCHIVE)] : results;
}

function parsePacked(
  { path, bytes }: PackedFile,
  about: AboutSource,
  pictures: ReadonlyMap<string, Uint8Array>,
): readonly ImportResult[] {
  const name = about.fileName === null ? path : `${about.fileName}/${path}`;
  if (!bytes.ok) return [refuse(name, bytes.error)];
  if (isZip(bytes.value))
    return [refuse(name, objection('unsupported', 'is an archive within an archive', 'import it by itself'))];
  const own = { ...about, fileName: path.slice(path.lastIndexOf('/') + 1) };
  return parseFile(bytes.value, own).map((result): ImportResult => {
    if (!result.ok) return failure({ ...result.error, file: toPrintable(name) });
    const { value } = result;
    if (value.kind === 'article') return result;
    const lines = resolvePictures(value.document.lines, path, pictures);
    return success({ kind: 'document', document: { ...value.document, lines } });
  });
}
