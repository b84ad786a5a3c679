/** Importing: what the worker has read goes to the device, one article after the other, each whole or not at all. */
import type { QueryClient } from '@tanstack/react-query';
import type { Outcome } from '#worker/import-protocol.ts';
import { createImporter, type Importer, type ImportTrouble } from '#worker/page/importer.ts';
import { keepOutcome, type CandidateItem } from './keep-candidate.ts';
import { libraryQuery } from './library-query.ts';
import { readOwnArticles } from './read-own-articles.ts';

export { MOST_FILES_IN_FOLDER } from '#worker/import-request.ts';

/** What a source is: pasted words, a file, or a folder. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: File }
  | { readonly kind: 'folder'; readonly name: string; readonly files: readonly FileOfFolder[] }
  /** The browser did not give what the reader chose. */
  | { readonly kind: 'lost'; readonly name: string };

/** A file of a folder. */
export interface FileOfFolder {
  /** From the folder's own name on, with `/`. */
  readonly path: string;
  readonly file: File;
}

/** What became of one article, or of a source that gave none. */
export type ImportItem =
  CandidateItem | { readonly kind: 'failed'; readonly file: string | null; readonly trouble: FailedTrouble };

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
  const name = nameOf(source);
  const fail = (trouble: FailedTrouble) => onItem({ kind: 'failed', file: name, trouble });
  if (source.kind === 'lost') {
    fail('unreadable');
    return signal.aborted;
  }
  // One after the other: the second of two same articles must meet the first.
  let keeping: Promise<void> = Promise.resolve();
  const keep = async (before: Promise<void>, outcome: Outcome) => {
    await before;
    const fileName = source.kind === 'file' ? source.name : null;
    if (!signal.aborted) onItem(await keepOutcome(client, fileName, outcome));
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
  fail(ran.error.kind);
  return false;
}

/** What the reader knows the source by; null for pasted words. */
export function nameOf(source: Source): string | null {
  return source.kind === 'text' ? null : source.name;
}
