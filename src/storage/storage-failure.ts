import type { DecodeError } from '#article/decode-value.ts';

/** Why something could not be kept on the device, or read from it. */
export type StorageFailure =
  /** No room: the device, or the browser's share of it, is full. What was kept before is unharmed. */
  | { readonly kind: 'no-room' }
  /** Another tab holds an older form of the database open. */
  | { readonly kind: 'held-by-other-tab' }
  /** The database was written by a later version of Dramatis: this page must be loaded again. */
  | { readonly kind: 'newer-version' }
  /** The browser did not answer. */
  | { readonly kind: 'no-answer' }
  /** The part of the app that reaches the device has not come over the network. */
  | { readonly kind: 'not-loaded' }
  /** The connection broke, and broke again after it was opened anew. */
  | { readonly kind: 'connection-lost' }
  /** What was read is not what is ever written. */
  | { readonly kind: 'damaged'; readonly error: DecodeError }
  /** Whatever else the browser refuses; its own words are for whoever mends it. */
  | { readonly kind: 'refused'; readonly detail: string };

/**
 * The failure that a browser's exception stands for.
 * @see https://w3c.github.io/IndexedDB/#exceptions for the names.
 */
export function toStorageFailure(error: unknown): StorageFailure {
  if (!(error instanceof DOMException || error instanceof Error))
    return { kind: 'refused', detail: String(error) };
  switch (error.name) {
    case 'QuotaExceededError':
      return { kind: 'no-room' };
    case 'VersionError':
      return { kind: 'newer-version' };
    default:
      return { kind: 'refused', detail: `${error.name}: ${error.message}` };
  }
}
