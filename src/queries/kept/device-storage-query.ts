import { queryOptions, type QueryClient } from '@tanstack/react-query';

/** What the browser says of its storage for this app; null for what it does not say. */
export interface DeviceStorage {
  /** In bytes, rounded by the browser; all that is kept for this address, the shipped library included. */
  readonly usage: number | null;
  /** In bytes. */
  readonly quota: number | null;
  /** Whether the browser has promised not to delete it by itself. */
  readonly isPersisted: boolean | null;
}

/** Asks the browser each time somebody looks. */
export function deviceStorageQuery() {
  return queryOptions({
    queryKey: ['device-storage'],
    queryFn: readDeviceStorage,
    networkMode: 'always',
  });
}

async function readDeviceStorage(): Promise<DeviceStorage> {
  const storage = managerOf();
  const estimate = await storage?.estimate?.().catch(() => null);
  const isPersisted = await storage?.persisted?.().catch(() => null);
  return {
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    isPersisted: isPersisted ?? null,
  };
}

/**
 * Asks the browser to keep what is here, and says whether it does. Some browsers ask the reader; one that cannot be
 * asked has not promised anything.
 * @see https://storage.spec.whatwg.org/#dom-storagemanager-persist
 */
export async function askToPersist(client: QueryClient): Promise<boolean> {
  const isPersisted =
    (await managerOf()
      ?.persist?.()
      .catch(() => false)) === true;
  await client.invalidateQueries({ queryKey: deviceStorageQuery().queryKey });
  return isPersisted;
}

/** Browsers without it, and pages that are not served securely, have none of it. */
function managerOf(): Partial<StorageManager> | undefined {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.storage;
}

const asked = new WeakSet<QueryClient>();

/** The same, once for each page: when the reader has first made something of their own. */
export async function askToPersistOnce(client: QueryClient): Promise<void> {
  if (asked.has(client)) return;
  asked.add(client);
  await askToPersist(client);
}
