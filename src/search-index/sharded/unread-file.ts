/** A file that cannot be read now, or is none of an edition: `message` says which and why. */
export class UnreadFile extends Error {}

/** Null for such a file; any other error is a mistake of the program and passes. */
export function toNullIfUnread(error: unknown): null {
  if (error instanceof UnreadFile) return null;
  throw error;
}
