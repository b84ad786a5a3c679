/** Names that end with their generic word: «Stanford University», «Hudson River», «Trump Tower», «Ferretti S.p.A.». */
import type { EntityType } from '#article/entity.ts';
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import type { Candidate } from './candidate.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import {
  ORGANISATION_TAILS,
  PLACE_TAILS,
  TAILS_AFTER_LEADERS,
  TAILS_AS_SURNAMES,
  WORK_TAILS,
} from './head-words.ts';
import { LONGEST_NAME } from './name-extent.ts';
import { beginsSurname } from './names-at.ts';
import { gapBefore, type ReadLine } from './read-line.ts';

const CONFIDENCE = 0.7;

type Index = Pick<KnowledgeIndex, 'givenNames' | 'names'>;

/** The name whose generic word or legal form stands at `at`, or null. */
export function findTailedName(line: ReadLine, at: number, index: Index): Candidate | null {
  const tail = line.words[at];
  const form = legalFormEnd(line, at);
  const type = form === null ? typeOf(line, at, index.names) : 'organisation';
  if (!tail || type === null) return null;
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME) {
    const word = line.words[from - 1];
    if (
      !word ||
      !(/^(?: | & )$/.test(gapBefore(line, from)) || isInitialBefore(line, from)) ||
      !hasCapital(word) ||
      FUNCTION_WORDS.has(word.folded)
    )
      break;
    from -= 1;
  }
  if (from === at) return null;
  if (TAILS_AFTER_LEADERS.has(tail.folded) && startsSurname(line, from, index.names)) return null;
  // «the ruling Fatah party»: the base's own name needs no word after it.
  if (tail.text === 'party' && index.names.matchesAt(line.text, line.words, from).some(({ to }) => to === at))
    return null;
  const person = at - from === 1 && index.givenNames.has(line.words[from]?.folded ?? '');
  if (person && TAILS_AS_SURNAMES.has(tail.folded)) return null;
  return { from, to: form ?? at + 1, reading: { kind: 'new', type, confidence: CONFIDENCE } };
}

/** «John F. Kennedy Airport»: an initial belongs to the name. */
function isInitialBefore(line: ReadLine, from: number): boolean {
  return gapBefore(line, from) === '. ' && line.words[from - 1]?.text.length === 1;
}

function typeOf(line: ReadLine, at: number, names: KnowledgeIndex['names']): EntityType | null {
  const tail = line.words[at];
  if (!tail) return null;
  if (isBranch(line, at, names)) return 'organisation';
  // «Republican party»: newspapers write the party small.
  if (tail.text === 'party') return 'organisation';
  if (!hasCapital(tail)) return null;
  if (tail.folded === 'force' && line.words[at - 1]?.folded === 'air') return 'organisation';
  if (PLACE_TAILS.has(tail.folded)) return 'place';
  if (ORGANISATION_TAILS.has(tail.folded)) return 'organisation';
  return WORK_TAILS.has(tail.folded) ? 'work' : null;
}

/** «Samsung Italia», «Amazon Europe»: a country or continent that ends a name directly after a known organisation is where its branch is. */
function isBranch(line: ReadLine, at: number, names: KnowledgeIndex['names']): boolean {
  if (
    !/^(?:italia|italy|europa|europe|america|france|deutschland|china|india|japan|uk)$/.test(
      line.words[at]?.folded ?? '',
    )
  )
    return false;
  return names
    .matchesAt(line.text, line.words, at - 1)
    .some(
      ({ to, values }) =>
        to === at && values.every(({ kind, entity }) => kind === 'full' && entity.type === 'organisation'),
    );
}

/** «S.p.A.», «s.r.l.»: single letters with their stops. Where the form ends, or null when none begins here. */
function legalFormEnd(line: ReadLine, at: number): number | null {
  let letters = '';
  let to = at;
  while (line.words[to]?.text.length === 1 && (to === at || gapBefore(line, to) === '.')) {
    letters += line.words[to]?.folded ?? '';
    to += 1;
  }
  return /^(?:spa|srl|sas|snc|sa|scpa|srls)$/.test(letters) ? to : null;
}

/** «the von der Leyen Commission»: the words before the generic one are a known surname, or follow a surname's particle. */
function startsSurname(line: ReadLine, at: number, names: KnowledgeIndex['names']): boolean {
  if (/^(?:von|van|der|den|de|del)$/.test(line.words[at - 1]?.text ?? '')) return true;
  return beginsSurname({ names }, line, at);
}
