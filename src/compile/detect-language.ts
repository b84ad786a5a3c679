import { FUNCTION_WORDS_BY_LANGUAGE } from '#recognise/function-words.ts';
import { toWords } from '#text/words.ts';

/** How much text is read, in characters: enough for some thousand function words. */
const SAMPLE = 20_000;

/** `it` or `en`, whichever's words of grammar are more; Italian when neither is. Reads the first 20,000 characters. */
export function detectLanguage(texts: readonly string[]): 'it' | 'en' {
  let italian = 0;
  let english = 0;
  let read = 0;
  for (const text of texts) {
    for (const word of toWords(text.slice(0, SAMPLE))) {
      if (FUNCTION_WORDS_BY_LANGUAGE.it.has(word.folded)) italian += 1;
      if (FUNCTION_WORDS_BY_LANGUAGE.en.has(word.folded)) english += 1;
    }
    read += text.length;
    if (read > SAMPLE) break;
  }
  return english > italian ? 'en' : 'it';
}
