/**
 * Small records in the browser's storage: theme, language, settings. They can be read before the first paint, and are
 * never more than a few words.
 */

/** Number of the series of failures that is going on; 0 while keeping succeeds. */
let failing = 0;
let countOfSeries = 0;
const listeners = new Set<() => void>();

/** What the device kept under the key; null where it kept nothing or may not be asked. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage may be closed to us, and then nothing was kept.
    return null;
  }
}

/** Keeps the value on the device, and says whether it is there. Where it is not, `readFailing` tells the reader. */
export function keep(key: string, value: string): boolean {
  const isKept = tryToKeep(key, value);
  const before = failing;
  if (isKept) failing = 0;
  else if (failing === 0) failing = countOfSeries += 1;
  if (failing !== before) for (const listener of listeners) listener();
  return isKept;
}

function tryToKeep(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    // A device that keeps nothing still shows the choice until the page is left.
    return false;
  }
}

/** Number of the series of failures that is going on, another for each series; 0 while keeping succeeds. */
export function readFailing(): number {
  return failing;
}

/** Calls `listener` when a series of failures begins or ends, until the function it gives back is called. */
export function subscribeToFailing(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
