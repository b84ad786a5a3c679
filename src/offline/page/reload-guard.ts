/**
 * Keeps the app from reloading itself again and again: one automatic reload per reason and a while, remembered for
 * the tab, since the page itself forgets.
 */

/** Two reloads for one reason within this time are a loop. Longer than any page takes to load. */
const WHILE_MS = 60_000;

/** Why the app reloads itself. */
export type ReloadReason = 'new-version' | 'missing-code';

type GuardStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Says whether the app may reload itself now, and remembers that it did. Where nothing can be remembered it may not.
 * A clock that was set back counts as just now.
 */
export function takeReload(reason: ReloadReason, nowMs: number, openStorage: () => GuardStorage): boolean {
  try {
    const storage = openStorage();
    const key = `dramatis.reloaded.${reason}`;
    const last = storage.getItem(key);
    if (last !== null && Math.abs(nowMs - Number(last)) < WHILE_MS) return false;
    storage.setItem(key, String(nowMs));
    return true;
  } catch {
    // Storage is closed to us, or full: without memory a reload could become a loop.
    return false;
  }
}
