import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import type { LineKind } from '#article/kind-override.ts';
import { failure, success } from '#article/result.ts';
import { createKeeper } from '#storage/open-keeper.ts';
import { createMemoryShelf, type Shelf } from '#storage/shelf.ts';
import { readBeforeChange } from './change-kept.ts';
import { keeperQuery } from './keeper-query.ts';
import { keepKind, kindOverridesQuery } from './kind-overrides-query.ts';
import { keepPicture, picturesQuery, removePicture, type KeptPicture } from './pictures-query.ts';

const articleId = toArticleId('un-incontro');

const picture = (id: string, text: string, alt = ''): KeptPicture => ({
  articleId,
  blockId: id,
  line: { id, text },
  blob: new Blob([alt]),
  alt,
  width: 2,
  height: 1,
});
const override = (id: string, kind: LineKind, text = id) => ({
  articleId,
  blockId: id,
  line: { id, text },
  kind,
});

function openPage(shelf: Shelf): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(keeperQuery().queryKey, createKeeper(shelf));
  return client;
}

/** A promise, and the way to settle it. */
function later<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (settle = resolve));
  return { promise, settle };
}

const refused = failure({ kind: 'no-room' } as const);
const alts = async (shelf: Shelf) =>
  [...(await openPage(shelf).query(picturesQuery(articleId)))].map(([name, { alt }]) => [name, alt]);
const kindsShown = (client: QueryClient) =>
  [...(client.getQueryData(kindOverridesQuery(articleId).queryKey) ?? [])].map(([name, { kind }]) => [
    name,
    kind,
  ]);

describe('a picture that is kept', () => {
  it('leaves alone the picture of another line that has its name', async () => {
    const shelf = createMemoryShelf();
    await keepPicture(openPage(shelf), picture('b1', 'Roma', 'di ieri'));
    const kept = await keepPicture(openPage(shelf), picture('b1', 'Napoli', 'di oggi'));
    expect(kept).toMatchObject(success({ picture: { blockId: 'b1~2' }, before: null }));
    expect(await alts(shelf)).toEqual([
      ['b1', 'di ieri'],
      ['b1~2', 'di oggi'],
    ]);
  });

  it('takes the place of the one it is said to replace, and gives that back', async () => {
    const shelf = createMemoryShelf();
    const client = openPage(shelf);
    const before = picture('b1', 'Roma', 'prima');
    await keepPicture(client, before);
    // The line is another block by now.
    const kept = await keepPicture(client, picture('b2', 'Roma', 'dopo'), before);
    expect(kept).toMatchObject(success({ before }));
    expect(await alts(shelf)).toEqual([['b1', 'dopo']]);
  });

  it('is not written while what is there cannot be read, and is when it can', async () => {
    const shelf = createMemoryShelf();
    await shelf.put('pictures', picture('b1', 'Roma', 'di ieri'));
    let isBroken = true;
    const list: Shelf['list'] = (store, id) =>
      isBroken ? Promise.resolve(failure({ kind: 'no-answer' })) : shelf.list(store, id);
    const client = openPage({ ...shelf, list });
    expect(await keepPicture(client, picture('b1', 'Napoli'))).toEqual(failure({ kind: 'no-answer' }));
    expect(await alts(shelf)).toEqual([['b1', 'di ieri']]);
    isBroken = false;
    expect((await keepPicture(client, picture('b1', 'Napoli'))).ok).toBe(true);
    expect(client.getQueryData(picturesQuery(articleId).queryKey)?.size).toBe(2);
  });

  it('is not lost to a reading that began before it was written', async () => {
    const shelf = createMemoryShelf();
    const old = await shelf.list('pictures', articleId);
    const slow = later<typeof old>();
    let readings = 0;
    const list: Shelf['list'] = (store, id) => ((readings += 1) === 2 ? slow.promise : shelf.list(store, id));
    const client = openPage({ ...shelf, list });
    const { queryKey } = picturesQuery(articleId);
    await client.query(picturesQuery(articleId));
    const reading = client.refetchQueries({ queryKey });
    await keepPicture(client, picture('b1', 'Roma'));
    slow.settle(old);
    await reading;
    expect([...(await client.query(picturesQuery(articleId))).keys()]).toEqual(['b1']);
  });

  it('never stands for all that is kept where nothing was read', async () => {
    const shelf = createMemoryShelf();
    await shelf.put('pictures', picture('b1', 'Roma'));
    const client = openPage(shelf);
    await removePicture(client, { articleId, blockId: 'b9' });
    expect(client.getQueryData(picturesQuery(articleId).queryKey)).toBeUndefined();
    expect((await client.query(picturesQuery(articleId))).size).toBe(1);
  });
});

