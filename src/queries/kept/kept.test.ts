import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import type { ReadingState } from '#article/reading-state.ts';
import { failure, success } from '#article/result.ts';
import { createKeeper } from '#storage/open-keeper.ts';
import { createPatientKeeper } from '#storage/patient-keeper.ts';
import { createMemoryShelf, type Shelf } from '#storage/shelf.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { keeperQuery } from './keeper-query.ts';
import { keepReadingState } from './keep-reading-state.ts';
import { forgetKind, keepKind, kindOverridesQuery } from './kind-overrides-query.ts';
import { followOtherTabs } from './other-tabs.ts';
import { keepPicture, picturesQuery, removePicture } from './pictures-query.ts';
import { reportTrouble, storageTroubleQuery } from './storage-trouble.ts';

const articleId = toArticleId('un-incontro');
const state: ReadingState = {
  articleId,
  status: 'reading',
  progress: 0.42,
  position: { blockId: 'b4', offset: 7, quote: 'non ha risposto' },
  updatedAt: '2024-11-30T08:00:00.000Z',
};
const line = { id: 'b1', text: 'Roma' };
const heading = { articleId, blockId: 'b6', line: { id: 'b6', text: 'Fao' }, kind: 'heading' } as const;
const picture = { articleId, blockId: 'b1', line, blob: new Blob(['x']), alt: '', width: 2, height: 1 };

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

const troubleOf = (client: QueryClient) => client.getQueryData(storageTroubleQuery().queryKey);

describe('what is kept', () => {
  it('is found by the next page', async () => {
    const shelf = createMemoryShelf();
    const first = openPage(shelf);
    await keepReadingState(first, state);
    await keepPicture(first, picture);
    await keepKind(first, heading);
    const next = openPage(shelf);
    expect(await next.query(readingStatesQuery())).toEqual(new Map([[articleId, state]]));
    expect(await next.query(picturesQuery(articleId))).toEqual(new Map([['b1', picture]]));
    expect(await next.query(kindOverridesQuery(articleId))).toEqual(new Map([['b6', heading]]));
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
    await keepKind(client, heading);
    await forgetKind(client, heading);
    expect(client.getQueryData(kindOverridesQuery(articleId).queryKey)?.size).toBe(0);
    expect(await openPage(shelf).query(kindOverridesQuery(articleId))).toEqual(new Map());
  });
});

describe('a device that keeps nothing more', () => {
  it('is told to the reader, and what could not be kept is not shown as kept', async () => {
    const client = openPage(fullShelf());
    await client.query(kindOverridesQuery(articleId));
    await client.query(picturesQuery(articleId));
    expect(await client.query(storageTroubleQuery())).toMatchObject({ kind: 'memory-only' });
    expect(await keepPicture(client, picture)).toEqual({ ok: false, error: { kind: 'no-room' } });
    expect(troubleOf(client)).toMatchObject({ kind: 'no-room' });
    expect(client.getQueryData(picturesQuery(articleId).queryKey)?.size).toBe(0);
    await keepKind(client, heading);
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
    expect(troubleOf(client)).toMatchObject({ kind: 'newer-version' });
  });

  it('shows what is whole beside a damaged record, and says so', async () => {
    const shelf = createMemoryShelf();
    await shelf.put('readingStates', { ...state, articleId: 'la-firma', progress: 'half' });
    await shelf.put('readingStates', state);
    const client = openPage(shelf);
    expect(await client.query(readingStatesQuery())).toEqual(new Map([[articleId, state]]));
    expect(troubleOf(client)).toMatchObject({ kind: 'damaged' });
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

  it('read everything anew when the page comes back from the browser’s memory', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const shelf = createMemoryShelf();
    const client = openPage(shelf);
    const leave = followOtherTabs(client);
    await client.query(readingStatesQuery());
    const show = (persisted: boolean) =>
      page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    const isStale = () => client.getQueryState(readingStatesQuery().queryKey)?.isInvalidated;
    show(false);
    expect(isStale()).toBe(false);
    show(true);
    expect(isStale()).toBe(true);
    leave();
    vi.unstubAllGlobals();
  });
});

describe('a reading place', () => {
  const later = { ...state, progress: 0.6, updatedAt: '2024-11-30T08:00:01.000Z' };
  const { queryKey } = readingStatesQuery();

  it('is shown as it was when the device refuses the new one', async () => {
    const shelf = createMemoryShelf();
    await shelf.put('readingStates', state);
    const client = openPage({ ...fullShelf(), list: shelf.list });
    await client.query(readingStatesQuery());
    const keeping = keepReadingState(client, later);
    expect(client.getQueryData(queryKey)?.get(articleId)).toEqual(later);
    expect((await keeping).ok).toBe(false);
    expect(client.getQueryData(queryKey)?.get(articleId)).toEqual(state);
  });

  it('is not overwritten by a reading that began before it', async () => {
    const shelf = createMemoryShelf();
    const answers: (() => void)[] = [];
    const client = openPage({
      ...shelf,
      list: async (...asked) => {
        const listed = await shelf.list(...asked);
        await new Promise<void>((resolve) => answers.push(resolve));
        return listed;
      },
    });
    client.setQueryData(queryKey, new Map());
    const reading = client.query({ ...readingStatesQuery(), staleTime: 0 });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await keepReadingState(client, state);
    answers[0]?.();
    await reading;
    expect(client.getQueryData(queryKey)?.get(articleId)).toEqual(state);
    expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true);
  });

  it('that cannot be saved is told once for each article until it is over', async () => {
    let isFull = true;
    const shelf = createMemoryShelf();
    const client = openPage({
      ...shelf,
      put: (...given) => (isFull ? Promise.resolve(failure({ kind: 'no-room' })) : shelf.put(...given)),
    });
    await keepReadingState(client, state);
    const first = troubleOf(client);
    await keepReadingState(client, later);
    expect(troubleOf(client)).toBe(first);
    await keepReadingState(client, { ...state, articleId: toArticleId('la-firma') });
    expect(troubleOf(client)?.number).not.toBe(first?.number);
    isFull = false;
    await keepReadingState(client, later);
    expect(troubleOf(client)).toBeNull();
  });
});

