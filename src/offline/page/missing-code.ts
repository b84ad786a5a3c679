/**
 * Code that is loaded late may be gone: the site was updated while this page was open, and nobody kept the old file.
 * Loading the page anew brings the new version; once, and only where there is something to load it from.
 */
import { settleBeforeLeaving } from './leave-page.ts';
import { takeReload } from './reload-guard.ts';

const failures = new WeakSet<object>();

/** Whether an error came from code that could not be loaded. */
export function isMissingCode(error: unknown): boolean {
  return typeof error === 'object' && error !== null && failures.has(error);
}

/**
 * Mends missing code with one reload; the error goes on to the error screen, which explains it if that did not help.
 * @param findTarget where the reader wanted to go: an address that is not in the bar yet.
 */
export function followMissingCode(findTarget: () => string): void {
  window.addEventListener('vite:preloadError', (event) => {
    failures.add(event.payload);
    void reloadOnce(findTarget());
  });
}

async function reloadOnce(target: string): Promise<void> {
  if (!(await canLoad(target))) return;
  if (!takeReload('missing-code', Date.now(), () => sessionStorage)) return;
  await settleBeforeLeaving();
  // To the same address `assign` with a fragment would load nothing.
  if (target === window.location.href) window.location.reload();
  else window.location.assign(target);
}

/** Without connection and without a kept copy a reload would put the browser's error page in the app's place. */
async function canLoad(target: string): Promise<boolean> {
  if (navigator.serviceWorker?.controller !== null && navigator.serviceWorker !== undefined) return true;
  try {
    return (await fetch(target, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
