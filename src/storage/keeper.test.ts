import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import type { ReadingState } from '#article/reading-state.ts';
import { success } from '#article/result.ts';
import { createConnection } from './connection.ts';
import { createDeviceShelf } from './device-shelf.ts';
import { createKeeper, openDeviceKeeper } from './open-keeper.ts';
import { createMemoryShelf } from './shelf.ts';

const here = toArticleId('un-incontro');
const there = toArticleId('un-incontro-2');

const state: ReadingState = {
  articleId: here,
  status: 'reading',
  progress: 0.42,
  position: { blockId: 'b4', offset: 7, quote: 'non ha risposto' },
  updatedAt: '2024-11-30T08:00:00.000Z',
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe.each([
  ['on the device', () => createDeviceShelf(createConnection())],
  ['in memory', createMemoryShelf],
])('a keeper %s', (_where, createShelf) => {
  it('gives back what was kept, the last under each key', async () => {
    const keeper = createKeeper(createShelf());
    await keeper.put('readingStates', { ...state, progress: 0.1 });
    await keeper.put('readingStates', state);
    expect(await keeper.list('readingStates', null)).toEqual({
      ok: true,
      value: { records: [state], damaged: [] },
    });
  });

  it('tells one article from another whose id begins like it', async () => {
    const keeper = createKeeper(createShelf());
    await keeper.put('kindOverrides', { articleId: here, line: null, blockId: 'b6', kind: 'heading' });
    await keeper.put('kindOverrides', { articleId: there, line: null, blockId: 'b6', kind: 'paragraph' });
    const listed = await keeper.list('kindOverrides', here);
    expect(listed).toMatchObject({ ok: true, value: { records: [{ articleId: here, kind: 'heading' }] } });
  });

  it('removes one record and leaves the others', async () => {
    const keeper = createKeeper(createShelf());
    for (const blockId of ['b1', 'b2'])
      await keeper.put('kindOverrides', { articleId: here, line: null, blockId, kind: 'caption' });
    await keeper.remove('kindOverrides', [here, 'b1']);
    await keeper.remove('kindOverrides', [here, 'b9']);
    const listed = await keeper.list('kindOverrides', null);
    expect(listed).toMatchObject({ ok: true, value: { records: [{ blockId: 'b2' }] } });
  });

  it('keeps a picture as it was given', async () => {
    const keeper = createKeeper(createShelf());
    const blob = new Blob(['picture'], { type: 'image/png' });
    await keeper.put('pictures', {
      articleId: here,
      line: null,
      blockId: 'b1',
      blob,
      alt: '',
      width: 2,
      height: 1,
    });
    const listed = await keeper.list('pictures', here);
    if (!listed.ok) throw new Error(listed.error.kind);
    const [picture] = listed.value.records;
    expect(picture?.blob.type).toBe('image/png');
    expect(await picture?.blob.text()).toBe('picture');
  });

  it('names a damaged record and gives the others', async () => {
    const shelf = createShelf();
    await shelf.put('readingStates', { ...state, articleId: there, progress: 7 });
    await shelf.put('readingStates', state);
    expect(await createKeeper(shelf).list('readingStates', null)).toMatchObject({
      ok: true,
      value: { records: [state], damaged: [{ kind: 'decode', path: 'progress' }] },
    });
  });

  it('restores a record in the place of a damaged one, and of no other', async () => {
    const shelf = createShelf();
    await shelf.put('kindOverrides', { articleId: here, blockId: 'b1', kind: 'poem' });
    await shelf.put('kindOverrides', { articleId: here, blockId: 'b2', kind: 'heading' });
    const keeper = createKeeper(shelf);
    const restored = ['b1', 'b2'].map((blockId) => {
      return { articleId: here, blockId, line: null, kind: 'caption' } as const;
    });
    await keeper.putAll({
      readingStates: [],
      pictures: [],
      kindOverrides: restored,
      articles: [],
      corrections: [],
    });
    const listed = await keeper.list('kindOverrides', null);
    expect(listed).toMatchObject({ value: { records: [{ kind: 'caption' }, { kind: 'heading' }] } });
  });

  it('keeps what belongs together in the place of what was there, and removes it together', async () => {
    const keeper = createKeeper(createShelf());
    const override = (blockId: string, kind: 'heading' | 'caption') =>
      ({ articleId: here, line: null, blockId, kind }) as const;
    await keeper.put('kindOverrides', override('b1', 'heading'));
    await keeper.replaceAll({ readingStates: [state], kindOverrides: [override('b1', 'caption')] });
    expect(await keeper.list('kindOverrides', null)).toMatchObject({
      value: { records: [{ kind: 'caption' }] },
    });
    await keeper.removeAll([
      { store: 'readingStates', key: [here] },
      { store: 'kindOverrides', key: [here, 'b1'] },
      { store: 'kindOverrides', key: [here, 'b9'] },
    ]);
    for (const store of ['readingStates', 'kindOverrides'] as const)
      expect(await keeper.list(store, null)).toMatchObject({ value: { records: [] } });
  });

  it('lets no older state take the place of a newer one, nor what is read be read no more', async () => {
    const keeper = createKeeper(createShelf());
    const later = { ...state, progress: 0.8, updatedAt: '2024-11-30T09:00:00.000Z' };
    await keeper.put('readingStates', later);
    expect(await keeper.put('readingStates', state)).toEqual({ ok: true, value: null });
    expect(await keeper.list('readingStates', null)).toMatchObject({ value: { records: [later] } });
    const read = { ...state, status: 'read', progress: 1, position: null } as const;
    await keeper.put('readingStates', read);
    await keeper.put('readingStates', later);
    expect(await keeper.list('readingStates', null)).toMatchObject({ value: { records: [read] } });
  });

  it('does not look at the other state when the page is being left', async () => {
    const keeper = createKeeper(createShelf());
    await keeper.put('readingStates', { ...state, updatedAt: '2024-11-30T09:00:00.000Z' });
    await keeper.put('readingStates', state, 'at-once');
    expect(await keeper.list('readingStates', null)).toMatchObject({ value: { records: [state] } });
  });
});

it('names a record that the browser cannot read', async () => {
  const list = () => Promise.resolve(success([null, state]));
  expect(await createKeeper({ ...createMemoryShelf(), list }).list('readingStates', null)).toMatchObject({
    value: { records: [state], damaged: [{ kind: 'decode' }] },
  });
});

describe('opening a keeper', () => {
  it('finds again what an earlier page kept', async () => {
    const open = async () => {
      const opened = await openDeviceKeeper();
      if (!opened.ok) throw new Error(opened.error.kind);
      return opened.value;
    };
    await (await open()).put('readingStates', state);
    const again = await open();
    expect(again.isLasting).toBe(true);
    expect(await again.list('readingStates', here)).toMatchObject({ ok: true, value: { records: [state] } });
  });

  it('is a failure where there is no IndexedDB, or none that opens', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openDeviceKeeper()).toMatchObject({ ok: false, error: { kind: 'refused' } });
    refuseToOpen('SecurityError');
    expect(await openDeviceKeeper()).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });

  it('does not pretend to keep things while the device is full', async () => {
    refuseToOpen('QuotaExceededError');
    const opened = await openDeviceKeeper();
    if (!opened.ok) throw new Error(opened.error.kind);
    expect(opened.value.isLasting).toBe(true);
    expect(await opened.value.put('readingStates', state)).toEqual({ ok: false, error: { kind: 'no-room' } });
  });
});

function refuseToOpen(name: string) {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('not now', name);
    },
  });
}
