/** What around a capitalised run of words shows that it names a person: a role before it, an apposition, a verb of saying, a surname that the base knows. */
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { KnownEntity } from '#knowledge/known-entity.ts';
import { isFamilyFirst } from './bare-surname.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { namesAt } from './names-at.ts';
import { gapBefore, startsSentence, type ReadLine } from './read-line.ts';
import { SAYING_VERBS, SURNAME_HEADS, TITLES } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What base and document know of words. */
export interface NameContext {
  readonly index: KnowledgeIndex;
  readonly vocabulary: Vocabulary;
}

/** How far before a name, in words, a title may stand: «il ministro della Difesa vietnamita Phan Van Giang». */
const TITLE_REACH = 6;

/** A figure of the base below this prominence (0 to 1) says nothing about who else bears the surname. */
const LEAST_KNOWN = 0.6;

/**
 * «Xi Mingze», «Kimbal Musk»: a capitalised word beside a surname that the base knows is a relative or a namesake. Given name first needs the
 * inside of a sentence: at its start any word has a capital («Replica Putin»).
 */
export function hasKnownFamilyName(line: ReadLine, from: number, to: number, context: NameContext): boolean {
  const { index, vocabulary } = context;
  const first = line.words[from];
  if (!first || to - from > 3 || first.written === 'upper' || SURNAME_HEADS.has(first.folded)) return false;
  const bearersAt = (at: number, end: number): readonly KnownEntity[] =>
    namesAt(index, line, at, end)
      .filter((name) => name.kind === 'surname' && name.entity.prominence >= LEAST_KNOWN)
      .map((name) => name.entity);
  if (bearersAt(from, from + 1).some(isFamilyFirst)) return true;
  if (startsSentence(line, from) || vocabulary.lower.has(first.folded)) return false;
  return bearersAt(from + 1, to).length > 0;
}

/** A title some words before, with its complement between, ended by a nationality: «il ministro della Difesa vietnamita …». */
export function hasRoleBefore(line: ReadLine, from: number, context: NameContext): boolean {
  const before = line.words[from - 1];
  if (!before || gapBefore(line, from) !== ' ' || !context.index.adjectives.has(before.folded)) return false;
  for (let at = from - 1; at >= 0 && at >= from - TITLE_REACH; at -= 1) {
    if (TITLES.has(line.words[at]?.folded ?? '')) return true;
    if (startsSentence(line, at)) return false;
  }
  return false;
}

/** What follows over a comma: a role («sindaco di …», «the mayor of …»), an age. */
export function hasApposition(line: ReadLine, to: number): boolean {
  const gap = gapBefore(line, to);
  if (gap !== ', ' && gap !== ' (') return false;
  const next = line.words[to];
  const second = line.words[to + 1];
  if (!next) return false;
  if (next.written === 'digits')
    return (
      next.text.length === 2 &&
      (second === undefined || second.folded === 'anni' || /^[,)]/.test(gapBefore(line, to + 1)))
    );
  if (next.written !== 'lower') return false;
  return (
    TITLES.has(next.folded) ||
    (FUNCTION_WORDS.has(next.folded) && second?.written === 'lower' && TITLES.has(second.folded))
  );
}

/** «secondo X», «according to X», «ha detto X», «X ha spiegato», «X said». */
export function isAttributed(line: ReadLine, from: number, to: number): boolean {
  const before = line.words[from - 1];
  const second = line.words[from - 2];
  if (before && gapBefore(line, from) === ' ') {
    if (before.folded === 'secondo' || (before.folded === 'to' && second?.folded === 'according'))
      return true;
    if (SAYING_VERBS.has(before.folded)) return true;
  }
  if (!/^,? $/.test(gapBefore(line, to))) return false;
  const next = line.words[to];
  const after = line.words[to + 1];
  if (next && SAYING_VERBS.has(next.folded)) return true;
  return next?.folded === 'ha' && after !== undefined && SAYING_VERBS.has(after.folded);
}
