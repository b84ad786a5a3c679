import type { ArticleId } from '#article/ids.ts';
import { isLaterState } from './is-later-state.ts';
import type { Records } from './records.ts';
import type { RecordKey } from './schema.ts';
import type { StoreName } from './store-names.ts';

/** What a page holds itself while the device takes nothing. */
export interface HeldRecords {
  /** The records of one article, or of all; in the order in which they came. */
  readonly list: <Name extends StoreName>(store: Name, articleId: string | null) => readonly Records[Name][];
  readonly put: <Name extends StoreName>(store: Name, record: Records[Name]) => void;
  /** The same with a record of a backup, which takes no place of a kept one, but for a later reading state. */
  readonly restore: <Name extends StoreName>(store: Name, record: Records[Name]) => void;
  /** Whether the record came from a backup: it is to take no other's place on the device either. */
  readonly isRestored: (record: Records[StoreName]) => boolean;
  readonly has: (store: StoreName, record: Records[StoreName]) => boolean;
  readonly remove: (store: StoreName, key: RecordKey) => void;
}

/** Holds records until the page is left. They come from this page: nothing has to be decoded. */
export function createHeldRecords(): HeldRecords {
  const stores: { readonly [Name in StoreName]: Map<string, Records[Name]> } = {
    readingStates: new Map(),
    pictures: new Map(),
    kindOverrides: new Map(),
    articles: new Map(),
    corrections: new Map(),
  };
  const restored = new WeakSet<Records[StoreName]>();
  const toText = (key: RecordKey) => JSON.stringify(key);
  return {
    list: <Name extends StoreName>(store: Name, articleId: string | null) =>
      [...stores[store].values()].filter((record) => articleId === null || articleOf(record) === articleId),
    put: <Name extends StoreName>(store: Name, record: Records[Name]) => {
      stores[store].set(toText(keyOf(record)), record);
    },
    restore: (store, record) => {
      const key = toText(keyOf(record));
      const kept = stores[store].get(key);
      if (kept !== undefined && !isOlderState(kept, record)) return;
      restored.add(record);
      stores[store].set(key, record);
    },
    isRestored: (record) => restored.has(record),
    has: (store, record) => new Set<unknown>(stores[store].values()).has(record),
    remove: (store, key) => {
      stores[store].delete(toText(key));
    },
  };
}

/** The key under which a store keeps the record. */
export function keyOf(record: Records[StoreName]): RecordKey {
  if ('blockId' in record) return [record.articleId, record.blockId];
  return 'articleId' in record ? [record.articleId] : [record.id];
}

/** The article that the record belongs to; null for one that belongs to none. */
export function articleOf(record: Records[StoreName]): ArticleId | null {
  return 'articleId' in record ? record.articleId : null;
}

function isOlderState(kept: Records[StoreName], next: Records[StoreName]): boolean {
  if (!('status' in kept) || !('status' in next)) return false;
  return !isLaterState(kept, next, new Date().toISOString());
}
