/** From the short hand of the facts to the entities of the knowledge base. */
import type { EntityNames, EntityRole, EntityType } from '#article/entity.ts';
import { toEntityId } from '#article/ids.ts';
import type { Fact } from '#knowledge/facts/notation.ts';
import { TITLES } from '#knowledge/facts/titles.ts';
import type { KnownEntity } from '#knowledge/known-entity.ts';
import { toSlug } from '#text/slug.ts';
import { inflectEnglish, inflectItalian, toOfItalian } from './knowledge-italian.ts';

/** How a country or body that holds offices is named in a description. */
export interface Holder {
  readonly it: string;
  readonly en: string;
  /** Italian article; empty for none. */
  readonly article: string;
  readonly englishArticle: boolean;
}

/** Prominence of an entity whose fact does not say. From 0 to 1. */
const COMMON_PROMINENCE = 0.6;

/** The id of a fact: its own, else the slug of its Italian label. */
export function idOf(fact: Fact): string {
  return fact.id ?? toSlug(parseNames(fact.it).label);
}

/** `Label | alias | alias` as names; aliases keep their order, each once, without the label. */
export function parseNames(text: string): EntityNames {
  const [label = '', ...rest] = text.split('|').map((name) => name.trim());
  return { label, aliases: [...new Set(rest)].filter((alias) => alias !== label) };
}

/** The same name with its hyphens as spaces, as Korean and Chinese names are often printed, when it has any. */
function addUnhyphenated(names: EntityNames, type: EntityType): EntityNames {
  if (type !== 'person') return names;
  const spaced = [names.label, ...names.aliases]
    .filter((name) => name.includes('-'))
    .map((name) => name.replaceAll('-', ' '));
  return { label: names.label, aliases: [...new Set([...names.aliases, ...spaced])] };
}

const ROLE =
  /^(?<title>.+)@(?<of>[a-z0-9-]+)(?: (?<from>\d{4}(?:-\d\d){0,2})?\.\.(?<to>\d{4}(?:-\d\d){0,2})?)?$/;

/**
 * A role in short hand, `title@holder from..to`.
 * @throws {RangeError} when it is written otherwise or names an unknown title.
 */
export function parseRole(text: string): EntityRole {
  const match = ROLE.exec(text)?.groups;
  if (match === undefined) throw new RangeError(`«${text}» is not a role: title@holder from..to is needed`);
  const { title = '', of = '', from, to } = match;
  const [it, en] = title.includes('/') ? title.split('/') : (TITLES[title] ?? []);
  if (it === undefined || en === undefined) throw new RangeError(`«${title}» is not a title of titles.ts`);
  return { title: { it, en }, of: of === '-' ? null : toEntityId(of), from: from ?? null, to: to ?? null };
}

function toYears(role: EntityRole): { it: string; en: string } {
  const from = role.from?.slice(0, 4);
  const to = role.to?.slice(0, 4);
  if (from === undefined) return { it: '', en: '' };
  if (to === undefined) return { it: ` dal ${from}`, en: ` since ${from}` };
  if (to === from) return { it: ` nel ${from}`, en: ` in ${from}` };
  return { it: ` dal ${from} al ${to}`, en: ` from ${from} to ${to}` };
}

/** The first role in words: «presidente della Francia dal 2017»; empty without roles. */
function describe(
  roles: readonly EntityRole[],
  holders: ReadonlyMap<string, Holder>,
): { it: string; en: string } {
  const [role] = roles;
  if (role === undefined) return { it: '', en: '' };
  const holder = role.of === null ? undefined : holders.get(role.of);
  const years = toYears(role);
  if (holder === undefined)
    return { it: `${role.title.it ?? ''}${years.it}`, en: `${role.title.en ?? ''}${years.en}` };
  const ofEnglish = `${holder.englishArticle ? 'the ' : ''}${holder.en}`;
  return {
    it: `${role.title.it ?? ''} ${toOfItalian(holder.article, holder.it)}${years.it}`,
    en: `${role.title.en ?? ''} of ${ofEnglish}${years.en}`,
  };
}

/**
 * The entity a fact stands for.
 * @param holders names of the entities that roles may belong to, by id.
 * @throws {RangeError} when a role is malformed or the id is not a slug.
 */
export function expandFact(fact: Fact, holders: ReadonlyMap<string, Holder>): KnownEntity {
  const roles = (fact.roles ?? []).map(parseRole);
  const derived = describe(roles, holders);
  const [it, en] = fact.about ?? [derived.it, derived.en];
  return {
    id: toEntityId(idOf(fact)),
    type: fact.type,
    names: {
      it: addUnhyphenated(parseNames(fact.it), fact.type),
      en: addUnhyphenated(parseNames(fact.en ?? fact.it), fact.type),
    },
    description: it === '' ? {} : { it, en },
    roles,
    sameAs: [],
    contextual: (fact.contextual ?? []).map(({ lang, text, near, article }) => ({
      lang,
      text,
      near: near.map(toEntityId),
      ...(article && { article }),
    })),
    adjectives:
      fact.adjectives === undefined
        ? {}
        : {
            it: fact.adjectives[0].split(',').flatMap(inflectItalian),
            en: inflectEnglish(fact.adjectives[1]),
          },
    shortName: fact.short ?? null,
    prominence: fact.prominence ?? COMMON_PROMINENCE,
  };
}
