import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConnection } from './connection.ts';
import { createDeviceShelf } from './device-shelf.ts';

const record = (blockId: string) => ({ articleId: 'un-incontro', blockId });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** As Chromium does where the file of a blob is gone: whoever reads the record gets an error. */
function loseFileOf(...lost: string[]) {
  const { get } = IDBObjectStore.prototype;
  const refuse = () => {
    throw new DOMException('Failed to read large IndexedDB value', 'UnknownError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(refuse);
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function read(this: IDBObjectStore, key) {
    return Array.isArray(key) && lost.includes(String(key[1])) ? refuse() : get.call(this, key);
  });
}

describe('a record whose file is gone', () => {
  it.each([
    ['beside others', ['b2'], [record('b1'), null, record('b3')]],
    ['like all others', ['b1', 'b2', 'b3'], [null, null, null]],
  ])('is null %s', async (_where, lost, expected) => {
    const shelf = createDeviceShelf(createConnection());
    for (const blockId of ['b1', 'b2', 'b3']) await shelf.put('pictures', record(blockId));
    await shelf.put('pictures', { articleId: 'un-incontro-2', blockId: 'b1' });
    loseFileOf(...lost);
    expect(await shelf.list('pictures', 'un-incontro')).toEqual({ ok: true, value: expected });
  });

  it('is another matter than a database that cannot be read', async () => {
    loseFileOf();
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    const listed = await createDeviceShelf(createConnection()).list('pictures', null);
    expect(listed).toEqual({ ok: false, error: { kind: 'connection-lost' } });
  });
});
