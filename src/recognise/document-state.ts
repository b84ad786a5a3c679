import type { MentionForm } from '#article/article.ts';
import type { Surroundings } from './bare-surname.ts';
import type { EntityType } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { Cast } from './cast.ts';
import type { KnownContext } from './known-names.ts';
import type { ReadLine } from './read-line.ts';
import type { Resolution } from './resolve-name.ts';
import type { Place } from './sightings.ts';

/** A name in a line, resolved. */
export interface Named extends Resolution {
  readonly from: number;
  readonly to: number;
  readonly form: MentionForm;
  /** Set for a name that the model found and no rule. */
  readonly by?: 'model';
}

/** The state of one reading: the lines, and for each the names found so far and the words they cover. */
export interface DocumentState {
  readonly lines: readonly ReadLine[];
  readonly named: Named[][];
  readonly covered: Set<number>[];
  /** For each line, the words before which a person's name ends: «Jean-Marie» before «Le Pen». */
  readonly personEnds: Set<number>[];
  /** For each line the entities it has named in full so far: a line may hold more names than can be searched again for each. */
  readonly namedInFull: Set<EntityId>[];
  readonly cast: Cast;
  readonly context: KnownContext;
}

/** A line as the guard of surnames needs it; null for no such line. */
export function surroundingsOf(state: DocumentState, i: number): Surroundings | null {
  const line = state.lines[i];
  const covered = state.covered[i];
  const personEnds = state.personEnds[i];
  return line && covered && personEnds ? { line, covered, personEnds, context: state.context } : null;
}

/** True for an entity of the base. */
export function isKnown({ context }: DocumentState, entity: EntityId): boolean {
  return context.index.byId.has(entity);
}

/** The type of a member of the cast; undefined for an id that is not in it. */
export function typeOfMember({ cast }: DocumentState, id: EntityId): EntityType | undefined {
  return cast.get(id)?.type;
}

/** Takes a name into the reading when none of its words is covered yet. */
export function addNamed(state: DocumentState, line: number, named: Named): boolean {
  const covered = state.covered[line];
  if (!covered) return false;
  for (let at = named.from; at < named.to; at += 1) if (covered.has(at)) return false;
  for (let at = named.from; at < named.to; at += 1) covered.add(at);
  state.named[line]?.push(named);
  if (state.cast.get(named.entity)?.type === 'person') state.personEnds[line]?.add(named.to);
  if (named.form === 'name') state.namedInFull[line]?.add(named.entity);
  return true;
}

/** Only running text counts: a caption stands beside the story, and its place says little about who is meant next. */
export function sight(state: DocumentState, id: EntityId, place: Place): void {
  if (state.lines[place.line]?.written === 'mixed') state.cast.sight(id, place);
}
