/**
 * The terms under which a word is found: as it is written, folded (case, accents and both apostrophes aside), and by its
 * stem, which begins with a sign that no word has. Both languages share one space of stems: a name or a loan word is found in
 * either, and the few stems that two languages share by chance cost less than a reader who must say which language they write.
 */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import type { NameLanguage } from '#article/entity.ts';
import { toNameLanguage } from '#article/language-tag.ts';
import { toWords, type Word } from '#text/words.ts';

/** What a term begins with that is a stem: no beginning of a word leads to it. */
export const STEM_SIGN = '~';

/** Stems of shorter words are the words of others. */
const SHORTEST_STEMMED = 4;

const PLAIN_LETTERS = /^[a-z]+$/;

/** A word of a text with its terms. `start` and `end` index the text. */
export interface IndexedWord extends Word {
  /** As a term; null for a word without one. */
  readonly stem: string | null;
}

/** An apostrophe that Unicode calls a letter: it parts words like the others. */
const LETTER_APOSTROPHE = /ʼ/g;

/** The words of a text, folded, without those of which folding leaves nothing. Offsets are the text's. Linear. */
export function toSearchWords(text: string): Word[] {
  return toWords(text.replace(LETTER_APOSTROPHE, "'")).filter(({ folded }) => folded !== '');
}

/** The words of a text in the language of the tag, in order. Linear. */
export function toIndexedWords(text: string, lang: string): IndexedWord[] {
  const language = toNameLanguage(lang);
  // Named one by one: copying a word of every text by `...` takes longer than stemming it.
  return toSearchWords(text).map(({ start, end, text: own, folded, written }) => ({
    start,
    end,
    text: own,
    folded,
    written,
    stem: language === null ? null : stemIn(folded, language),
  }));
}

/** The stems of a folded word, as terms, each once: who searches does not say in which language. */
export function stemsOf(folded: string): string[] {
  return [...new Set([stemIn(folded, 'it'), stemIn(folded, 'en')])].filter((stem) => stem !== null);
}

const stemmers = { it: stemItalian, en: stemEnglish };

/** Stemming costs more than anything else of an index, and words occur again and again. */
const known = { it: new Map<string, string>(), en: new Map<string, string>() };
const MOST_KNOWN = 50_000;

function stemIn(folded: string, language: NameLanguage): string | null {
  if (folded.length < SHORTEST_STEMMED || !PLAIN_LETTERS.test(folded)) return null;
  const stems = known[language];
  const found = stems.get(folded);
  if (found !== undefined) return found;
  const stem = STEM_SIGN + stemmers[language](folded);
  if (stems.size >= MOST_KNOWN) stems.clear();
  stems.set(folded, stem);
  return stem;
}
