/**
 * What page and service worker say to each other. Either may be of another version of the app, so whatever arrives is
 * decoded, and what is not understood counts as not said.
 */

import { decodeOfflineChoice, type ChosenArticles, type OfflineChoice } from '#article/offline-choice.ts';

/** Why the app could not be kept on the device. */
export const OFFLINE_FAILURES = [
  /** No answer: most often no connection. */
  'network',
  /** The server answered with an error. */
  'server',
  /** A file arrived other than it was built. */
  'damaged',
  /** The device has no room left for it. */
  'no-room',
  /** The browser or the server gave no service worker. */
  'no-worker',
] as const;

export type OfflineFailure = (typeof OFFLINE_FAILURES)[number];

/** How much of the app and its edition the device holds. */
export interface KeptReport {
  readonly kind: 'kept';
  readonly phase: 'saving' | 'ready' | 'incomplete';
  /** Files. */
  readonly stored: number;
  /** Files; at least 1. */
  readonly total: number;
  /** Only with `incomplete`. */
  readonly failure: OfflineFailure | null;
  /** Null for an edition that is kept whole, and while it is not known yet which articles were chosen. */
  readonly articles: ChosenArticles | null;
}

/** From the worker to the pages. */
export type WorkerMessage =
  | KeptReport
  /** The list of articles is another than before; asking for it gives the new one. */
  | { readonly kind: 'edition-changed' };

/** From a page to a worker. */
export type PageMessage =
  /** Look whether everything is there and fetch what is not. `script` is the page's own, as an absolute address. */
  | { readonly kind: 'check'; readonly script: string }
  /** The reader agrees: take the place of the version before. */
  | { readonly kind: 'take-over' }
  /** The reader has chosen what to keep of an edition in shards. */
  | { readonly kind: 'choose-offline'; readonly choice: OfflineChoice }
  /** The reader has kept nothing of these removed articles: their files can go. */
  | { readonly kind: 'forget-articles'; readonly ids: readonly string[] };

/** A worker's message, or null when it is none that this version knows. */
export function decodeWorkerMessage(value: unknown): WorkerMessage | null {
  const fields = toFields(value);
  if (fields['kind'] === 'edition-changed') return { kind: 'edition-changed' };
  const { phase, stored, total, failure, articles } = fields;
  if (fields['kind'] !== 'kept' || !isCount(stored) || !isCount(total)) return null;
  if (phase !== 'saving' && phase !== 'ready' && phase !== 'incomplete') return null;
  const known = OFFLINE_FAILURES.find((name) => name === failure) ?? null;
  return { kind: 'kept', phase, stored, total, failure: known, articles: decodeChosen(articles) };
}

function decodeChosen(value: unknown): ChosenArticles | null {
  const { choice, isDefault, kept, chosen, total } = toFields(value);
  const decoded = decodeOfflineChoice(choice);
  if (decoded === null || !isCount(kept) || !isCount(chosen) || !isCount(total)) return null;
  return { choice: decoded, isDefault: isDefault === true, kept, chosen, total };
}

/** A page's message, or null when it is none that this version knows. */
export function decodePageMessage(value: unknown): PageMessage | null {
  const { kind, script, ids, choice } = toFields(value);
  if (kind === 'take-over') return { kind };
  if (kind === 'check' && typeof script === 'string') return { kind, script };
  if (kind === 'choose-offline') {
    const decoded = decodeOfflineChoice(choice);
    return decoded === null ? null : { kind, choice: decoded };
  }
  if (kind !== 'forget-articles' || !Array.isArray(ids)) return null;
  return { kind, ids: ids.filter((id): id is string => typeof id === 'string') };
}

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
