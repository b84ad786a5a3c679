/** What was read of a source comes to the device with its pictures, or waits for the reader's word where it is here already. */
import type { QueryClient } from '@tanstack/react-query';
import { findTwin, toFreeId } from '#article/find-twin.ts';
import { withArticleId, type OwnArticle } from '#article/own-article.ts';
import type { PrintedLine } from '#article/printed-line.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import type { DoubtfulLine, DrawnPicture, Outcome, ReadArticle, Refusal } from '#worker/import-protocol.ts';
import { keepWithPictures } from './kept/keep-with-pictures.ts';
import { rememberRemoved } from './kept/removed-article.ts';
import { isInLibrary } from './parts/find-shipped.ts';
import { readOwnArticles } from './read-own-articles.ts';

export type { DoubtfulLine, Refusal } from '#worker/import-protocol.ts';

/** An article that was read, as it would be kept. */
export interface Candidate {
  readonly own: OwnArticle;
  readonly doubts: readonly DoubtfulLine[];
  readonly pictures: readonly DrawnPicture[];
  /** How many pictures stand in the source and cannot be read. */
  readonly lostPictures: number;
  /** The lines of the source with what became of each. */
  readonly printed: readonly PrintedLine[];
}

/** An article that is on the device. */
export interface ImportedItem extends Omit<Candidate, 'pictures'> {
  readonly kind: 'imported';
  /** How many pictures came with it. */
  readonly pictures: number;
}

/** What became of one article. */
export type CandidateItem =
  | ImportedItem
  /** It is here already; `twin` is null where the edition has it, which cannot be replaced. */
  | ({ readonly kind: 'twin'; readonly twin: OwnArticle | null } & Candidate)
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'not-kept'; readonly headline: string; readonly failure: StorageFailure['kind'] };

/**
 * Keeps what was read, unless it is here already.
 * @param fileName of the source; null leaves it to the article
 */
export async function keepOutcome(
  client: QueryClient,
  fileName: string | null,
  outcome: Outcome,
): Promise<CandidateItem> {
  if (!outcome.ok) return { kind: 'refused', refusal: outcome.error };
  return keepCandidate(client, toCandidate(fileName, outcome.value));
}

/**
 * What the worker has read, as it would be kept now.
 * @param fileName of the source; null leaves it to the article
 */
export function toCandidate(fileName: string | null, { article, owners, ...about }: ReadArticle): Candidate {
  const addedAt = new Date().toISOString();
  const name = fileName ?? article.provenance.fileName;
  return { own: { articleId: article.id, article, owners, addedAt, tags: [], fileName: name }, ...about };
}

/** Keeps an article exactly as it was read, unless it is here already. */
export async function keepCandidate(client: QueryClient, candidate: Candidate): Promise<CandidateItem> {
  const { article } = candidate.own;
  const twin = findTwin(article, (await readOwnArticles(client)).values());
  if (twin !== null || (await isInLibrary(client, article.id))) return { kind: 'twin', twin, ...candidate };
  return keep(client, candidate);
}

async function keep(client: QueryClient, candidate: Candidate): Promise<CandidateItem> {
  const { own, pictures } = candidate;
  const kept = await keepWithPictures(client, own, pictures);
  // The bytes are the device's now: a long report must not hold them too.
  if (kept.ok) return { ...candidate, kind: 'imported', pictures: pictures.length };
  return { kind: 'not-kept', headline: own.article.headline.text, failure: kept.error.kind };
}

/**
 * Keeps an article in the place of the one that is here, whose address and tags it takes; that one can be brought back. A
 * slot that holds a picture keeps it.
 */
export async function replaceTwin(
  client: QueryClient,
  candidate: Candidate,
  twin: OwnArticle,
): Promise<CandidateItem> {
  // Since the reader was asked it may have been edited, or deleted.
  const replaced = (await readOwnArticles(client)).get(twin.articleId);
  const own = { ...withArticleId(candidate.own, twin.articleId), tags: (replaced ?? twin).tags };
  const item = await keep(client, { ...candidate, own });
  if (item.kind === 'imported' && replaced !== undefined)
    rememberRemoved(client, { own: replaced, pictures: [], isReplaced: true });
  return item;
}

/** Keeps an article beside the one that is here, under an id of its own. */
export async function keepBoth(client: QueryClient, candidate: Candidate): Promise<CandidateItem> {
  const taken = new Set<string>((await readOwnArticles(client)).keys());
  let free = candidate.own.articleId;
  while (taken.has(free) || (await isInLibrary(client, free))) {
    taken.add(free);
    free = toFreeId(candidate.own.articleId, (id) => taken.has(id));
  }
  const own = withArticleId(candidate.own, free);
  return keep(client, { ...candidate, own });
}