describe('trouble', () => {
  it('is told anew each time, and goes when the same succeeds', async () => {
    let isFull = true;
    const shelf = createMemoryShelf();
    const client = openPage({
      ...shelf,
      put: (...given) => (isFull ? Promise.resolve(failure({ kind: 'no-room' })) : shelf.put(...given)),
    });
    await keepPicture(client, picture);
    const first = troubleOf(client);
    await keepPicture(client, picture);
    expect(troubleOf(client)).toMatchObject({ kind: 'no-room' });
    expect(troubleOf(client)?.number).not.toBe(first?.number);
    isFull = false;
    await keepKind(client, { articleId, blockId: 'b6', line: null, kind: 'heading' });
    expect(troubleOf(client)).toMatchObject({ kind: 'no-room' });
    await keepPicture(client, picture);
    expect(troubleOf(client)).toBeNull();
  });

  it('of the connection is over as soon as anything succeeds; damage is not', async () => {
    const client = openPage(createMemoryShelf());
    reportTrouble(client, { kind: 'no-answer' }, 'pictures');
    await client.query(readingStatesQuery());
    expect(troubleOf(client)).toBeNull();
    const error = { kind: 'decode', path: 'blob', expected: 'a file' } as never;
    reportTrouble(client, { kind: 'damaged', error }, 'pictures');
    await keepPicture(client, picture);
    expect(troubleOf(client)).toMatchObject({ kind: 'damaged' });
  });

  it('that comes while the keeper is opened is not covered by what the keeper says', async () => {
    const client = new QueryClient();
    const asked = client.query(storageTroubleQuery());
    reportTrouble(client, { kind: 'no-room' }, 'pictures');
    expect(await asked).toMatchObject({ kind: 'no-room' });
  });

  it('is a failure and told when a keeper throws', async () => {
    const client = openPage({
      ...createMemoryShelf(),
      put: () => {
        throw new Error('not as promised');
      },
    });
    expect(await keepPicture(client, picture)).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(troubleOf(client)).toMatchObject({ kind: 'refused' });
  });

  it('with a device that is reached later is over, and what it keeps is read', async () => {
    const kept = createMemoryShelf();
    await kept.put('readingStates', state);
    let isReached = false;
    const client = new QueryClient();
    const keeper = await createPatientKeeper(() =>
      Promise.resolve(
        isReached
          ? success(createKeeper({ ...kept, isLasting: true }))
          : failure({ kind: 'not-loaded' as const }),
      ),
    );
    client.setQueryData(keeperQuery().queryKey, keeper);
    expect(await client.query(storageTroubleQuery())).toMatchObject({ kind: 'not-loaded' });
    expect(await client.query(readingStatesQuery())).toEqual(new Map());
    isReached = true;
    await keepPicture(client, picture);
    expect(troubleOf(client)).toBeNull();
    expect(await client.query(readingStatesQuery())).toEqual(new Map([[articleId, state]]));
  });
});
