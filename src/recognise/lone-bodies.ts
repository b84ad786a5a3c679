/** Bodies called by their generic word alone, with a capital: «il Parlamento ha votato». */
import { hasCapital } from '#text/words.ts';
import { addNamed, sight, type DocumentState } from './document-state.ts';
import { LONE_BODIES } from './head-words.ts';
import { gapBefore, startsSentence, type ReadLine } from './read-line.ts';

const CONFIDENCE = 0.55;

/**
 * Adds them in the lines in mixed case. Runs after the contextual aliases: where the document names Strasbourg, «il
 * Parlamento» is the European one, and only elsewhere a body that nobody knows.
 */
export function findLoneBodies(state: DocumentState): void {
  state.lines.forEach((line, i) => {
    if (line.written !== 'mixed' || line.titleCase) return;
    for (let at = 0; at < line.words.length; at += 1) {
      if (!isLoneBody(line, at) || state.covered[i]?.has(at)) continue;
      const entity = state.cast.addNew('organisation', line.words[at]?.text ?? '');
      sight(state, entity, { line: i, word: at });
      addNamed(state, i, {
        from: at,
        to: at + 1,
        form: 'name',
        entity,
        confidence: CONFIDENCE,
        candidates: [],
      });
    }
  });
}

function isLoneBody(line: ReadLine, at: number): boolean {
  const word = line.words[at];
  if (!word || word.written !== 'capital' || !LONE_BODIES.has(word.folded) || startsSentence(line, at))
    return false;
  const after = line.words[at + 1];
  return !(after && gapBefore(line, at + 1) === ' ' && hasCapital(after));
}
