/*
 * What runs in the page is text: this folder knows Node alone, and has no types of a document. What begins to wait for something ends with `undefined`:
 * a promise would be waited for at once.
 */

/** After so long nothing more is expected, and a benchmark that waited for ever would not say for what. */
const LONGEST_WAIT_MS = 60_000;

/** Settles with the time, in ms since the page was asked for, when what is in the document now has been painted. */
const AFTER_PAINT = `() => new Promise((resolve) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => resolve(performance.now());
  port2.postMessage(null);
}))`;

/** Gives every page \`benchWhen(isSo)\`: settles once the document is so and that was painted. It looks only when something has changed. */
export const WATCHING = `{
  const afterPaint = ${AFTER_PAINT};
  window.benchWhen = (isSo) => new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('never: ' + isSo)), ${LONGEST_WAIT_MS});
    const look = () => {
      if (!isSo()) return;
      changes.disconnect();
      resolve(afterPaint());
    };
    const changes = new MutationObserver(look);
    changes.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    look();
  });
}`;

/** Notes when the first entry of the list was painted; to run before the page's own scripts. */
export const NOTE_FIRST_LIST = `window.benchFirstList = window.benchWhen(() => document.querySelector('[data-entry] h2 a') !== null)`;

/** When the first entry was painted, in ms since the page was asked for. */
export const FIRST_LIST = 'window.benchFirstList';

/** Every entry that can be seen has its headline: none is on its way. */
const ARE_ROWS_THERE = `() => {
  const seen = [...document.querySelectorAll('[data-entry]')].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return seen.length > 0 && seen.every((row) => row.querySelector('h2 a') !== null);
}`;

/** Begins to wait for a click and for the list that comes of it; \`benchFiltered\` settles with the ms between. */
export const NOTE_FILTERED = `{
  const areRowsThere = ${ARE_ROWS_THERE};
  const count = () => document.querySelector('[data-count]')?.textContent;
  const before = count();
  let startMs = null;
  addEventListener('click', (event) => { startMs = event.timeStamp; }, { capture: true, once: true });
  window.benchFiltered = window
    .benchWhen(() => startMs !== null && count() !== before && areRowsThere())
    .then((endMs) => endMs - startMs);
  undefined;
}`;

/** Ms from the click to the narrowed list. */
export const FILTERED = 'window.benchFiltered';

/** Begins to wait for the next letters in a field and for what is found; \`benchFound\` settles with the ms between. */
export const NOTE_FOUND = `{
  let startMs = null;
  addEventListener('input', (event) => { startMs = event.timeStamp; }, { capture: true, once: true });
  window.benchFound = window
    .benchWhen(() => startMs !== null && document.querySelector('[data-found] h2 a') !== null)
    .then((endMs) => endMs - startMs);
  undefined;
}`;

/** Ms from the letters to the first hit. */
export const FOUND = 'window.benchFound';

/** Settles when a first hit is painted. */
export const FIRST_HIT = `window.benchWhen(() => document.querySelector('[data-found] h2 a') !== null)`;

/** Settles when nothing is shown as found. */
export const NOTHING_FOUND = `window.benchWhen(() => document.querySelector('[data-found]') === null)`;

/** Begins to note how long each frame takes. */
export const NOTE_FRAMES = `{
  window.benchFrames = [];
  let before = null;
  const note = (now) => {
    if (window.benchFrames === null) return;
    if (before !== null) window.benchFrames.push(now - before);
    before = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}`;

/** Ends it, and gives the ms of each. */
export const FRAMES = `(() => { const frames = window.benchFrames; window.benchFrames = null; return frames; })()`;

/** How far the page can be scrolled down from where it is, in pixels. */
export const ROOM_BELOW_PX = 'document.documentElement.scrollHeight - innerHeight - scrollY';

/** The place of the last entry that is drawn, from 1; 0 in a list that has no places. */
export const LAST_PLACE = `Math.max(0, ...[...document.querySelectorAll('[data-entry]')].map((row) => Number(row.getAttribute('aria-posinset') ?? 0)))`;
