/** Strangers in captions of one case: a given name and a word that is nothing else («francesca bellandi 3»). */
import { surfaceOf } from './candidate.ts';
import { capitaliseName } from './capitalise-name.ts';
import { addNamed, type DocumentState } from './document-state.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './function-words.ts';
import { isSurname } from './longer-name.ts';
import { beginsSurname } from './names-at.ts';
import { gapBefore, type ReadLine } from './read-line.ts';
import { LEAST_PROMINENCE } from './surnames.ts';
import { TITLES } from './titles.ts';

/** Longest line, in words, that is read so: beyond it the line is a headline and chance pairs are too many. */
const LONGEST_CAPTION = 16;
const SHORTEST_SURNAME = 3;
const CONFIDENCE = 0.6;

/** Adds the strangers in short lines of one case. Runs last, on words that nothing else explains. */
export function findOneCasePeople(state: DocumentState): void {
  const { index } = state.context;
  state.lines.forEach((line, i) => {
    if (line.written === 'mixed' || line.words.length > LONGEST_CAPTION) return;
    for (let at = 0; at + 1 < line.words.length; at += 1) {
      if (!index.givenNames.has(line.words[at]?.folded ?? '') || gapBefore(line, at + 1) !== ' ') continue;
      // «bush clinton obama»: surnames in a row. «harry meghan markle»: whose surname it is nobody can tell.
      if (isSurname(line, at, index) || isGivenNameBeside(state, i, at)) continue;
      const known = beginsSurname(index, line, at + 1, LEAST_PROMINENCE);
      if (!(known ? isFree(state, i, at) : isOpen(state, line, i, at)) || !isOpen(state, line, i, at + 1))
        continue;
      if ((line.words[at + 1]?.text.length ?? 0) < SHORTEST_SURNAME) continue;
      const label = capitaliseName(surfaceOf(line, { from: at, to: at + 2 }));
      const entity = state.cast.addNew('person', label);
      addNamed(state, i, {
        from: at,
        to: at + 2,
        form: 'name',
        entity,
        confidence: CONFIDENCE,
        candidates: [],
      });
      at += 1;
    }
  });
}

/** True when another given name stands before the word, or after it before one more word that may be a surname. */
function isGivenNameBeside(state: DocumentState, i: number, at: number): boolean {
  const line = state.lines[i];
  if (!line) return false;
  const { givenNames } = state.context.index;
  const before = line.words[at - 1];
  if (
    before &&
    gapBefore(line, at) === ' ' &&
    givenNames.has(before.folded) &&
    isOpen(state, line, i, at - 1)
  )
    return true;
  const after = line.words[at + 1];
  return (
    after !== undefined &&
    givenNames.has(after.folded) &&
    gapBefore(line, at + 2) === ' ' &&
    isOpen(state, line, i, at + 2)
  );
}

/** Before a surname that the base knows, an everyday word that is a given name too is one: «marina berlusconi». */
function isFree(state: DocumentState, i: number, at: number): boolean {
  const word = state.lines[i]?.words[at];
  return word !== undefined && !FUNCTION_WORDS.has(word.folded) && !state.covered[i]?.has(at);
}

/** True for a word that is not yet explained and is no ordinary word as far as base and body know. */
function isOpen(state: DocumentState, line: ReadLine, i: number, at: number): boolean {
  const word = line.words[at];
  if (!word || word.written === 'digits' || state.covered[i]?.has(at)) return false;
  const { index, vocabulary } = state.context;
  const { folded } = word;
  if (
    FUNCTION_WORDS.has(folded) ||
    CALENDAR_WORDS.has(folded) ||
    TITLES.has(folded) ||
    index.ordinaryWords.has(folded)
  )
    return false;
  return !vocabulary.lower.has(folded) && !index.adjectives.has(folded);
}
