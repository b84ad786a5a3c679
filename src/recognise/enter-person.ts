/** People named in full: whom of several by one name is meant. */
import type { EntityId } from '#article/ids.ts';
import type { IndexedName } from '#knowledge/knowledge-index.ts';
import { surfaceOf, type Candidate, type KnownReading, type NewReading } from './candidate.ts';
import { addNamed, sight, type DocumentState } from './document-state.ts';
import { holdsTitle, isAnotherThan } from './person-facts.ts';
import { traitsAt, type PersonTraits } from './person-traits.ts';
import type { ReadLine } from './read-line.ts';
import { getKnown, resolveFullName, resolveShortName, type Resolution } from './resolve-name.ts';
import type { Place } from './sightings.ts';
import { isBarelyNamed } from './unknown-people.ts';

/** How sure it is that a trade tells somebody apart from the figure of that name. */
const NAMESAKE_CONFIDENCE = 0.7;

/** True for a reading that can only be a person. */
export function isPersonReading(reading: KnownReading | NewReading): boolean {
  return reading.kind === 'new'
    ? reading.type === 'person'
    : reading.names.every(({ entity }) => entity.type === 'person');
}

/**
 * Takes into the cast everybody of whom the page says something beside the full name, before any name is entered: so that a name that stands alone is
 * known to be borne by two.
 */
export function registerNamesakes(state: DocumentState, chosen: readonly (readonly Candidate[])[]): void {
  chosen.forEach((candidates, i) => {
    const line = state.lines[i];
    if (!line) return;
    for (const candidate of candidates) {
      if (!isPersonReading(candidate.reading) || isLeft(line, candidate)) continue;
      const traits = traitsAt(line, candidate.from, candidate.to, state.context.index);
      if (traits.titles.length === 0 && traits.age === null) continue;
      if (possibleNames(candidate, traits).length === 0)
        state.cast.addPerson(surfaceOf(line, candidate), traits);
    }
  });
}

/** A surname alone waits for the full names of the whole document. */
function isLeft(line: ReadLine, candidate: Candidate): boolean {
  return candidate.reading.kind === 'new' && isBarelyNamed(line, candidate);
}

/** The figures of the base that may be meant by somebody of these traits. */
function possibleNames({ reading }: Candidate, traits: PersonTraits): readonly IndexedName[] {
  return reading.kind === 'known' ? reading.names.filter(({ entity }) => !isAnotherThan(entity, traits)) : [];
}

/** Enters somebody whom line `i` names in full. */
export function enterPerson(
  state: DocumentState,
  i: number,
  candidate: Candidate,
  unambiguous: ReadonlySet<EntityId>,
): void {
  const line = state.lines[i];
  if (!line || isLeft(line, candidate)) return;
  const { from, to } = candidate;
  const traits = traitsAt(line, from, to, state.context.index);
  const place = { line: i, word: from };
  const resolution = resolvePerson(state, line, candidate, traits, place, unambiguous);
  if (resolution.candidates.length === 0) {
    state.cast.noteTraits(resolution.entity, traits);
    sight(state, resolution.entity, place);
  }
  addNamed(state, i, { from, to, form: 'name', ...resolution });
}

function resolvePerson(
  state: DocumentState,
  line: ReadLine,
  candidate: Candidate,
  traits: PersonTraits,
  place: Place,
  unambiguous: ReadonlySet<EntityId>,
): Resolution {
  const { cast, context } = state;
  const label = surfaceOf(line, candidate);
  const known = possibleNames(candidate, traits);
  const strangers = cast.bearersOf(label).filter((id) => !cast.isApart(id, traits));
  const held = strangers.filter((id) => traits.titles.some((title) => cast.holdsTitle(id, title)));
  const [only] = held.length === 1 ? held : strangers.length === 1 ? strangers : [];
  if (known.length === 0) {
    const confidence = candidate.reading.kind === 'new' ? candidate.reading.confidence : NAMESAKE_CONFIDENCE;
    if (strangers.length > 1 && only === undefined) return resolveShortName(strangers, place, cast);
    return { entity: only ?? cast.addPerson(label, traits), confidence, candidates: [] };
  }
  const isHeld = known.some(({ entity }) => traits.titles.some((title) => holdsTitle(entity, title)));
  if (strangers.length === 0 || isHeld) {
    const resolution = resolveFullName(known, (id) => unambiguous.has(id));
    for (const id of [resolution.entity, ...resolution.candidates])
      cast.addKnown(getKnown(id, context.index));
    return resolution;
  }
  return resolveShortName([...known.map(({ entity }) => cast.addKnown(entity)), ...strangers], place, cast);
}