describe('a change', () => {
  it('is refused where what reads the device could not be loaded', async () => {
    const read = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await readBeforeChange(read)).toEqual(
      failure({ kind: 'refused', detail: 'TypeError: Failed to fetch' }),
    );
  });
});

describe('a correction that the device refuses', () => {
  it('is no longer shown, also where nothing had been read before', async () => {
    const client = openPage({ ...createMemoryShelf(), put: () => Promise.resolve(refused) });
    expect(await keepKind(client, override('b6', 'heading'))).toEqual(refused);
    expect(kindsShown(client)).toEqual([]);
  });

  it('is taken back alone: a later one of another line stays', async () => {
    const shelf = createMemoryShelf();
    const first = later<typeof refused>();
    let writings = 0;
    const put: Shelf['put'] = (store, record) =>
      (writings += 1) === 1 ? first.promise : shelf.put(store, record);
    const client = openPage({ ...shelf, put });
    await client.query(kindOverridesQuery(articleId));
    const refusal = keepKind(client, override('b6', 'heading'));
    await keepKind(client, override('b7', 'paragraph'));
    expect(kindsShown(client)).toEqual([
      ['b6', 'heading'],
      ['b7', 'paragraph'],
    ]);
    first.settle(refused);
    await refusal;
    expect(kindsShown(client)).toEqual([['b7', 'paragraph']]);
  });

  it('does not take back a later one of its own line', async () => {
    const shelf = createMemoryShelf();
    const first = later<typeof refused>();
    let writings = 0;
    const put: Shelf['put'] = (store, record) =>
      (writings += 1) === 1 ? first.promise : shelf.put(store, record);
    const client = openPage({ ...shelf, put });
    await client.query(kindOverridesQuery(articleId));
    const refusal = keepKind(client, override('b6', 'heading'));
    await keepKind(client, override('b6', 'paragraph'));
    first.settle(refused);
    await refusal;
    expect(kindsShown(client)).toEqual([['b6', 'paragraph']]);
    expect([...(await client.query(kindOverridesQuery(articleId))).values()]).toMatchObject([
      { kind: 'paragraph' },
    ]);
  });
});

describe('a correction', () => {
  it('is shown before the device has it, and stays when a reading comes between', async () => {
    const shelf = createMemoryShelf();
    const writing = later<null>();
    const put: Shelf['put'] = async (store, record) => {
      await writing.promise;
      return shelf.put(store, record);
    };
    const client = openPage({ ...shelf, put });
    await client.query(kindOverridesQuery(articleId));
    const keeping = keepKind(client, override('b6', 'heading'));
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(kindsShown(client)).toEqual([['b6', 'heading']]);
    await client.refetchQueries({ queryKey: kindOverridesQuery(articleId).queryKey });
    writing.settle(null);
    await keeping;
    await client.query(kindOverridesQuery(articleId));
    expect(kindsShown(client)).toEqual([['b6', 'heading']]);
  });

  it('leaves alone the correction of another line that has its name', async () => {
    const client = openPage(createMemoryShelf());
    await keepKind(client, override('b6', 'heading', 'Roma'));
    await keepKind(client, override('b6', 'paragraph', 'Napoli'));
    expect(kindsShown(client)).toEqual([
      ['b6', 'heading'],
      ['b6~2', 'paragraph'],
    ]);
  });
});
