/** Whether a name that the rules found stands where the model reads something else on its words. */
import { isKnown, typeOfMember, type DocumentState, type Named } from './document-state.ts';
import type { ReadLine } from './read-line.ts';
import { keepsPlace } from './stands-as-place.ts';
import { LABEL_COUNT, OUTSIDE } from './tagger/labels.ts';
import type { TaggedLine, TaggedSpan } from './tagger/tag-document.ts';
import { isBlind } from './tagger/written-case.ts';
import { officeBefore } from './titles-before.ts';

/** So sure the model must be of a longer name to take an entity of the base into it. */
const LEAST_FOR_LONGER = 0.6;
/** And so sure of one that goes on behind the entity: there a second name may begin. Behind a body of the base it never does: «il presidente della Regione Lazio Rocca» is two names. */
const LEAST_FOR_TAIL = 0.65;
/** So sure it must be that not what the rules read is meant, but something else of the name. */
const LEAST_FOR_OTHER_TYPE = 0.7;
/** A name of nobody known that the rules found stays where the model holds it at least for as probable to be some name. */
const LEAST_FOR_RULES = 0.25;

/** True when the name of the rules stays in line `i`, where the model reads the names `over` on its words or on some of them; `over` may be empty. */
export function staysBeside(
  state: DocumentState,
  i: number,
  named: Named,
  over: readonly TaggedSpan[],
  tagged: TaggedLine,
): boolean {
  if (isKnown(state, named.entity))
    return !over.some((span) => takesIn(state, i, named, span) || isAnotherThing(state, i, named, span));
  const [first, second] = over;
  const type = typeOfMember(state, named.entity);
  // A head word or a tail shows a body: «Bellandi S.p.A.».
  if (!first)
    return (
      type === 'organisation' || probabilityOfName(state.lines[i], tagged.labels, named) >= LEAST_FOR_RULES
    );
  if (first.from === named.from && first.to === named.to)
    return first.type === type || first.confidence < LEAST_FOR_OTHER_TYPE;
  // A head word or a tail told the rules how far the name goes: «ospedale Papa Giovanni XXIII» is nobody's name.
  const isLonger = first.from >= named.from && first.to <= named.to;
  if (isLonger) return second === undefined && first.type === 'person';
  if (type === 'person') return first.type !== 'person' && isHolder(state, i, named);
  // «il presidente della Regione Lazio Rocca»: the office, and who holds it.
  return first.from === named.from && isOffice(state, i, named);
}

/** Whether the model reads the very words of an entity of the base as something else: «il Pentagono» is no place, «Leonardo» here a company. */
function isAnotherThing(state: DocumentState, i: number, named: Named, span: TaggedSpan): boolean {
  const line = state.lines[i];
  if (!line || isBlind(line) || span.from !== named.from || span.to !== named.to) return false;
  // A name of several words is seldom two things.
  if (span.to - span.from > 1) return false;
  // «Webb» on a page that speaks of the telescope by its whole name is the telescope.
  if (isNamedInFull(state, named)) return false;
  // «Il treno per Lodi» on a page about Guido Lodi: the words beside it say more than the page's other names.
  if (typeOfMember(state, named.entity) === 'place' && isSurnameOfCast(state, line, span)) {
    if (keepsPlace(line, span.from, state.context.index)) return false;
  }
  return span.confidence >= LEAST_FOR_OTHER_TYPE && span.type !== typeOfMember(state, named.entity);
}

function isSurnameOfCast({ cast }: DocumentState, line: ReadLine, { from, to, type }: TaggedSpan): boolean {
  if (type !== 'person') return false;
  const match = cast.names.matchesAt(line.text, line.words, from).find((found) => found.to === to);
  return match?.values.some(({ short }) => short) ?? false;
}

/** True when the page also names the entity by more words. */
function isNamedInFull({ named: lines }: DocumentState, { entity, from, to }: Named): boolean {
  return lines.some((line) =>
    line?.some((other) => other.entity === entity && other.to - other.from > to - from),
  );
}

/** True for a body directly behind the title of whoever heads it. */
function isOffice(state: DocumentState, i: number, { from }: Named): boolean {
  const line = state.lines[i];
  return line !== undefined && officeBefore(line, from + 1, state.context.index) !== null;
}

/** True for somebody directly behind the office they hold. */
function isHolder(state: DocumentState, i: number, { from }: Named): boolean {
  const line = state.lines[i];
  return line !== undefined && officeBefore(line, from, state.context.index) !== null;
}

/**
 * Whether the model's name takes an entity of the base into it. Two people side by side are never one («putin kim jong un»), nobody becomes part of what stands
 * beside, and where case tells nothing the base knows better.
 */
function takesIn(
  state: DocumentState,
  i: number,
  named: Named,
  { from, to, type, confidence }: TaggedSpan,
): boolean {
  const line = state.lines[i];
  if (!line || isBlind(line)) return false;
  if (from > named.from || to < named.to || to - from === named.to - named.from) return false;
  const others = (state.named[i] ?? []).filter(
    (other) => other !== named && other.from < to && from < other.to,
  );
  if (others.some(({ entity }) => type === 'person' || typeOfMember(state, entity) === 'person'))
    return false;
  if (to === named.to) return confidence >= LEAST_FOR_LONGER;
  return confidence >= LEAST_FOR_TAIL && typeOfMember(state, named.entity) !== 'organisation';
}

/**
 * How probable the model holds it that the name's first word is in some name: tails («S.p.A.») it knows less well. Nor does it know a small head word: «palestra Sandro
 * Pertini» goes by «Sandro».
 */
function probabilityOfName(line: ReadLine | undefined, labels: Float32Array, { from, to }: Named): number {
  let at = from;
  while (at < to - 1 && line?.words[at]?.written === 'lower') at += 1;
  return 1 - (labels[at * LABEL_COUNT + OUTSIDE] ?? 1);
}
