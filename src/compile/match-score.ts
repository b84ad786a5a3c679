import { FUNCTION_WORDS } from '#recognise/function-words.ts';
import type { Word } from '#text/words.ts';
import type { NamedSpan } from './photo-number.ts';

/** A team's name has no more words. */
const LONGEST_TEAM_WORDS = 3;

/**
 * True for the result of a match, «real madrid 3 barcellona 1»: two short names without grammar, a number after each. People are no teams, and where no body is
 * named numbers that follow each other («roma 1 milano 2») are two photos'.
 */
export function isScore(words: readonly Word[], names: readonly NamedSpan[]): boolean {
  const [first = 0, second = 0, third] = words.flatMap((word, at) => (word.written === 'digits' ? [at] : []));
  if (third !== undefined || second !== words.length - 1) return false;
  if (!isTeam(words.slice(0, first)) || !isTeam(words.slice(first + 1, second))) return false;
  if (names.length === 0 || names.some(({ type }) => type === 'person')) return false;
  const [home, away] = [first, second].map((at) => Number.parseInt(words[at]?.text ?? '', 10));
  return names.some(({ type }) => type === 'organisation') || away !== (home ?? 0) + 1;
}

function isTeam(words: readonly Word[]): boolean {
  return (
    words.length > 0 &&
    words.length <= LONGEST_TEAM_WORDS &&
    !words.some((word) => FUNCTION_WORDS.has(word.folded))
  );
}
