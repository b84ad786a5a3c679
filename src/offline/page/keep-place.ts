/** The line that is being read, over a reload that the app brings about: the browser restores a page it knows before its text has come. */

const KEY = 'dramatis.place';

/** A text that has not come after this long is not waited for: the reader has begun to do something else. */
const LONGEST_WAIT_MS = 15_000;

/** What reaches into the view below the bar is being read. */
const BAR_PX = 56;

interface Place {
  /** Address of the page. */
  readonly href: string;
  /** Id of the passage at the top of the view; null on a page without passages. */
  readonly id: string | null;
  /** Where the passage stands in the view; without one how far the page is scrolled. CSS pixels. */
  readonly topPx: number;
}

/** Remembers, for this tab and one return, what stands at the top of the view. */
export function rememberPlace(): void {
  const passages = [...document.querySelectorAll('main article [id]')];
  const passage = passages.find((element) => element.getBoundingClientRect().bottom > BAR_PX);
  const place: Place = {
    href: window.location.href,
    id: passage?.id ?? null,
    topPx: passage?.getBoundingClientRect().top ?? window.scrollY,
  };
  try {
    if (window.scrollY > 0) sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // Without storage the page opens at its top, as it would have.
  }
}

/** Goes back to a remembered place as soon as its text is there, unless the reader moves first. */
export function returnToPlace(): void {
  const place = takePlace();
  if (place === null || place.href !== window.location.href) return;
  const end = new AbortController();
  const stop = () => end.abort();
  for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(type, stop, { signal: end.signal, passive: true });
  }
  const timer = setTimeout(stop, LONGEST_WAIT_MS);
  const observer = new MutationObserver(() => {
    if (!canShow(place)) return;
    // After the frame in which it came: whoever moves the page on arrival has done so.
    requestAnimationFrame(() => requestAnimationFrame(() => end.signal.aborted || (show(place), stop())));
  });
  end.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

function takePlace(): Place | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept === null ? null : decodePlace(JSON.parse(kept));
  } catch {
    // Storage is closed to us, or holds what we did not write.
    return null;
  }
}

function decodePlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null) return null;
  const { href, id, topPx } = value as Record<string, unknown>;
  if (typeof href !== 'string' || typeof topPx !== 'number') return null;
  return { href, id: typeof id === 'string' ? id : null, topPx };
}

function canShow({ id, topPx }: Place): boolean {
  if (id !== null) return document.getElementById(id) !== null;
  return document.documentElement.scrollHeight - window.innerHeight >= topPx;
}

function show({ id, topPx }: Place): void {
  const passage = id === null ? null : document.getElementById(id);
  if (passage === null) return window.scrollTo({ top: topPx, behavior: 'instant' });
  window.scrollBy({ top: passage.getBoundingClientRect().top - topPx, behavior: 'instant' });
}
