import { toWords } from '#text/words.ts';
import { FINITE_VERBS } from '#recognise/finite-verbs.ts';

/** How much of a text is read, in characters. */
const READ = 400;
/** More words than any caption or score has. */
const LONG = 16;

/** True for text with small letters that ends like a sentence, runs on like a paragraph or holds one of the commonest finite verbs. */
export function readsAsSentence(text: string): boolean {
  const head = text.slice(0, READ);
  const words = toWords(head);
  if (!words.some((word) => word.written === 'lower')) return false;
  if (words.length > LONG || /[.!?…»”"]$/.test(text)) return true;
  return (
    /(?:^|\s)è(?=\s)/u.test(head) ||
    words.some((word) => word.text.length > 1 && FINITE_VERBS.has(word.folded))
  );
}
