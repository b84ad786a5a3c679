/** A folder of documents, read one by one; of its pictures only those that a document shows. */
import { success } from '#article/result.ts';
import { isClutter, isPagePart, isPictureName } from '#formats/archive/other-files.ts';
import { listPicturePaths, resolvePictures } from '#formats/archive/resolve-pictures.ts';
import { LARGEST_SOURCE_BYTES, TOO_LARGE } from '#formats/decode-bytes.ts';
import { MOST_ENTRIES } from '#formats/limits.ts';
import { parseSource } from '#formats/parse-source.ts';
import type { ImportResult } from '#formats/read-document.ts';
import { fromDecodeBytesError, objection, refuse, toPrintable } from '#formats/refusal.ts';
import { MOST_FILES_IN_FOLDER } from './import-request.ts';

/** A file of a folder. */
export interface FolderFile {
  /** From the folder's own name on, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Null when the system no longer gives it. */
  readonly read: () => Promise<Uint8Array | null>;
}

const EMPTY = objection('empty', 'is a folder without documents', 'put the articles into it');
const TOO_MANY = objection('too-many', `holds more than ${MOST_ENTRIES} documents`, 'choose fewer at once');
const TOO_MANY_FILES = objection(
  'too-many',
  `holds more than ${MOST_FILES_IN_FOLDER} files, pictures among them`,
  'choose a folder in it',
);
const UNREADABLE = objection('unreadable', 'can no longer be read', 'choose it again');

/**
 * What the documents of the folder hold, in the order of its files; one result at least.
 * @param take is awaited before the next document is read; `of` grows when a document holds several articles
 */
export async function readFolder(
  name: string,
  files: readonly FolderFile[],
  take: (result: ImportResult, at: number, of: number) => Promise<void>,
): Promise<void> {
  if (files.length > MOST_FILES_IN_FOLDER) return take(refuse(name, TOO_MANY_FILES), 1, 1);
  const listed = files.filter(({ path }) => !isClutter(path));
  const pictures = new Map(listed.filter(({ path }) => isPictureName(path)).map((file) => [file.path, file]));
  const documents = listed.filter(({ path }) => !pictures.has(path) && !isPagePart(path));
  if (documents.length === 0) return take(refuse(name, EMPTY), 1, 1);
  if (documents.length > MOST_ENTRIES) return take(refuse(name, TOO_MANY), 1, 1);
  let at = 0;
  for (const [i, document] of documents.entries()) {
    const results = await readDocument(document, pictures);
    const of = at + results.length + documents.length - i - 1;
    for (const result of results) {
      at += 1;
      await take(result, at, of);
    }
  }
}

async function readDocument(
  { path, size, read }: FolderFile,
  pictures: ReadonlyMap<string, FolderFile>,
): Promise<readonly ImportResult[]> {
  if (size > LARGEST_SOURCE_BYTES) return [refuse(path, fromDecodeBytesError(TOO_LARGE))];
  const bytes = await read();
  if (bytes === null) return [refuse(path, UNREADABLE)];
  const results = parseSource(bytes, { fileName: path.slice(path.lastIndexOf('/') + 1) });
  return Promise.all(results.map((result) => withPictures(result, path, pictures)));
}

async function withPictures(
  result: ImportResult,
  path: string,
  pictures: ReadonlyMap<string, FolderFile>,
): Promise<ImportResult> {
  if (!result.ok) return { ...result, error: { ...result.error, file: toPrintable(path) } };
  if (result.value.kind === 'article') return result;
  const { document } = result.value;
  const found = new Map<string, Uint8Array>();
  for (const place of listPicturePaths(document.lines, path)) {
    const picture = pictures.get(place);
    // No bytes for one that is there and cannot be had: it is told like one that is damaged.
    if (picture !== undefined) found.set(place, (await readPicture(picture)) ?? new Uint8Array());
  }
  const lines = resolvePictures(document.lines, path, found);
  return success({ kind: 'document', document: { ...document, lines } });
}

async function readPicture({ size, read }: FolderFile): Promise<Uint8Array | null> {
  return size > LARGEST_SOURCE_BYTES ? null : read();
}
