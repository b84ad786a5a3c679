import type { EntityId } from '#article/ids.ts';

/** Where a name stands: the line, and the word in it. */
export interface Place {
  readonly line: number;
  readonly word: number;
}

/** Where a document names its entities. Cheap where the places of one entity come in reading order. */
export class Sightings {
  private readonly places = new Map<EntityId, Place[]>();

  add(id: EntityId, place: Place): void {
    const known = this.places.get(id);
    if (!known) {
      this.places.set(id, [place]);
      return;
    }
    let at = known.length;
    for (let last = known[at - 1]; last && isBefore(place, last); last = known[at - 1]) at -= 1;
    known.splice(at, 0, place);
  }

  count(id: EntityId): number {
    return this.places.get(id)?.length ?? 0;
  }

  /** Lines between a place and the nearest sighting before it (or after it); Infinity when there is none. Logarithmic. */
  distanceTo(id: EntityId, at: Place, before: boolean): number {
    return nearest(this.places.get(id), at, before);
  }
}

/** Lines from a place to the nearest of the sorted places before or after it. */
function nearest(places: readonly Place[] | undefined, at: Place, before: boolean): number {
  if (!places) return Infinity;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && isBefore(place, at)) low = middle + 1;
    else high = middle;
  }
  // `low` is now the first place that is not before `at`.
  const found = before ? places[low - 1] : places.slice(low, low + 2).find((place) => isBefore(at, place));
  return found ? Math.abs(at.line - found.line) : Infinity;
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.word < b.word);
}
