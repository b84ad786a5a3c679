import { primaryLanguageOf, type LibraryEntry } from '#article/library.ts';

/** The story to set large: the first in the reader's language, since it is read from here; else the first. */
export function pickLead(entries: readonly LibraryEntry[], language: string): LibraryEntry | undefined {
  return entries.find((entry) => primaryLanguageOf(entry) === language) ?? entries[0];
}
