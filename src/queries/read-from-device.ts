import { StorageError } from './kept/storage-trouble.ts';
import { LoadError } from './load-failure.ts';

/** What the device gives, for a page that cannot be shown without it: a LoadError where it gives nothing. */
export async function readFromDevice<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof StorageError) throw new LoadError({ kind: 'device' });
    throw error;
  }
}
