import type { QueryClient } from '@tanstack/react-query';
import type { ImageBlock } from '#article/article.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { isSameLine, toKeptLine } from '#article/place-records.ts';
import type { Result } from '#article/result.ts';
import type { KeptPicture } from '#storage/decode-picture.ts';
import { nameRecord } from '#storage/name-record.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import type { DrawnPicture } from '#worker/import-protocol.ts';
import { readBeforeChange, type KeptRecords } from './change-kept.ts';
import { keepOwnArticle } from './own-articles-query.ts';
import { picturesQuery } from './pictures-query.ts';

/** Keeps an article with the pictures it came with, in one transaction. A slot that holds a picture keeps it. */
export async function keepWithPictures(
  client: QueryClient,
  own: OwnArticle,
  drawn: readonly DrawnPicture[],
): Promise<Result<null, StorageFailure>> {
  if (drawn.length === 0) return keepOwnArticle(client, own);
  const known = await readBeforeChange(() => client.query(picturesQuery(own.articleId)));
  if (!known.ok) return known;
  return keepOwnArticle(client, own, placeDrawn(own, drawn, known.value));
}

function placeDrawn(
  { articleId, article }: OwnArticle,
  drawn: readonly DrawnPicture[],
  known: KeptRecords<KeptPicture>,
): readonly KeptPicture[] {
  const images = article.blocks.filter((block) => block.kind === 'image');
  const taken = new Map(known);
  const placed: KeptPicture[] = [];
  for (const picture of drawn) {
    const block = images.find(({ id }) => id === picture.block);
    if (block === undefined) continue;
    const record = { articleId, ...toRecord(picture, block) };
    if ([...known.values()].some(({ line }) => isSameLine(line, record.line))) continue;
    const named = nameRecord(record, taken, null);
    taken.set(named.blockId, named);
    placed.push(named);
  }
  return placed;
}

function toRecord({ bytes, type, width, height }: DrawnPicture, block: ImageBlock) {
  const blob = new Blob([bytes], { type });
  return { blockId: block.id, line: toKeptLine(block), blob, alt: block.alt, width, height };
}
