/** What of the ranking only the text itself tells. */
import { closenessIn } from './closeness.ts';
import { wordsOfDocument } from './document-words.ts';
import { findPhrase } from './match-phrase.ts';
import type { SearchDocument } from './search-document.ts';
import type { SoughtUnit } from './sought-unit.ts';

/** How close together the words stand where they do so most, from 0 to 1; 0 for a single word. Linear in the text. */
export function closenessOf(document: SearchDocument, units: readonly SoughtUnit[]): number {
  if (units.length < 2) return 0;
  const { headline, texts } = wordsOfDocument(document);
  return Math.max(...[headline, ...texts].map((words) => closenessIn(words, units)));
}

/** Whether each of the phrases stands in the headline or in one of the texts. Linear in the text. */
export function hasPhrases(document: SearchDocument, phrases: readonly (readonly string[])[]): boolean {
  if (phrases.length === 0) return true;
  const { headline, texts } = wordsOfDocument(document);
  return phrases.every((phrase) =>
    [headline, ...texts].some((words) => findPhrase(words, phrase).length > 0),
  );
}
