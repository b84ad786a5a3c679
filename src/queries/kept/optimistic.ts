import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';

/** What the device holds under a key while changes of it are under way. */
interface Pending {
  kept: unknown;
  /** How many changes have not been answered yet. */
  count: number;
  /** Number of the latest change. */
  turn: number;
}

/** One for each page: query and key → what is pending there. */
const pendings = new WeakMap<QueryClient, Map<string, Pending>>();

/** A change of one key of a map that a query holds. */
export interface Change<Key extends string, Value> {
  /** The key of the query whose data is the map. */
  readonly queryKey: QueryKey;
  readonly key: Key;
  /** Null takes the key out. */
  readonly value: Value | null;
}

/**
 * Shows a change at once while `write` brings it to the device. When the device refuses it, the page shows again what
 * is kept under this key; other keys, and a later change of this one, stay as they are. A reading that was under way
 * may not know of the change: it is broken off, and made anew afterwards. A map that is not known yet stays unknown.
 */
export async function changeAtOnce<Key extends string, Value>(
  client: QueryClient,
  { queryKey, key, value }: Change<Key, Value>,
  write: () => Promise<Result<null, StorageFailure>>,
): Promise<Result<null, StorageFailure>> {
  const wasReading = breakOff(client, queryKey);
  const show = (shown: unknown) =>
    client.setQueryData<ReadonlyMap<Key, unknown>>(queryKey, (map) => map && withKey(map, key, shown));
  const shownNow = () => client.getQueryData<ReadonlyMap<Key, unknown>>(queryKey)?.get(key) ?? null;

  const { pending, end } = begin(client, JSON.stringify([queryKey, key]), shownNow());
  const { turn } = pending;
  show(value);
  const written = await write();
  const isReading = breakOff(client, queryKey);
  if (written.ok) {
    pending.kept = value;
    // A reading that came between has shown what was there before.
    if (turn === pending.turn) show(value);
  } else if (turn === pending.turn && shownNow() === value) show(pending.kept);
  end();
  if (wasReading || isReading) void client.invalidateQueries({ queryKey, exact: true });
  return written;
}

/** Ends a reading that may not know of a change; whether there was one. */
function breakOff(client: QueryClient, queryKey: QueryKey): boolean {
  const isReading = client.getQueryState(queryKey)?.fetchStatus === 'fetching';
  // It is broken off at once; the promise is about who waits for it.
  void client.cancelQueries({ queryKey, exact: true });
  return isReading;
}

function begin(client: QueryClient, id: string, kept: unknown) {
  const all = pendings.get(client) ?? new Map<string, Pending>();
  pendings.set(client, all);
  const pending = all.get(id) ?? { kept, count: 0, turn: 0 };
  all.set(id, pending);
  pending.count += 1;
  pending.turn += 1;
  const end = () => {
    pending.count -= 1;
    if (pending.count === 0) all.delete(id);
  };
  return { pending, end };
}

function withKey<Key>(map: ReadonlyMap<Key, unknown>, key: Key, value: unknown): ReadonlyMap<Key, unknown> {
  const changed = new Map(map);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  return changed;
}
