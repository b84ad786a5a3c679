import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { Result } from '#article/result.ts';
import type { KeptPicture } from '#storage/decode-picture.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { keptKey } from './other-tabs.ts';
import { readKept } from './read-kept.ts';
import { writeKept } from './write-kept.ts';

/** A picture that the reader put into an image's slot. */
export type { KeptPicture } from '#storage/decode-picture.ts';

/** The pictures that the reader put into an article, by block. */
export function picturesQuery(articleId: ArticleId) {
  return queryOptions({
    queryKey: [...keptKey('pictures'), articleId],
    queryFn: async ({ client }): Promise<ReadonlyMap<string, KeptPicture>> => {
      const pictures = await readKept(client, 'pictures', articleId);
      return new Map(pictures.map((picture) => [picture.blockId, picture]));
    },
    networkMode: 'always',
    staleTime: Infinity,
    // Files are not data to be compared.
    structuralSharing: false,
  });
}

/** Keeps a picture in its slot, in the place of the one before. The page shows it once the device has it. */
export async function keepPicture(
  client: QueryClient,
  picture: KeptPicture,
): Promise<Result<null, StorageFailure>> {
  const written = await writeKept(client, 'pictures', (keeper) => keeper.put('pictures', picture));
  if (written.ok) {
    client.setQueryData(picturesQuery(picture.articleId).queryKey, (known) =>
      new Map(known).set(picture.blockId, picture),
    );
  }
  return written;
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
    client.setQueryData(picturesQuery(articleId).queryKey, (known) => without(known, blockId));
  }
  return written;
}

function without<T>(map: ReadonlyMap<string, T> | undefined, key: string): ReadonlyMap<string, T> {
  return new Map([...(map ?? [])].filter(([other]) => other !== key));
}
