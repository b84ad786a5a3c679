/** Importing: what the worker has read goes to the device, one article after the other, each whole or not at all. */
import type { QueryClient } from '@tanstack/react-query';
import { findTwin, toFreeId } from '#article/find-twin.ts';
import type { ArticleId } from '#article/ids.ts';
import { findEntry } from '#article/library.ts';
import type { OwnArticle } from '#article/own-article.ts';
import type { PrintedLine } from '#article/printed-line.ts';
import type { Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import type { DoubtfulLine, Outcome, ReadArticle, Refusal } from '#worker/import-protocol.ts';
import { createImporter, type Importer, type ImportTrouble } from '#worker/page/importer.ts';
import { keepOwnArticle } from './kept/own-articles-query.ts';
import { libraryQuery } from './library-query.ts';
import { readOwnArticles } from './read-own-articles.ts';

export type { DoubtfulLine, Refusal } from '#worker/import-protocol.ts';

/** What a source is: pasted words, or a file. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: File };

/** An article that was read, as it would be kept. */
export interface Candidate {
  readonly own: OwnArticle;
  readonly doubts: readonly DoubtfulLine[];
  /** Pictures that stand in the source and are not taken over. */
  readonly pictures: number;
  /** The lines of the source with what became of each. */
  readonly printed: readonly PrintedLine[];
}

/** What became of one article, or of a source that gave none. */
export type ImportItem =
  | ({ readonly kind: 'imported' } & Candidate)
  /** It is here already; `twin` is null where the edition has it, which cannot be replaced. */
  | ({ readonly kind: 'twin'; readonly twin: OwnArticle | null } & Candidate)
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly file: string | null; readonly trouble: FailedTrouble }
  | { readonly kind: 'not-kept'; readonly headline: string; readonly failure: StorageFailure['kind'] };

/** Why a source was not read; that the reader ended it is no failure. */
export type FailedTrouble = Exclude<ImportTrouble['kind'], 'aborted'>;

/** How far an import has come. */
export interface ImportProgress {
  /** The source that is being read, from 1. */
  readonly source: number;
  readonly sources: number;
  /** Articles of this source that are done, and how many it has; 0 while that is not known. */
  readonly articles: number;
  readonly ofArticles: number;
}

/** Who hears of an import while it goes on. */
export interface ImportListener {
  readonly onItem: (item: ImportItem) => void;
  readonly onProgress: (progress: ImportProgress) => void;
}

/**
 * Imports the sources in their order and tells what became of each. What was finished when the reader ends it stays.
 * Rejects with a LoadError where the device does not say what is kept already.
 */
export async function importArticles(
  client: QueryClient,
  sources: readonly Source[],
  listener: ImportListener,
  signal: AbortSignal,
  importer: Importer = createImporter(),
): Promise<void> {
  // Known before anything is compared with it.
  await Promise.all([readOwnArticles(client), client.query(libraryQuery())]);
  try {
    for (const [i, source] of sources.entries()) {
      const at = { source: i + 1, sources: sources.length };
      listener.onProgress({ ...at, articles: 0, ofArticles: 0 });
      const isOver = await importOne(client, source, at, listener, signal, importer);
      if (isOver) return;
    }
  } finally {
    importer.close();
  }
}

/** Whether the reader has ended it. */
async function importOne(
  client: QueryClient,
  source: Source,
  at: Pick<ImportProgress, 'source' | 'sources'>,
  { onItem, onProgress }: ImportListener,
  signal: AbortSignal,
  importer: Importer,
): Promise<boolean> {
  // One after the other: the second of two same articles must meet the first.
  let keeping: Promise<void> = Promise.resolve();
  const keep = async (before: Promise<void>, outcome: Outcome) => {
    await before;
    if (!signal.aborted) onItem(await toItem(client, source, outcome));
  };
  const ran = await importer.run(
    source,
    (outcome, articles, ofArticles) => {
      onProgress({ ...at, articles, ofArticles });
      keeping = keep(keeping, outcome);
    },
    signal,
  );
  await keeping;
  if (ran.ok) return signal.aborted;
  if (ran.error.kind === 'aborted') return true;
  onItem({ kind: 'failed', file: nameOf(source), trouble: ran.error.kind });
  return false;
}

/** The name of the source's file; null for pasted words. */
export function nameOf(source: Source): string | null {
  return source.kind === 'file' ? source.name : null;
}

async function toItem(client: QueryClient, source: Source, outcome: Outcome): Promise<ImportItem> {
  if (!outcome.ok) return { kind: 'refused', refusal: outcome.error };
  return keepCandidate(client, toCandidate(source, outcome.value));
}

/** What the worker has read, as it would be kept now. */
export function toCandidate(source: Source, { article, owners, ...about }: ReadArticle): Candidate {
  const addedAt = new Date().toISOString();
  const fileName = nameOf(source) ?? article.provenance.fileName;
  return { own: { articleId: article.id, article, owners, addedAt, tags: [], fileName }, ...about };
}

/** Keeps an article exactly as it was read, unless it is here already. */
export async function keepCandidate(client: QueryClient, candidate: Candidate): Promise<ImportItem> {
  const { own } = candidate;
  const { article } = own;
  const twin = findTwin(article, (await readOwnArticles(client)).values());
  const isShipped = findEntry(await client.query(libraryQuery()), article.id) !== null;
  if (twin !== null || isShipped) return { kind: 'twin', twin, ...candidate };
  return toKeptItem(candidate, await keepOwnArticle(client, own));
}

function toKeptItem(candidate: Candidate, kept: Result<null, StorageFailure>): ImportItem {
  if (kept.ok) {
    const { own, doubts, pictures, printed } = candidate;
    return { kind: 'imported', own, doubts, pictures, printed };
  }
  return { kind: 'not-kept', headline: candidate.own.article.headline.text, failure: kept.error.kind };
}

/** Keeps an article in the place of the one that is here, whose address and tags it takes. */
export async function replaceTwin(
  client: QueryClient,
  candidate: Candidate,
  twin: OwnArticle,
): Promise<ImportItem> {
  const own = { ...withId(candidate.own, twin.articleId), tags: twin.tags };
  return toKeptItem({ ...candidate, own }, await keepOwnArticle(client, own));
}

/** Keeps an article beside the one that is here, under an id of its own. */
export async function keepBoth(client: QueryClient, candidate: Candidate): Promise<ImportItem> {
  const [kept, library] = await Promise.all([readOwnArticles(client), client.query(libraryQuery())]);
  const isTaken = (id: ArticleId) => kept.has(id) || findEntry(library, id) !== null;
  const own = withId(candidate.own, toFreeId(candidate.own.articleId, isTaken));
  return toKeptItem({ ...candidate, own }, await keepOwnArticle(client, own));
}

function withId(own: OwnArticle, articleId: ArticleId): OwnArticle {
  return { ...own, articleId, article: { ...own.article, id: articleId } };
}
