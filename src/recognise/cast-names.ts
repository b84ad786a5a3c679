/** Members of the cast named again in lines where capitals say nothing: captions and headlines in one case, titles in title case. */
import type { EntityId } from '#article/ids.ts';
import type { IndexedName } from '#knowledge/knowledge-index.ts';
import type { Word } from '#text/words.ts';
import { hasCapital } from '#text/words.ts';
import { toIds } from './cast.ts';
import { addNamed, surroundingsOf, type DocumentState } from './document-state.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './function-words.ts';
import { namesAt } from './names-at.ts';
import type { ReadLine } from './read-line.ts';
import { hasUnexplainedWordBefore, isFamilyFirst, standsAlone } from './bare-surname.ts';
import { resolveShortName, resolveSurname, type Resolution } from './resolve-name.ts';
import { titleBefore } from './titles-before.ts';

const FULL_CONFIDENCE = 0.9;
/** Without the body's word, only the best-known figures are meant by a surname in a line of one case. */
const LEAST_PROMINENCE = 0.7;

/** Adds names of the cast, full and short, then the best-known surnames of the base. Runs when the cast is complete. */
export function findCastNames(state: DocumentState): void {
  state.lines.forEach((line, i) => {
    if (line.written === 'mixed' && !line.titleCase) return;
    for (let at = 0; at < line.words.length; at += 1) {
      if (state.covered[i]?.has(at)) continue;
      const named = castName(state, line, i, at) ?? famousSurname(state, line, i, at);
      if (named && addNamed(state, i, { from: at, ...named })) at = named.to - 1;
    }
  });
}

type Found = Resolution & { readonly to: number; readonly form: 'name' | 'alias' };

function castName(state: DocumentState, line: ReadLine, i: number, at: number): Found | null {
  const word = line.words[at];
  if (!word || !state.cast.names.mayBegin(word.folded)) return null;
  for (const match of state.cast.names.matchesAt(line.text, line.words, at)) {
    if (match.to - at === 1 && !mayStandAlone(state, word)) continue;
    if (
      line.titleCase &&
      line.written === 'mixed' &&
      !line.words.slice(match.from, match.to).some(hasCapital)
    )
      continue;
    const full = match.values.filter((name) => !name.short);
    const ids = toIds(full.length > 0 ? full : match.values);
    const [first] = ids;
    if (!first) continue;
    if (full.length > 0 && ids.length === 1)
      return { to: match.to, form: 'name', entity: first, confidence: FULL_CONFIDENCE, candidates: [] };
    if (full.length > 0)
      return { to: match.to, form: 'name', ...resolveShortName(ids, { line: i, word: at }, state.cast) };
    const base = knownBearers(state, line, at, match.to);
    if (!isAlone(state, i, at, match.to, base) || isSecondOfName(state, i, at, ids)) continue;
    const title = titleBefore(line, at, state.context.index);
    const resolution = resolveSurname(ids, base, { line: i, word: at }, title, state.cast);
    if (resolution) return { to: match.to, form: 'alias', ...resolution };
  }
  return null;
}

/** The base's bearers of the surname in these words who are known well enough to be meant in a line of one case. */
function knownBearers(
  state: DocumentState,
  line: ReadLine,
  from: number,
  to: number,
): readonly IndexedName[] {
  return namesAt(state.context.index, line, from, to).filter(
    (name) => name.kind === 'surname' && name.entity.prominence >= LEAST_PROMINENCE,
  );
}

/** «elon musk e kimbal musk»: after the bearer's full name on the same line, an unexplained word before the surname is somebody else's. */
function isSecondOfName(state: DocumentState, i: number, at: number, ids: readonly EntityId[]): boolean {
  const around = surroundingsOf(state, i);
  if (!around) return false;
  const named = ids.some((id) => state.namedInFull[i]?.has(id) ?? false);
  return named && hasUnexplainedWordBefore(around, at);
}

function isAlone(
  state: DocumentState,
  i: number,
  from: number,
  to: number,
  names: readonly IndexedName[],
): boolean {
  const around = surroundingsOf(state, i);
  const familyFirst = names.some((name) => isFamilyFirst(name.entity));
  return around !== null && standsAlone(around, from, to, familyFirst);
}

/** A lone word counts when the body spells it with a capital, or never in small letters and it is no ordinary word. */
function mayStandAlone(state: DocumentState, word: Word): boolean {
  const { vocabulary, index } = state.context;
  if (FUNCTION_WORDS.has(word.folded) && word.written !== 'upper') return false;
  if (vocabulary.capital.has(word.folded)) return !FUNCTION_WORDS.has(word.folded) || word.text.length > 2;
  return (
    !vocabulary.lower.has(word.folded) &&
    !index.ordinaryWords.has(word.folded) &&
    !FUNCTION_WORDS.has(word.folded)
  );
}

function famousSurname(state: DocumentState, line: ReadLine, i: number, at: number): Found | null {
  const { index, vocabulary } = state.context;
  const word = line.words[at];
  if (!word || (line.titleCase && !hasCapital(word))) return null;
  for (const match of index.names.matchesAt(line.text, line.words, at)) {
    const names = knownBearers(state, line, at, match.to);
    if (names.length === 0 || !isAlone(state, i, at, match.to, names)) continue;
    const around = surroundingsOf(state, i);
    if (!around || hasUnexplainedWordBefore(around, at)) continue;
    if (match.to - at === 1) {
      const { folded } = word;
      if (FUNCTION_WORDS.has(folded) || CALENDAR_WORDS.has(folded) || index.ordinaryWords.has(folded))
        continue;
      if (vocabulary.lower.has(folded) || index.givenNames.has(folded)) continue;
    }
    const title = titleBefore(line, at, index);
    const resolution = resolveSurname([], names, { line: i, word: at }, title, state.cast);
    if (!resolution) continue;
    return { to: match.to, form: 'alias', ...resolution };
  }
  return null;
}
