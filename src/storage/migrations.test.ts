import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB, type IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureCorrections } from '#testing/fixture-corrections.ts';
import { openDeviceKeeper } from './open-keeper.ts';
import { DATABASE_NAME, VERSION } from './schema.ts';
import { STORE_NAMES } from './store-names.ts';

/** What a version that was shipped has made of a reader's device. */
interface Shipped {
  readonly version: number;
  /** The stores as that version made them. Written out, since the code that made them may be gone. */
  readonly create: (database: IDBPDatabase) => void;
  /** Records as that version wrote them, by store. */
  readonly records: Readonly<Record<string, readonly object[]>>;
}

const articleId = 'kim-sostegno-mosca-belousov';
const blob = new Blob(['\x89PNG'], { type: 'image/png' });

/** Every version there has been, and what was written before a field was added without another version. */
const SHIPPED: readonly Shipped[] = [
  {
    version: 1,
    create: (database) => {
      database.createObjectStore('readingStates', { keyPath: ['articleId'] });
      database.createObjectStore('pictures', { keyPath: ['articleId', 'blockId'] });
      database.createObjectStore('kindOverrides', { keyPath: ['articleId', 'blockId'] });
    },
    records: {
      readingStates: [
        {
          articleId,
          status: 'reading',
          progress: 0.42,
          position: { blockId: 'b4', offset: 7, quote: 'non ha risposto' },
          updatedAt: '2024-11-30T08:00:00.000Z',
        },
        {
          articleId: 'un-incontro',
          status: 'read',
          progress: 1,
          position: null,
          updatedAt: '2024-11-30T09:00:00.000Z',
        },
      ],
      // As they were before a record remembered its line.
      pictures: [{ articleId, blockId: 'b2', blob, alt: 'Due uomini', width: 40, height: 30 }],
      kindOverrides: [{ articleId, blockId: 'b7', kind: 'heading' }],
    },
  },
  {
    version: 2,
    create: (database) => {
      database.createObjectStore('readingStates', { keyPath: ['articleId'] });
      database.createObjectStore('pictures', { keyPath: ['articleId', 'blockId'] });
      database.createObjectStore('kindOverrides', { keyPath: ['articleId', 'blockId'] });
      database.createObjectStore('articles', { keyPath: ['articleId'] });
    },
    records: {
      pictures: [{ articleId, blockId: 'b2', line: null, blob, alt: '', width: 40, height: 30 }],
      articles: [
        {
          articleId: fixtureArticle.id,
          article: fixtureArticle,
          owners: [],
          addedAt: '2024-12-01T08:00:00.000Z',
          tags: [],
          fileName: null,
        },
      ],
    },
  },
  {
    version: 3,
    create: (database) => {
      database.createObjectStore('readingStates', { keyPath: ['articleId'] });
      database.createObjectStore('pictures', { keyPath: ['articleId', 'blockId'] });
      database.createObjectStore('kindOverrides', { keyPath: ['articleId', 'blockId'] });
      database.createObjectStore('articles', { keyPath: ['articleId'] });
      database.createObjectStore('corrections', { keyPath: ['id'] });
    },
    records: {
      pictures: [{ articleId, blockId: 'b2', line: null, blob, alt: '', width: 40, height: 30 }],
      corrections: Object.values(fixtureCorrections),
    },
  },
];

/** Leaves a device as a version has left it. */
async function leaveDevice({ version, create, records }: Shipped): Promise<void> {
  const database = await openDB(DATABASE_NAME, version, { upgrade: create });
  for (const [store, written] of Object.entries(records))
    for (const record of written) await database.put(store, record);
  database.close();
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the migrations', () => {
  it('are tried from every version', () => {
    expect([...new Set(SHIPPED.map(({ version }) => version))]).toEqual(
      Array.from({ length: VERSION }, (_, at) => at + 1),
    );
  });

  it.each(SHIPPED)('find everything that version $version has written', async (shipped) => {
    await leaveDevice(shipped);
    const keeper = await openDeviceKeeper();
    if (!keeper.ok) throw new Error(keeper.error.kind);
    for (const store of STORE_NAMES) {
      const listed = await keeper.value.list(store, null);
      expect(listed).toMatchObject({
        ok: true,
        value: { records: shipped.records[store] ?? [], damaged: [] },
      });
    }
  });

  it.each(SHIPPED)('give version $version room for the articles that a reader brings', async (shipped) => {
    await leaveDevice(shipped);
    const keeper = await openDeviceKeeper();
    if (!keeper.ok) throw new Error(keeper.error.kind);
    const added = {
      articleId: fixtureArticle.id,
      article: fixtureArticle,
      owners: [],
      addedAt: '2024-12-02T08:00:00.000Z',
      tags: ['vertice'],
      fileName: 'incontro.txt',
    };
    expect((await keeper.value.put('articles', added)).ok).toBe(true);
    expect(await keeper.value.list('articles', null)).toMatchObject({ value: { records: [added] } });
  });

  it.each(SHIPPED)('give version $version room for corrections of names', async (shipped) => {
    await leaveDevice(shipped);
    const keeper = await openDeviceKeeper();
    if (!keeper.ok) throw new Error(keeper.error.kind);
    const added = { ...fixtureCorrections['same-as'], id: 'c9' };
    const before = shipped.records['corrections'] ?? [];
    expect((await keeper.value.put('corrections', added)).ok).toBe(true);
    expect(await keeper.value.list('corrections', null)).toMatchObject({
      value: { records: [...before, added] },
    });
    expect((await keeper.value.remove('corrections', [added.id])).ok).toBe(true);
    expect(await keeper.value.list('corrections', null)).toMatchObject({ value: { records: before } });
  });

  it.each(SHIPPED)('let what version $version has written be changed, and keep the rest', async (shipped) => {
    await leaveDevice(shipped);
    const keeper = await openDeviceKeeper();
    if (!keeper.ok) throw new Error(keeper.error.kind);
    const line = { id: 'b7', text: 'Il precedente' };
    const record = { articleId: toArticleId(articleId), blockId: 'b7', line, kind: 'paragraph' } as const;
    expect((await keeper.value.put('kindOverrides', record)).ok).toBe(true);
    expect(await keeper.value.list('kindOverrides', null)).toMatchObject({ value: { records: [record] } });
    expect(await keeper.value.list('pictures', null)).toMatchObject({
      value: { records: shipped.records['pictures'] },
    });
  });
});
