import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import { success, type Result } from '#article/result.ts';
import type { KeptPicture } from '#storage/decode-picture.ts';
import { nameRecord } from '#storage/name-record.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import {
  changeShown,
  readAnew,
  readBeforeChange,
  withoutRecord,
  withRecord,
  type KeptRecords,
} from './change-kept.ts';
import { keptKey } from './other-tabs.ts';
import { readKept } from './read-kept.ts';
import { writeKept } from './write-kept.ts';

/** A picture that the reader put into an image's slot. */
export type { KeptPicture } from '#storage/decode-picture.ts';

/** The pictures that the reader put into an article, by their names within it. */
export function picturesQuery(articleId: ArticleId) {
  return queryOptions({
    queryKey: [...keptKey('pictures'), articleId],
    queryFn: async ({ client }): Promise<KeptRecords<KeptPicture>> => {
      const pictures = await readKept(client, 'pictures', articleId);
      return new Map(pictures.map((picture) => [picture.blockId, picture]));
    },
    networkMode: 'always',
    staleTime: Infinity,
    // Files are not data to be compared.
    structuralSharing: false,
  });
}

/** A picture as it is kept now. */
export interface PictureChange {
  readonly picture: KeptPicture;
  /** What it took the place of. */
  readonly before: KeptPicture | null;
}

/**
 * Keeps a picture at its line, in the place of the one given, or of one that is at the very same line; never in the
 * place of another line's. The page shows it once the device has it.
 */
export async function keepPicture(
  client: QueryClient,
  picture: KeptPicture,
  before: KeptPicture | null = null,
): Promise<Result<PictureChange, StorageFailure>> {
  const query = picturesQuery(picture.articleId);
  const known = await readBeforeChange(() => client.query(query));
  if (!known.ok) return known;
  const named = nameRecord(picture, known.value, before);
  const written = await writeKept(client, 'pictures', (keeper) => keeper.put('pictures', named));
  if (!written.ok) return written;
  await showWritten(client, picture.articleId, (pictures) => withRecord(pictures, named));
  return success({ picture: named, before: known.value.get(named.blockId) ?? null });
}

/** Takes a picture out of its slot and off the device. */
export async function removePicture(
  client: QueryClient,
  { articleId, blockId }: Pick<KeptPicture, 'articleId' | 'blockId'>,
): Promise<Result<null, StorageFailure>> {
  const written = await writeKept(client, 'pictures', (keeper) =>
    keeper.remove('pictures', [articleId, blockId]),
  );
  if (written.ok) {
    await showWritten(client, articleId, (pictures) => withoutRecord(pictures, blockId));
  }
  return written;
}

async function showWritten(
  client: QueryClient,
  articleId: ArticleId,
  change: (known: KeptRecords<KeptPicture>) => KeptRecords<KeptPicture>,
): Promise<void> {
  const { queryKey } = picturesQuery(articleId);
  if (!(await changeShown(client, queryKey, change))) readAnew(client, queryKey);
}
