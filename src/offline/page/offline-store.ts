import type { ChosenArticles } from '#article/offline-choice.ts';
import type { OfflineFailure } from '#offline/offline-messages.ts';

/** How far the device can do without a connection. */
export type OfflineStatus =
  /** Not looked up yet. */
  | { readonly kind: 'unknown' }
  /** The browser has no service workers here, or forbids them. */
  | { readonly kind: 'unsupported' }
  /** Files. */
  | { readonly kind: 'saving'; readonly stored: number; readonly total: number }
  | { readonly kind: 'ready' }
  /** Not everything could be kept; `total` is 0 while it is not known. */
  | {
      readonly kind: 'incomplete';
      readonly stored: number;
      readonly total: number;
      readonly failure: OfflineFailure;
    };

/** Whether there is a newer version of the app. */
export type UpdateStatus =
  | 'none'
  /** It is whole on the device and waits for the reader to agree. */
  | 'ready'
  /** It has taken over, agreed to here or in another tab; this page goes on as it is until it is loaded anew. */
  | 'held';

/** What the page knows of the app on this device. */
export interface OfflineSnapshot {
  readonly status: OfflineStatus;
  readonly update: UpdateStatus;
  /** What of an edition in shards was chosen; null for one that is kept whole, and while it is not known. */
  readonly articles: ChosenArticles | null;
}

const UNKNOWN: OfflineSnapshot = { status: { kind: 'unknown' }, update: 'none', articles: null };

let snapshot = UNKNOWN;
const listeners = new Set<() => void>();

/** What is known now; another object only when something has changed. */
export function readOffline(): OfflineSnapshot {
  return snapshot;
}

/** What is known where there is no browser. */
export function readOfflineOnServer(): OfflineSnapshot {
  return UNKNOWN;
}

/** Calls the listener after every change, until the returned function is called. */
export function subscribeToOffline(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes in what has been learned. */
export function changeOffline(changes: Partial<OfflineSnapshot>): void {
  snapshot = { ...snapshot, ...changes };
  for (const listener of listeners) listener();
}
