import { toLineCase, type LineCase } from '#text/letter-case.ts';
import { hasCapital, toWords, type Word } from '#text/words.ts';
import { ABBREVIATED_TITLES } from './titles.ts';

/** A line of text as the recogniser sees it. Word positions in this folder index `words`; offsets index `text`. */
export interface ReadLine {
  readonly text: string;
  readonly words: readonly Word[];
  readonly written: LineCase;
  /** True for a headline in title case («Biden Meets Xi in Bali»), where a capital says nothing. */
  readonly titleCase: boolean;
}

/** Words of fewer letters do not count for title case: they stay small there too. */
const SHORTEST_TITLE_WORD = 4;
/** Share of longer words with a capital from which a line is title case. */
const TITLE_CASE_SHARE = 0.8;
/** A line with fewer longer words is too short to tell title case from two names. */
const FEWEST_TITLE_WORDS = 5;

/** A sentence dense with names ends with a full stop; a title does not. */
const FULL_STOP = /[.…]["”»’)\]]*\s*$/;

function isTitleCase(text: string, words: readonly Word[]): boolean {
  if (FULL_STOP.test(text)) return false;
  let longer = 0;
  let capital = 0;
  for (const word of words) {
    if (word.text.length < SHORTEST_TITLE_WORD || word.written === 'digits') continue;
    longer += 1;
    if (hasCapital(word)) capital += 1;
  }
  return longer >= FEWEST_TITLE_WORDS && capital / longer >= TITLE_CASE_SHARE;
}

/** Reads one line (a carrier's text). Linear. */
export function toReadLine(text: string): ReadLine {
  const words = toWords(text);
  return { text, words, written: toLineCase(text), titleCase: isTitleCase(text, words) };
}

/** The characters between word `at - 1` and word `at`; the beginning of the text for the first word. */
export function gapBefore(line: ReadLine, at: number): string {
  return line.text.slice(line.words[at - 1]?.end ?? 0, line.words[at]?.start ?? line.text.length);
}

const SENTENCE_END = /[.!?…:;|•]|[-–—]\s|^\s*["“«‘([]|\s["“«‘([]/;

/** True when the word begins a sentence, a quotation or a parenthesis, where a capital is no evidence of a name. */
export function startsSentence(line: ReadLine, at: number): boolean {
  if (at === 0) return true;
  const gap = gapBefore(line, at);
  if (gap === ' ' || gap.length === 0) return false;
  if (!SENTENCE_END.test(gap)) return false;
  const before = line.words[at - 1];
  if (gap === '. ' && before && (before.text.length === 1 || ABBREVIATED_TITLES.has(before.folded)))
    return false;
  return true;
}

/** True for a ruler's Roman numeral of two letters or more, in capitals or small letters: «XIV», «xi». Not «vi», which is a pronoun, nor «di» and «mi». */
export function isRomanNumeral(text: string): boolean {
  return text.length > 1 && text !== 'vi' && /^X{0,3}(?:IX|IV|V?I{0,3})$/i.test(text);
}
