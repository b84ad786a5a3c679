import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import { createConnection } from './connection.ts';
import { openDatabase } from './open-database.ts';
import { DATABASE_NAME, KEY_FIELDS, migrate, VERSION, type Schema } from './schema.ts';
import { STORE_NAMES } from './store-names.ts';
import { createDeviceShelf } from './device-shelf.ts';

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

  it('breaks off a transaction that does not end, and the next one has a new handle', async () => {
    const open = vi.fn<typeof openDatabase>(openDatabase);
    const connection = createConnection(open, { withinMs: 20 });
    const silent = await connection.run(['kindOverrides'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('kindOverrides');
      await store.put(record);
      // Request upon request: it never comes to its end.
      for (;;) await store.count();
    });
    expect(silent).toEqual({ ok: false, error: { kind: 'no-answer' } });
    expect(await createDeviceShelf(connection).list('kindOverrides', null)).toEqual({ ok: true, value: [] });
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('keeps the new handle when two transactions find the old one broken', async () => {
    const open = vi.fn<typeof openDatabase>(openDatabase);
    const connection = createConnection(open);
    const shelf = createDeviceShelf(connection);
    await connection.open();
    const first = await open.mock.results[0]?.value;
    if (first?.ok !== true) throw new Error('the database did not open');
    first.value.close();
    const both = ['b1', 'b2'].map((blockId) => shelf.put('kindOverrides', { ...record, blockId }));
    expect(await Promise.all(both)).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    await shelf.list('kindOverrides', null);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('loses nothing when the browser ends the connection, and lets an old end not take the new one', async () => {
    const gone: (() => void)[] = [];
    const open = vi.fn<typeof openDatabase>((upkeep) => {
      gone.push(upkeep.onGone);
      return openDatabase(upkeep);
    });
    const shelf = createDeviceShelf(createConnection(open));
    await shelf.put('kindOverrides', record);
    gone[0]?.();
    await shelf.put('kindOverrides', { ...record, blockId: 'b2' });
    gone[0]?.();
    expect(await shelf.list('kindOverrides', null)).toMatchObject({ ok: true, value: [record, {}] });
    expect(open).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['pictures', 'strict'],
    ['kindOverrides', 'strict'],
    ['corrections', 'strict'],
    ['readingStates', 'relaxed'],
  ] as const)('writes to %s with durability %s', async (store, durability) => {
    const ran = await createConnection().run([store], 'readwrite', (transaction) =>
      Promise.resolve(transaction.durability),
    );
    expect(ran).toEqual({ ok: true, value: durability });
  });
});

describe('opening', () => {
  const upkeep = { onGone: () => undefined, onHeld: () => undefined };

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

  it('does not queue behind an opening that another tab holds up, and is well once that gives way', async () => {
    await createDeviceShelf(createConnection()).put('kindOverrides', record);
    const held = await openDB(DATABASE_NAME, VERSION);
    const open = vi.fn<typeof openDatabase>((given) => openDatabase(given, { version: VERSION + 1 }));
    const shelf = createDeviceShelf(createConnection(open));
    const isHeld = { ok: false, error: { kind: 'held-by-other-tab' } };
    expect(await shelf.list('kindOverrides', null)).toEqual(isHeld);
    expect(await shelf.put('kindOverrides', record)).toEqual(isHeld);
    expect(open).toHaveBeenCalledTimes(1);
    held.close();
    await vi.waitFor(async () =>
      expect(await shelf.list('kindOverrides', null)).toEqual({ ok: true, value: [record] }),
    );
  });

  it('hears at once that the browser has ended the connection, or that another tab upgrades', async () => {
    const onGone = vi.fn<() => void>();
    const opened = await openDatabase({ ...upkeep, onGone });
    if (!opened.ok) throw new Error('the database did not open');
    // Its type asks for the class in the place of a database.
    Reflect.apply(forceCloseDatabase, null, [unwrap(opened.value)]);
    await vi.waitFor(() => expect(onGone).toHaveBeenCalledTimes(1));
    expect(() => opened.value.transaction('pictures')).toThrow(
      expect.objectContaining({ name: 'InvalidStateError' }),
    );
    await openDatabase({ ...upkeep, onGone });
    const newer = await openDatabase(upkeep, { version: VERSION + 1 });
    expect(newer.ok).toBe(true);
    expect(onGone).toHaveBeenCalledTimes(2);
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
