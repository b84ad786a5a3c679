/**
 * The database on the reader's device: its stores, and the steps from one version to the next. A record is `unknown`
 * until a decoder has read it: it may have been written by another version, or damaged.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { StoreName } from './store-names.ts';

export const DATABASE_NAME = 'dramatis';

/** The fields of a record that make its key: one article, or one block of it; or a name of its own, where it belongs to no article. */
export const KEY_FIELDS: Readonly<
  Record<StoreName, readonly ['articleId'] | readonly ['articleId', 'blockId'] | readonly ['id']>
> = {
  readingStates: ['articleId'],
  pictures: ['articleId', 'blockId'],
  kindOverrides: ['articleId', 'blockId'],
  articles: ['articleId'],
  corrections: ['id'],
};

/** A key: the values of the store's key fields, in order. */
export type RecordKey = readonly [id: string] | readonly [articleId: string, blockId: string];

interface AnyStore {
  key: string[];
  value: unknown;
}

/** What idb knows of the stores. */
export interface Schema extends DBSchema {
  readingStates: AnyStore;
  pictures: AnyStore;
  kindOverrides: AnyStore;
  articles: AnyStore;
  corrections: AnyStore;
}

/** An open database. */
export type Database = IDBPDatabase<Schema>;

type Upgrade = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

/** Leads the database from the version before to this one, within the upgrade's transaction. */
type Migration = (database: Database, transaction: Upgrade) => void;

/**
 * The migration at index n leads from version n to n + 1. A migration that was shipped never changes: what comes
 * later is one more.
 */
export const MIGRATIONS: readonly Migration[] = [
  // Written out and not derived: a store that comes later belongs to its own migration, not to this one.
  (database) => {
    database.createObjectStore('readingStates', { keyPath: ['articleId'] });
    database.createObjectStore('pictures', { keyPath: ['articleId', 'blockId'] });
    database.createObjectStore('kindOverrides', { keyPath: ['articleId', 'blockId'] });
  },
  (database) => {
    database.createObjectStore('articles', { keyPath: ['articleId'] });
  },
  (database) => {
    database.createObjectStore('corrections', { keyPath: ['id'] });
  },
];

/** The version this code reads and writes. */
export const VERSION = MIGRATIONS.length;

/** Runs every migration that an older database lacks, in order. */
export function migrate(database: Database, from: number, transaction: Upgrade): void {
  for (const migration of MIGRATIONS.slice(from)) migration(database, transaction);
}
