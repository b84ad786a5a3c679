import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import { createConnection } from './connection.ts';
import { openDatabase } from './open-database.ts';
import { DATABASE_NAME, KEY_FIELDS, migrate, VERSION, type Schema } from './schema.ts';
import { STORE_NAMES } from './store-names.ts';
import { createDeviceShelf } from './shelf.ts';

const articleId = toArticleId('un-incontro');
const record = { articleId, blockId: 'b1', kind: 'paragraph' };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('a connection', () => {
  it('opens once for many uses', async () => {
    const open = vi.fn<typeof openDatabase>(openDatabase);
    const { put, list } = createDeviceShelf(createConnection(open));
    await put('kindOverrides', record);
    expect(await list('kindOverrides', null)).toEqual({ ok: true, value: [record] });
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('opens the database anew when its handle was closed, and the write is kept', async () => {
    const handles: Awaited<ReturnType<typeof openDatabase>>[] = [];
    const connection = createConnection(async (upkeep) => {
      const opened = await openDatabase(upkeep);
      handles.push(opened);
      return opened;
    });
    const shelf = createDeviceShelf(connection);
    await connection.open();
    const [first] = handles;
    if (first?.ok !== true) throw new Error('the database did not open');
    first.value.close();
    expect(await shelf.put('kindOverrides', record)).toEqual({ ok: true, value: null });
    expect(handles).toHaveLength(2);
    expect(await shelf.list('kindOverrides', null)).toEqual({ ok: true, value: [record] });
  });

  it('fails after the second broken handle, and works when it is asked again', async () => {
    let broken = 0;
    const connection = createConnection(async (upkeep) => {
      const opened = await openDatabase(upkeep);
      if (opened.ok && broken < 2) {
        broken += 1;
        opened.value.close();
      }
      return opened;
    });
    const shelf = createDeviceShelf(connection);
    expect(await shelf.put('kindOverrides', record)).toEqual({
      ok: false,
      error: { kind: 'connection-lost' },
    });
    expect(await shelf.put('kindOverrides', record)).toEqual({ ok: true, value: null });
  });

  it('gives way to a tab that upgrades, and then says that this page is the older one', async () => {
    const shelf = createDeviceShelf(createConnection());
    await shelf.put('kindOverrides', record);
    const newer = await openDB(DATABASE_NAME, VERSION + 1);
    expect(await shelf.list('kindOverrides', null)).toEqual({
      ok: false,
      error: { kind: 'newer-version' },
    });
    newer.close();
  });

  it('keeps all of a transaction or nothing', async () => {
    const connection = createConnection();
    const failed = await connection.run(['kindOverrides'], 'readwrite', async (transaction) => {
      await transaction.objectStore('kindOverrides').put(record);
      // No key: the browser refuses it, and with it the record before.
      await transaction.objectStore('kindOverrides').put({ articleId });
    });
    expect(failed).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await createDeviceShelf(connection).list('kindOverrides', null)).toEqual({ ok: true, value: [] });
  });

  it('says that the device is full when the transaction aborts for it', async () => {
    const connection = createConnection();
    const full = new DOMException('The device is full', 'QuotaExceededError');
    const result = await connection.run(['kindOverrides'], 'readwrite', async (transaction) => {
      await transaction.objectStore('kindOverrides').put(record);
      // As Chromium does: no request fails, the transaction does.
      const raw = unwrap(transaction);
      Object.defineProperty(raw, 'error', { value: full });
      raw.abort();
    });
    expect(result).toEqual({ ok: false, error: { kind: 'no-room' } });
    expect(await createDeviceShelf(connection).list('kindOverrides', null)).toEqual({ ok: true, value: [] });
  });
});

describe('opening', () => {
  const upkeep = { onGone: () => undefined };

  it('says so when another tab holds an older database open, and works once that is closed', async () => {
    const held = await openDB(DATABASE_NAME, VERSION);
    const version = VERSION + 1;
    expect(await openDatabase(upkeep, { version })).toEqual({
      ok: false,
      error: { kind: 'held-by-other-tab' },
    });
    held.close();
    const opened = await openDatabase(upkeep, { version });
    expect(opened.ok).toBe(true);
  });

  it('stops waiting for a browser that does not answer', async () => {
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    expect(await openDatabase(upkeep, { withinMs: 1 })).toEqual({ ok: false, error: { kind: 'no-answer' } });
  });

  it('tells a browser that forbids it from one that is full', async () => {
    const refuseWith = (name: string) =>
      vi.stubGlobal('indexedDB', {
        open: () => {
          throw new DOMException('no', name);
        },
      });
    refuseWith('SecurityError');
    expect(await openDatabase(upkeep)).toMatchObject({ ok: false, error: { kind: 'refused' } });
    refuseWith('QuotaExceededError');
    expect(await openDatabase(upkeep)).toEqual({ ok: false, error: { kind: 'no-room' } });
  });
});

describe('the migrations', () => {
  it('lead a new device to the stores and keys that this code reads', async () => {
    const database = await openDB<Schema>(DATABASE_NAME, VERSION, {
      upgrade: (handle, from, _to, transaction) => migrate(handle, from, transaction),
    });
    expect([...database.objectStoreNames].sort()).toEqual([...STORE_NAMES].sort());
    for (const name of STORE_NAMES)
      expect(database.transaction(name).store.keyPath).toEqual(KEY_FIELDS[name]);
    database.close();
  });
});
