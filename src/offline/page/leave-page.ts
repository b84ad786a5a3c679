/** Leaving a page for a newer version of the app without losing anything that the reader has done on it. */

/** A write that has not ended after this long will not, and the reader waits. */
const LONGEST_WAIT_MS = 1_000;

/** Databases of the app; others of the same host are none of its business. */
const DATABASE_PREFIX = 'dramatis';

/**
 * Whether something on the page would be lost: words in a field that nobody has taken in yet, or whatever else says
 * so as when the tab is closed, by calling `preventDefault` on `beforeunload`.
 */
export function hasDraft(): boolean {
  if (!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))) return true;
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  // A field whose words the page has taken in has them for its default too.
  return [...fields].some((field) => field.value !== field.defaultValue && isText(field));
}

function isText(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  return field instanceof HTMLTextAreaElement || ['text', 'search', 'url', 'email'].includes(field.type);
}

/**
 * Lets everybody keep what is outstanding, as they do when the tab is closed (`pagehide`), and resolves when the
 * device has it. Closing a tab leaves no time for that; here there is.
 */
export async function settleBeforeLeaving(): Promise<void> {
  window.dispatchEvent(new Event('pagehide'));
  await Promise.race([endOfPendingWrites(), delay(LONGEST_WAIT_MS)]);
}

function delay(durationMs?: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}

async function endOfPendingWrites(): Promise<void> {
  // Who writes takes hold of the database first.
  await delay();
  try {
    const known = await indexedDB.databases();
    const names = known.flatMap(({ name }) => (name?.startsWith(DATABASE_PREFIX) === true ? [name] : []));
    await Promise.all(names.map(waitBehindWrites));
  } catch {
    // Where no database can be opened there is none to wait for.
  }
}

/** Transactions that write to a store run one after the other: when ours has its turn, those before have ended. */
function waitBehindWrites(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const end = () => {
        database.close();
        resolve();
      };
      if (database.objectStoreNames.length === 0) return end();
      const transaction = database.transaction(database.objectStoreNames, 'readwrite');
      transaction.addEventListener('complete', end);
      transaction.addEventListener('abort', end);
    });
  });
}
