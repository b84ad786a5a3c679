import type { EntityId } from '#article/ids.ts';
import type { Messages } from '#i18n/messages-it.ts';
import type { EntityFilter } from '#urls/entity-filter.ts';

/** The names of the chosen in the order of choice: joined by «and» where all must occur, by «or» where any may. */
export function joinChosen(
  filter: EntityFilter,
  labelOf: (id: EntityId) => string,
  messages: Messages,
): string {
  const names = filter.with.map(labelOf);
  return filter.match === 'all' ? messages.list(names) : messages.orList(names);
}
