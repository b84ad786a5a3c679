/** Exporting: articles as the reader has changed them go to the worker, one after the other, and one file comes back. */
import type { QueryClient } from '@tanstack/react-query';
import { applyReaderChanges } from '#article/apply-reader-changes.ts';
import type { ArticleId } from '#article/ids.ts';
import { failure, success, type Result } from '#article/result.ts';
import type { CarriedPicture, ExportJob, ExportPiece } from '#worker/export-protocol.ts';
import {
  createExporter,
  type ExportedFile,
  type Exporter,
  type ExportTrouble,
} from '#worker/page/exporter.ts';
import { articleQuery } from './article-query.ts';
import { kindOverridesQuery } from './kept/kind-overrides-query.ts';
import { picturesQuery } from './kept/pictures-query.ts';
import { StorageError } from './kept/storage-trouble.ts';
import { LoadError } from './load-failure.ts';

export {
  DOSSIER_FORMATS,
  EXPORT_FORMATS,
  type DossierFormat,
  type ExportFormat,
  type ExportJob,
} from '#worker/export-protocol.ts';
export type { ExportedFile } from '#worker/page/exporter.ts';

/** An article that is to go into the file. */
export interface ExportEntry {
  readonly id: ArticleId;
  /** Its day as the reader writes it; null when it has none. */
  readonly day: string | null;
  /** Its address on the web; null when it has none. */
  readonly link: string | null;
}

/** Why there is no file. */
export type ExportFailure =
  | ExportTrouble['kind']
  /** None of the articles can be read now. */
  | 'unread';

/** A file, and how many articles are not in it, since they cannot be read now. */
export interface Exported extends ExportedFile {
  readonly leftOut: number;
}

/**
 * Makes the file of the articles in their order. Never rejects for what a device or a network can do.
 * @param onProgress Told how many articles are done.
 */
export async function exportArticles(
  client: QueryClient,
  entries: readonly ExportEntry[],
  job: ExportJob,
  onProgress: (done: number) => void,
  signal: AbortSignal,
  exporter: Exporter = createExporter(signal),
): Promise<Result<Exported, ExportFailure>> {
  try {
    const begun = await exporter.begin(job);
    if (!begun.ok) return failure(begun.error.kind);
    let leftOut = 0;
    for (const [i, entry] of entries.entries()) {
      const piece = await readPiece(client, entry);
      if (piece === null) leftOut += 1;
      const added = piece === null ? success(null) : await exporter.add(piece);
      if (!added.ok) return failure(added.error.kind);
      onProgress(i + 1);
    }
    if (leftOut === entries.length) return failure('unread');
    const made = await exporter.end();
    return made.ok ? success({ ...made.value, leftOut }) : failure(made.error.kind);
  } finally {
    exporter.close();
  }
}

/** The article as it is shown; null when it, or what the reader changed in it, cannot be read. */
async function readPiece(client: QueryClient, { id, day, link }: ExportEntry): Promise<ExportPiece | null> {
  try {
    const [article, kinds, kept] = await Promise.all([
      client.query(articleQuery(id)),
      client.query(kindOverridesQuery(id)),
      client.query(picturesQuery(id)),
    ]);
    // Pictures go beside the article: what it says of them means nothing on another device.
    const { pictures } = applyReaderChanges(article, kinds.values(), kept.values());
    const carried = [...pictures.placed].map(([blockId, { alt, blob }]): CarriedPicture => ({
      blockId,
      alt,
      file: blob,
    }));
    const changed = applyReaderChanges(article, kinds.values(), []).article;
    return { article: changed, pictures: carried, day, link };
  } catch (error) {
    if (error instanceof LoadError || error instanceof StorageError) return null;
    throw error;
  }
}
