import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import type { ReadingState } from '#article/reading-state.ts';
import { failure, success } from '#article/result.ts';
import { createKeeper, openDeviceKeeper } from './open-keeper.ts';
import { createPatientKeeper, type Reach } from './patient-keeper.ts';
import { createMemoryShelf } from './shelf.ts';

const articleId = toArticleId('un-incontro');
const override = { articleId, blockId: 'b6', line: null, kind: 'heading' } as const;
const state: ReadingState = {
  articleId,
  status: 'reading',
  progress: 0.42,
  position: { blockId: 'b4', offset: 7, quote: 'non ha risposto' },
  updatedAt: '2024-11-30T08:00:00.000Z',
};
const picture = { articleId, blockId: 'b1', line: null, blob: new Blob(['x']), alt: '', width: 2, height: 1 };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** Reaches the device from the given try on. */
function reachFrom(first: number, kind: 'refused' | 'not-loaded' = 'refused'): Reach {
  let tries = 0;
  return async () => {
    tries += 1;
    if (tries >= first) return openDeviceKeeper();
    return failure(kind === 'refused' ? { kind, detail: 'not now' } : { kind });
  };
}

describe('a patient keeper', () => {
  it('holds things itself while the device is not reached, and says so', async () => {
    const keeper = await createPatientKeeper(reachFrom(Infinity));
    expect(keeper).toMatchObject({ isLasting: false, isLoaded: true });
    expect(await keeper.put('kindOverrides', override)).toEqual({ ok: true, value: null });
    await keeper.put('pictures', picture);
    await keeper.put('readingStates', { ...state, articleId: toArticleId('un-incontro-2') });
    expect(await keeper.list('kindOverrides', articleId)).toMatchObject({ value: { records: [override] } });
    expect(await keeper.list('pictures', articleId)).toMatchObject({ value: { records: [picture] } });
    expect(await keeper.list('readingStates', articleId)).toMatchObject({ value: { records: [] } });
    await keeper.remove('pictures', [articleId, 'b1']);
    expect(await keeper.list('pictures', null)).toMatchObject({ value: { records: [] } });
  });

  it.each(['refused', 'not-loaded'] as const)(
    'tries again at every use after %s, and moves what it holds',
    async (kind) => {
      const keeper = await createPatientKeeper(reachFrom(4, kind));
      expect(keeper.isLoaded).toBe(kind === 'refused');
      await keeper.put('kindOverrides', override);
      await keeper.put('readingStates', state);
      expect(keeper.isLasting).toBe(false);
      await keeper.put('pictures', picture);
      expect(keeper).toMatchObject({ isLasting: true, isLoaded: true });
      const device = await openDeviceKeeper();
      if (!device.ok) throw new Error(device.error.kind);
      expect(await device.value.list('kindOverrides', null)).toMatchObject({
        value: { records: [override] },
      });
      expect(await device.value.list('readingStates', null)).toMatchObject({ value: { records: [state] } });
      expect(await device.value.list('pictures', null)).toMatchObject({
        value: { records: [{ blockId: 'b1' }] },
      });
    },
  );

  it('goes on holding what the device does not take', async () => {
    let isFull = true;
    const shelf = createMemoryShelf();
    const device = createKeeper({
      ...shelf,
      isLasting: true,
      put: (...given) => (isFull ? Promise.resolve(failure({ kind: 'no-room' })) : shelf.put(...given)),
    });
    let tries = 0;
    const keeper = await createPatientKeeper(async () => {
      tries += 1;
      return tries < 3 ? failure({ kind: 'not-loaded' }) : success(device);
    });
    await keeper.put('kindOverrides', override);
    expect(await keeper.list('kindOverrides', articleId)).toMatchObject({ value: { records: [override] } });
    expect(keeper.isLasting).toBe(false);
    isFull = false;
    expect(await keeper.list('kindOverrides', articleId)).toMatchObject({ value: { records: [override] } });
    expect(keeper.isLasting).toBe(true);
    expect(await shelf.list('kindOverrides', null)).toEqual({ ok: true, value: [override] });
  });

  it.each([
    ['stays where it is further on', 0.1, 0.42],
    ['goes where the page has come further', 0.6, 0.6],
  ])('a place that the page did not know of %s', async (_, progress, expected) => {
    const device = await openDeviceKeeper();
    if (!device.ok) throw new Error(device.error.kind);
    await device.value.put('readingStates', state);
    const late = await createPatientKeeper(reachFrom(2));
    await late.put('readingStates', { ...state, progress, updatedAt: '2024-12-01T08:00:00.000Z' });
    expect(await late.list('readingStates', null)).toMatchObject({
      value: { records: [{ progress: expected }] },
    });
  });

  it('reaches once for several uses at the same time', async () => {
    const reach = vi.fn<Reach>(reachFrom(2));
    const keeper = await createPatientKeeper(reach);
    await Promise.all([keeper.put('kindOverrides', override), keeper.put('readingStates', state)]);
    expect(reach).toHaveBeenCalledTimes(2);
  });

  it('lets what it holds of a backup take the place of nothing that the device turns out to have', async () => {
    const device = await openDeviceKeeper();
    if (!device.ok) throw new Error('the device keeps things here');
    const words = { ...picture, alt: 'Le parole di qui' };
    await device.value.put('pictures', words);
    const keeper = await createPatientKeeper(reachFrom(3));
    const added = { ...picture, blockId: 'b2' };
    await keeper.putAll({
      readingStates: [],
      pictures: [picture, added],
      kindOverrides: [override],
      articles: [],
      corrections: [],
    });
    expect(await keeper.list('pictures', null)).toMatchObject({ value: { records: [words, added] } });
    expect(keeper.isLasting).toBe(true);
    expect(await keeper.list('kindOverrides', null)).toMatchObject({ value: { records: [override] } });
  });

  it('holds the later reading state of a backup, as a device does', async () => {
    const keeper = await createPatientKeeper(reachFrom(Infinity));
    await keeper.put('readingStates', state);
    const restore = (updatedAt: string) =>
      keeper.putAll({
        readingStates: [{ ...state, updatedAt }],
        pictures: [],
        kindOverrides: [],
        articles: [],
        corrections: [],
      });
    await restore('2024-11-29T08:00:00.000Z');
    expect(await keeper.list('readingStates', null)).toMatchObject({ value: { records: [state] } });
    const updatedAt = '2024-12-01T08:00:00.000Z';
    await restore(updatedAt);
    expect(await keeper.list('readingStates', null)).toMatchObject({ value: { records: [{ updatedAt }] } });
  });
});
