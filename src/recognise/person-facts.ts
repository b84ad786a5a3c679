/** What the facts about a person tell about a name in print: an initial, a title. */
import type { Entity } from '#article/entity.ts';
import { toWords } from '#text/words.ts';
import { setsApart } from './callings.ts';
import type { PersonTraits } from './person-traits.ts';
import { tradeOf } from './titles.ts';

/** True when one of the person's names begins with the initial. */
export function hasInitial(entity: Entity, initial: string): boolean {
  return [entity.names.it, entity.names.en].some(
    (named) =>
      named !== undefined &&
      [named.label, ...named.aliases].some((print) => toWords(print)[0]?.folded.startsWith(initial) ?? false),
  );
}

/** A head of government has many titles; the short word for all of them. */
const PREMIER = /primo ministro|prima ministra|presidente del consiglio|prime minister|taoiseach/i;

/** True when one of the person's roles, whenever held, is called by the folded title: «presidente» for a «presidente della Repubblica». */
export function holdsTitle(entity: Entity, title: string): boolean {
  return entity.roles.some((role) =>
    [role.title.it, role.title.en].some(
      (print) =>
        print !== undefined &&
        (toWords(print).some((word) => word.folded === title) ||
          (title === 'premier' && PREMIER.test(print))),
    ),
  );
}

/** False when the folded title is a trade of which the base says nothing for the person. */
export function couldBeCalled(entity: Entity, title: string): boolean {
  const trade = tradeOf(title);
  if (trade === null) return true;
  const told = [
    ...Object.values(entity.description),
    ...entity.roles.flatMap((role) => Object.values(role.title)),
    ...[entity.names.it, entity.names.en].flatMap((named) => (named ? [named.label, ...named.aliases] : [])),
  ];
  return told.some((text) => toWords(text).some((word) => trade.has(word.folded)));
}

/** True when what the page says of somebody tells them apart from the figure of the base by the same full name: «il panettiere Mario Draghi». */
export function isAnotherThan(entity: Entity, { titles }: PersonTraits): boolean {
  return titles.some((title) => setsApart(title) && !couldBeCalled(entity, title));
}
