import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import type { ReadingState } from '#article/reading-state.ts';
import { failure } from '#article/result.ts';
import { createKeeper } from '#storage/open-keeper.ts';
import { createMemoryShelf, type Shelf } from '#storage/shelf.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { keeperQuery } from './keeper-query.ts';
import { keepReadingState } from './keep-reading-state.ts';
import { keepKind, kindOverridesQuery } from './kind-overrides-query.ts';
import { followOtherTabs } from './other-tabs.ts';
import { keepPicture, picturesQuery, removePicture } from './pictures-query.ts';
import { storageTroubleQuery } from './storage-trouble.ts';

const articleId = toArticleId('un-incontro');
const state: ReadingState = {
  articleId,
  status: 'reading',
  progress: 0.42,
  position: { blockId: 'b4', offset: 7, quote: 'non ha risposto' },
  updatedAt: '2024-11-30T08:00:00.000Z',
};
const picture = { articleId, blockId: 'b1', blob: new Blob(['x']), alt: '', width: 2, height: 1 };

/** A page of the app over a shelf. */
function openPage(shelf: Shelf): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(keeperQuery().queryKey, createKeeper(shelf));
  return client;
}

const fullShelf = (): Shelf => ({
  ...createMemoryShelf(),
  put: () => Promise.resolve(failure({ kind: 'no-room' })),
});

describe('what is kept', () => {
  it('is found by the next page', async () => {
    const shelf = createMemoryShelf();
    const first = openPage(shelf);
    await keepReadingState(first, state);
    await keepPicture(first, picture);
    await keepKind(first, articleId, 'b6', 'heading');
    const next = openPage(shelf);
    expect(await next.query(readingStatesQuery())).toEqual(new Map([[articleId, state]]));
    expect(await next.query(picturesQuery(articleId))).toEqual(new Map([['b1', picture]]));
    expect(await next.query(kindOverridesQuery(articleId))).toEqual(new Map([['b6', 'heading']]));
  });

  it('is shown by the same page without reading it again', async () => {
    const client = openPage(createMemoryShelf());
    await client.query(readingStatesQuery());
    await client.query(picturesQuery(articleId));
    await keepReadingState(client, state);
    await keepPicture(client, picture);
    expect(client.getQueryData(readingStatesQuery().queryKey)?.get(articleId)).toEqual(state);
    expect(client.getQueryData(picturesQuery(articleId).queryKey)?.get('b1')).toBe(picture);
    await removePicture(client, picture);
    expect(client.getQueryData(picturesQuery(articleId).queryKey)?.size).toBe(0);
  });

  it('forgets a correction that is taken back', async () => {
    const shelf = createMemoryShelf();
    const client = openPage(shelf);
    await keepKind(client, articleId, 'b6', 'heading');
    await keepKind(client, articleId, 'b6', null);
    expect(client.getQueryData(kindOverridesQuery(articleId).queryKey)?.size).toBe(0);
    expect(await openPage(shelf).query(kindOverridesQuery(articleId))).toEqual(new Map());
  });
});

describe('a device that keeps nothing more', () => {
  it('is told to the reader, and what could not be kept is not shown as kept', async () => {
    const client = openPage(fullShelf());
    await client.query(kindOverridesQuery(articleId));
    await client.query(picturesQuery(articleId));
    expect(await client.query(storageTroubleQuery())).toEqual({ kind: 'memory-only' });
    expect(await keepPicture(client, picture)).toEqual({ ok: false, error: { kind: 'no-room' } });
    expect(client.getQueryData(storageTroubleQuery().queryKey)).toEqual({ kind: 'no-room' });
    expect(client.getQueryData(picturesQuery(articleId).queryKey)?.size).toBe(0);
    await keepKind(client, articleId, 'b6', 'heading');
    expect(client.getQueryData(kindOverridesQuery(articleId).queryKey)?.size).toBe(0);
  });

  it('is told when it cannot be read', async () => {
    const client = openPage({
      ...createMemoryShelf(),
      list: () => Promise.resolve(failure({ kind: 'newer-version' })),
    });
    await expect(client.query(readingStatesQuery())).rejects.toMatchObject({
      failure: { kind: 'newer-version' },
    });
    expect(client.getQueryData(storageTroubleQuery().queryKey)).toEqual({ kind: 'newer-version' });
  });

  it('shows what is whole beside a damaged record, and says so', async () => {
    const shelf = createMemoryShelf();
    await shelf.put('readingStates', { ...state, articleId: 'la-firma', progress: 'half' });
    await shelf.put('readingStates', state);
    const client = openPage(shelf);
    expect(await client.query(readingStatesQuery())).toEqual(new Map([[articleId, state]]));
    expect(client.getQueryData(storageTroubleQuery().queryKey)).toMatchObject({ kind: 'damaged' });
  });
});

describe('two tabs', () => {
  it('hear of each other’s changes and not of their own', async () => {
    const shelf = createMemoryShelf();
    const [here, there] = [openPage(shelf), openPage(shelf)];
    const leave = [followOtherTabs(here), followOtherTabs(there)];
    await there.query(readingStatesQuery());
    await here.query(readingStatesQuery());
    const heard = new Promise<void>((resolve) => {
      there.getQueryCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'invalidate') resolve();
      });
    });
    await keepReadingState(here, state);
    await heard;
    expect(there.getQueryState(readingStatesQuery().queryKey)?.isInvalidated).toBe(true);
    expect(here.getQueryState(readingStatesQuery().queryKey)?.isInvalidated).toBe(false);
    expect(await there.query(readingStatesQuery())).toEqual(new Map([[articleId, state]]));
    leave.forEach((stop) => stop());
  });
});
