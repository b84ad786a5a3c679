import type { Entity, EntityRole, NameLanguage } from './entity.ts';
import type { EntityId } from './ids.ts';
import { toSentenceCase } from '#text/letter-case.ts';

/** Gives the label of an entity, or null for one it does not know. */
export type FindLabel = (id: EntityId) => string | null;

/** What stands before a role that has ended. */
const FORMER: Readonly<Record<NameLanguage, string>> = { it: 'Già', en: 'Former' };

/**
 * What somebody was on that day, in words: «Ministro della Difesa, Russia». Of several roles held then it is the first
 * listed: the knowledge base lists the one that matters most first. Between roles it is the one that ended last, said
 * to be over; before the first one it is null rather than what became of them later. The description, which speaks
 * of today, serves entities without roles alone. Without a date the present counts: roles that have not ended.
 * @param date `YYYY-MM-DD` or null.
 */
export function roleAt(
  entity: Entity,
  date: string | null,
  language: NameLanguage,
  findLabel: FindLabel,
): string | null {
  if (entity.roles.length === 0) return inSentenceCase(entity.description, language);
  const held = entity.roles.find((role) => isHeldOn(role, date));
  if (held !== undefined) return toRoleName(held, language, findLabel);
  const former = findLastEnded(entity.roles, date);
  const name = former === null ? null : toRoleName(former, language, findLabel);
  return name === null ? null : `${FORMER[language]} ${name.charAt(0).toLocaleLowerCase()}${name.slice(1)}`;
}

function findLastEnded(roles: readonly EntityRole[], date: string | null): EntityRole | null {
  let last: EntityRole | null = null;
  for (const role of roles) {
    if (role.to === null || (date !== null && role.to > date)) continue;
    if (last === null || role.to > (last.to ?? '')) last = role;
  }
  return last;
}

/** A role in words: its title, with what it belongs to unless the title says so. Null for a role without a title. */
export function toRoleName(role: EntityRole, language: NameLanguage, findLabel: FindLabel): string | null {
  const title = inSentenceCase(role.title, language);
  if (title === null || role.of === null) return title;
  const of = findLabel(role.of);
  const isSaid = of === null || title.toLocaleLowerCase().includes(of.toLocaleLowerCase());
  return isSaid ? title : `${title}, ${of}`;
}

/**
 * Dates may be a year or a month only: the day is compared with as much as is known, so a role covers the whole of
 * its first and last year or month.
 */
function isHeldOn(role: EntityRole, date: string | null): boolean {
  if (date === null) return role.to === null;
  const hasBegun = role.from === null || date.slice(0, role.from.length) >= role.from;
  return hasBegun && (role.to === null || date.slice(0, role.to.length) <= role.to);
}

/** The text in the language, else in any other; null where there is none. */
function inSentenceCase(
  texts: Readonly<Partial<Record<NameLanguage, string>>>,
  language: NameLanguage,
): string | null {
  const text = texts[language] ?? texts.it ?? texts.en ?? '';
  return text === '' ? null : toSentenceCase(text);
}
