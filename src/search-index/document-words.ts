import { toIndexedWords, type IndexedWord } from './index-terms.ts';
import type { SearchDocument } from './search-document.ts';

/** The words of an article's texts, in their order. */
export interface DocumentWords {
  readonly headline: readonly IndexedWord[];
  /** One list for each of the document's `texts`. */
  readonly texts: readonly (readonly IndexedWord[])[];
}

/** So many articles are looked at again with each letter a reader writes; all words of a large library would fill the memory. */
const MOST_KEPT = 200;

const kept = new Map<SearchDocument, DocumentWords>();

/** The words of an article; of those looked at last they are kept. Linear where they are not. */
export function wordsOfDocument(document: SearchDocument): DocumentWords {
  const known = kept.get(document);
  if (known !== undefined) return known;
  const { headline, texts, lang } = document;
  const words = {
    headline: toIndexedWords(headline, lang),
    texts: texts.map(({ text }) => toIndexedWords(text, lang)),
  };
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(document, words);
  return words;
}
