import type { Choice, LibraryFilter } from '#urls/library-filter.ts';

/**
 * A filter with the change that was made to another one: what was chosen and taken off between `shown` and `next`. Whoever chooses twice while a
 * large library still shows the list before has chosen both.
 */
export function applyChange(filter: LibraryFilter, shown: LibraryFilter, next: LibraryFilter): LibraryFilter {
  const list = <T>(read: (from: LibraryFilter) => readonly T[]) =>
    changeList(read(filter), read(shown), read(next));
  const one = <T>(read: (from: LibraryFilter) => T) =>
    read(shown) === read(next) ? read(filter) : read(next);
  const choice = <Value extends string>(read: (from: LibraryFilter) => Choice<Value>) => ({
    only: list((from) => read(from).only),
    not: list((from) => read(from).not),
  });
  return {
    entities: { with: list(({ entities }) => entities.with), match: one(({ entities }) => entities.match) },
    without: list(({ without }) => without),
    topics: choice(({ topics }) => topics),
    languages: choice(({ languages }) => languages),
    states: choice(({ states }) => states),
    text: one(({ text }) => text),
    sort: one(({ sort }) => sort),
  };
}

function changeList<T>(list: readonly T[], shown: readonly T[], next: readonly T[]): T[] {
  const isTakenOff = (value: T) => shown.includes(value) && !next.includes(value);
  const added = next.filter((value) => !shown.includes(value) && !list.includes(value));
  return [...list.filter((value) => !isTakenOff(value)), ...added];
}
