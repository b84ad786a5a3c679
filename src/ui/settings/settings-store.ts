/**
 * The settings of this device: one small record in its storage, and what they set on the root element. Before the
 * first paint `public/appearance.js` does the same with the same key.
 */
import { keep, readKept } from './local-record.ts';
import { decodeSettings, DESIGN, type Settings } from './settings.ts';

const KEY = 'dramatis.settings';

let settings: Settings | null = null;
/** What was changed and is not on the device: it holds for this page. */
let unkept: Partial<Settings> = {};
let isFollowing = false;
const listeners = new Set<() => void>();

/** The settings now; the same object until one changes. Asks the device the first time. */
export function readSettings(): Settings {
  followOtherTabs();
  settings ??= decodeSettings(readRecord());
  return settings;
}

/**
 * Changes some settings, at once and for the next visit. What is kept of the others stays as it is: another tab may
 * have changed it meanwhile, or a later version written what this one does not know.
 */
export function changeSettings(changes: Partial<Settings>): void {
  followOtherTabs();
  unkept = { ...unkept, ...changes };
  const record = readRecord();
  if (keep(KEY, JSON.stringify(record))) unkept = {};
  show(record);
}

/** Everything back to the design but the single keys: who cannot use them must not lose that with the looks. */
export function resetSettings(): void {
  changeSettings({ ...DESIGN, hasSingleKeys: readSettings().hasSingleKeys });
}

/** Calls `listener` after each change until the function it gives back is called. */
export function subscribeToSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets what was read, as a page that is loaded anew has. */
export function forgetSettings(): void {
  settings = null;
  unkept = {};
}

function show(record: object): void {
  settings = decodeSettings(record);
  applySettings(settings);
  for (const listener of listeners) listener();
}

/** Takes over what another tab changes, also while this page lay in the browser's memory. */
function followOtherTabs(): void {
  if (isFollowing) return;
  isFollowing = true;
  window.addEventListener('storage', ({ key }) => {
    // Null: everything was removed.
    if (key === KEY || key === null) show(readRecord());
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show(readRecord());
  });
}

/** What the device keeps, with what it did not take of this page's changes. */
function readRecord(): object {
  const kept = parse(readKept(KEY));
  const isRecord = typeof kept === 'object' && kept !== null && !Array.isArray(kept);
  return { ...(isRecord ? kept : {}), ...unkept };
}

/** Sets on the root element what the style sheet reads; what the design decides leaves no trace. */
function applySettings({ sizePx, leadingPercent, measureCharacters, face, isJustified, marking }: Settings) {
  const root = document.documentElement;
  setAttribute(root, 'data-face', face === DESIGN.face ? null : face);
  setAttribute(root, 'data-justified', isJustified ? '' : null);
  setAttribute(root, 'data-marking', marking === DESIGN.marking ? null : marking);
  root.style.setProperty('--text-size', sizePx === null ? '' : `${sizePx}px`);
  root.style.setProperty('--text-leading', leadingPercent === null ? '' : String(leadingPercent / 100));
  root.style.setProperty('--measure', measureCharacters === null ? '' : String(measureCharacters));
}

function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function parse(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Not written by us: the design serves.
    return null;
  }
}
