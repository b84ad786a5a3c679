/** What a reader brings → articles, as far as no host is needed: the worker and the tests share it. */
import { DOUBTFUL_BELOW, type Article, type Block } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import { failure, success } from '#article/result.ts';
import type { CompileIssue, SourceDocument } from '#article/source-document.ts';
import type { BlockPicture } from '#compile/build-blocks.ts';
import { compileArticle } from '#compile/compile-article.ts';
import { LARGEST_SOURCE_BYTES, TOO_LARGE } from '#formats/decode-bytes.ts';
import { toEditedSource, type EditedWords } from '#formats/edited-source.ts';
import { LARGEST_ARCHIVE_BYTES } from '#formats/limits.ts';
import { listPrinted } from '#formats/list-printed.ts';
import { parseSource, parseText } from '#formats/parse-source.ts';
import type { Imported, ImportResult } from '#formats/read-document.ts';
import { readAgain } from '#formats/read-again.ts';
import { fromDecodeBytesError, objection, refuse } from '#formats/refusal.ts';
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { toEntity } from '#knowledge/known-entity.ts';
import type { TaggerModels } from '#recognise/find-mentions.ts';
import { readFolder, type FolderFile } from './import-folder.ts';
import type { DoubtfulLine, DrawnPicture, Outcome, ReadArticle } from './import-protocol.ts';

/** What reading needs of its host. */
export interface Reading {
  readonly knowledge: KnowledgeIndex;
  /** The models that a text in the language is read with. */
  readonly loadModels: (lang: string) => Promise<TaggerModels>;
  /** Lower-case hexadecimal SHA-256 of the text's UTF-8 bytes. */
  readonly digest: (text: string) => Promise<string>;
  /** The picture drawn anew; null for bytes that are none, or too large a one. */
  readonly draw: (bytes: Uint8Array) => Promise<Omit<DrawnPicture, 'block'> | null>;
}

/** Bytes with the name of their file, words that were pasted, the files of a folder, or an article whose words were edited. */
export type Brought =
  | ({ readonly kind: 'edit'; readonly article: Article } & EditedWords)
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'folder'; readonly name: string; readonly files: readonly FolderFile[] };

const NO_WORDS = objection('empty', 'has no text left', 'write some, or delete the article');

/** Longest part of a doubtful line that is repeated, in characters. */
const LONGEST_QUOTE = 120;

/** Why a file is not even read, for its size alone; null when it may be. */
export function refuseSize(name: string, bytes: number): Outcome | null {
  return bytes > Math.max(LARGEST_ARCHIVE_BYTES, LARGEST_SOURCE_BYTES)
    ? refuse(name, fromDecodeBytesError(TOO_LARGE))
    : null;
}

/**
 * Reads every article of a source and tells each outcome as soon as it is known, in order; one at least.
 * @param tell `at` counts from 1
 */
export async function importSource(
  brought: Brought,
  reading: Reading,
  tell: (outcome: Outcome, at: number, of: number) => void,
): Promise<void> {
  const take = async (result: ImportResult, at: number, of: number) =>
    tell(result.ok ? success(await read(result.value, reading)) : failure(result.error), at, of);
  if (brought.kind === 'folder') return readFolder(brought.name, brought.files, take);
  const results = parse(brought);
  for (const [i, result] of results.entries()) await take(result, i + 1, results.length);
}

function parse(brought: Exclude<Brought, { kind: 'folder' }>): readonly ImportResult[] {
  switch (brought.kind) {
    case 'text':
      return parseText(brought.text, { fileName: null });
    case 'file':
      return parseSource(brought.bytes, { fileName: brought.name });
    case 'edit':
      return [parseEdited(brought)];
  }
}

/** The words of an article as they are now; what it is besides, it stays. */
function parseEdited({ article, ...words }: Brought & { kind: 'edit' }): ImportResult {
  const provenance = { ...article.provenance, ...toEditedSource(article, words) };
  const read = readAgain({ ...article, provenance });
  if (!read.ok) return refuse(provenance.fileName, read.error);
  if (read.value.lines.length === 0) return refuse(provenance.fileName, NO_WORDS);
  return success({ kind: 'document', document: read.value });
}

async function read(imported: Imported, reading: Reading): Promise<ReadArticle> {
  if (imported.kind === 'article') return toReadArticle(await makeOwn(imported.article, reading), reading);
  const document: SourceDocument = {
    ...imported.document,
    sha256: await reading.digest(imported.document.raw),
  };
  const compiled = compileArticle(document, reading.knowledge, await reading.loadModels(document.lang));
  const drawn = await drawAll(compiled.pictures, reading);
  return {
    ...toReadArticle(compiled.article, reading, compiled.issues),
    pictures: drawn,
    lostPictures: compiled.pictures.length - drawn.length,
  };
}

/** One after the other: several large ones at once would need more room than a phone has. */
async function drawAll(pictures: readonly BlockPicture[], { draw }: Reading): Promise<DrawnPicture[]> {
  const all: DrawnPicture[] = [];
  for (const { block, bytes } of pictures) {
    const drawn = await draw(bytes);
    if (drawn !== null) all.push({ block, ...drawn });
  }
  return all;
}

/**
 * An article of another device as this one may show it: pictures of that device are not here, and its hash is what its
 * source gives and not what it says.
 */
async function makeOwn(article: Article, { digest }: Reading): Promise<Article> {
  const { provenance } = article;
  const sha256 = provenance.raw === '' ? provenance.sha256 : await digest(provenance.raw);
  return { ...article, provenance: { ...provenance, sha256 }, blocks: article.blocks.map(withoutFile) };
}

function withoutFile(block: Block): Block {
  if (block.kind !== 'image' || block.asset.kind === 'none' || block.asset.kind === 'remote') return block;
  return { ...block, asset: { kind: 'none', reason: 'not-in-source' } };
}

function toReadArticle(
  article: Article,
  { knowledge }: Reading,
  issues: readonly CompileIssue[] = [],
): ReadArticle {
  const owners = findOwners(article, knowledge);
  const printed = listPrinted(article);
  return { article, owners, doubts: toDoubts(issues, article), pictures: [], lostPictures: 0, printed };
}

/** The compiler tells of doubtful kinds in the order of their blocks, one for each. */
function toDoubts(issues: readonly CompileIssue[], article: Article): DoubtfulLine[] {
  const doubtful = article.blocks.filter(({ confidence }) => confidence < DOUBTFUL_BELOW);
  let at = 0;
  return issues.map((issue) => {
    const block = issue.kind === 'doubtful-kind' ? doubtful[at] : undefined;
    if (block !== undefined) at += 1;
    return { ...toDoubt(issue, article), block: block?.id ?? null };
  });
}

function toDoubt({ kind, line, source }: CompileIssue, { provenance }: Article): Omit<DoubtfulLine, 'block'> {
  const text = source === null ? '' : provenance.raw.slice(source.start, source.end).trim();
  const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return { kind, line, text: quote };
}

/** As in the edition's library: entities that roles belong to, without roles of their own. */
function findOwners({ entities }: Article, { byId }: KnowledgeIndex): Entity[] {
  const owners = new Map<string, Entity>();
  const named = new Set<string>(entities.map(({ id }) => id));
  for (const { of } of entities.flatMap(({ roles }) => roles)) {
    const known = of === null || named.has(of) ? undefined : byId.get(of);
    if (known !== undefined) owners.set(known.id, { ...toEntity(known), roles: [] });
  }
  return [...owners.values()];
}
