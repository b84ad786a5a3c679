import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import { namesAt } from './names-at.ts';
import { gapBefore, type ReadLine } from './read-line.ts';
import { ABBREVIATED_TITLES, TITLES } from './titles.ts';

/** True when a title stands directly before the word, or an abbreviated one with its stop. */
export function hasTitleBefore(line: ReadLine, from: number): boolean {
  const before = line.words[from - 1];
  if (!before) return false;
  const gap = gapBefore(line, from);
  if (gap === ' ') return TITLES.has(before.folded);
  return gap === '. ' && ABBREVIATED_TITLES.has(before.folded);
}

/**
 * The folded title that a name carries before it: directly («il presidente Macron»), or over a nationality («il presidente francese Macron»), or over
 * an office («il ministro degli Esteri Lavrov», «il segretario di Stato Rubio»). Null when there is none.
 */
export function titleBefore(line: ReadLine, from: number, index: KnowledgeIndex): string | null {
  if (hasTitleBefore(line, from)) return line.words[from - 1]?.folded ?? null;
  if (gapBefore(line, from) !== ' ') return null;
  const before = line.words[from - 1];
  if (!before) return null;
  const office = officeBefore(line, from, index);
  if (office !== null) return office;
  if (!index.adjectives.has(before.folded)) return null;
  const second = line.words[from - 2];
  if (!second || gapBefore(line, from - 1) !== ' ') return null;
  return TITLES.has(second.folded) ? second.folded : officeBefore(line, from - 1, index);
}

const OFFICE_JOINTS: ReadonlySet<string> = new Set(
  'di del dello della dei degli delle dell al allo alla ai agli alle all per of for the'.split(' '),
);
const JOINT_GAP = /^[ '’]$/;

/**
 * The folded title of an office that ends directly before the word: «ministro degli Esteri», «segretario al Tesoro», «ministro dell'Interno». After a bare «di» or
 * «of» only a place is an office («sindaco di Roma»), or the State: «il portavoce di Zeno Vasari» is somebody's spokesman.
 */
export function officeBefore(
  line: ReadLine,
  from: number,
  index: Pick<KnowledgeIndex, 'names'>,
): string | null {
  const joint = line.words[from - 2];
  const title = line.words[from - 3];
  if (!joint || !title || !OFFICE_JOINTS.has(joint.folded) || !TITLES.has(title.folded)) return null;
  if (gapBefore(line, from) !== ' ' || gapBefore(line, from - 2) !== ' ') return null;
  if (!JOINT_GAP.test(gapBefore(line, from - 1))) return null;
  const isBare = joint.folded === 'di' || joint.folded === 'of';
  return isBare && !isSeat(line, from - 1, index) ? null : title.folded;
}

function isSeat(line: ReadLine, at: number, index: Pick<KnowledgeIndex, 'names'>): boolean {
  const word = line.words[at];
  if (!word || word.written === 'lower' || /^(?:stato|state)$/.test(word.folded)) return word !== undefined;
  return namesAt(index, line, at, at + 1).some((name) => name.entity.type === 'place');
}

const SAINTS: ReadonlySet<string> = new Set(['san', 'santo', 'santa', 'sant', 'saint', 'st']);

/** True when a saint's title stands before the word: «San Francesco» is not the pope. */
export function hasSaintBefore(line: ReadLine, from: number): boolean {
  const before = line.words[from - 1];
  return (
    before !== undefined &&
    SAINTS.has(before.folded) &&
    hasCapital(before) &&
    /^(?:[ '’]|\. )$/.test(gapBefore(line, from))
  );
}

/** True for the office in «il ministro degli Esteri Lavrov»: joined to the title before it, with another capitalised word after it. */
export function isOfficeAt(line: ReadLine, at: number, index: KnowledgeIndex): boolean {
  const next = line.words[at + 1];
  return next !== undefined && hasCapital(next) && officeBefore(line, at + 1, index) !== null;
}
