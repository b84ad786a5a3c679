/** Countries and capitals as facts: names from i18n-iso-countries (MIT), the rest from the typed table. */
import { createRequire } from 'node:module';
import { COUNTRY_CONTEXTUAL } from '#knowledge/facts/country-contextual.ts';
import { COUNTRY_NAMES, COUNTRY_PROMINENCE, ENGLISH_ARTICLE } from '#knowledge/facts/country-names.ts';
import { GENERIC_NAME_WORDS, OFFICIAL_NAMES } from '#knowledge/facts/country-official-names.ts';
import { OTHER_TERRITORIES, UN_MEMBERS, type CountryRow } from '#knowledge/facts/countries.ts';
import type { Fact } from '#knowledge/facts/notation.ts';
import { parseNames } from './knowledge-expand.ts';
import { toOfItalian } from './knowledge-italian.ts';

const require = createRequire(import.meta.url);

/** Prominence of a country and of a capital that nothing else is said of. From 0 to 1. */
const COUNTRY = 0.8;
const CAPITAL_BELOW_COUNTRY = 0.05;

/** Names that carry a comma, a bracket or a doubled space are catalogue entries, not printed forms. */
const CATALOGUE = /[,(]| {2}/;

type PackageNames = Readonly<Record<string, readonly string[]>>;

function readPackageNames(lang: 'it' | 'en'): PackageNames {
  const file: unknown = require(`i18n-iso-countries/langs/${lang}.json`);
  const names: Record<string, readonly string[]> = {};
  if (typeof file !== 'object' || file === null || !('countries' in file))
    throw new TypeError('unknown format of i18n-iso-countries');
  for (const [code, value] of Object.entries(file.countries ?? {})) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    names[code] = list.filter((name) => typeof name === 'string').filter((name) => !CATALOGUE.test(name));
  }
  return names;
}

/** A name of several words and, when it has generic words after the first, the same with those in small letters. */
function toPrints(name: string): string[] {
  const small = name.replace(/(?<=[ -])\p{L}+/gu, (word) =>
    GENERIC_NAME_WORDS.has(word) ? word.toLowerCase() : word,
  );
  return small === name ? [name] : [name, small];
}

function joinNames(
  code: string,
  lang: 'it' | 'en',
  typed: readonly string[] | undefined,
  names: PackageNames,
): string {
  const full = [...(typed ?? []), ...(names[code] ?? []), ...(OFFICIAL_NAMES.get(code)?.[lang] ?? [])];
  const all = [...new Set(full.flatMap((name) => (lang === 'it' ? toPrints(name) : [name])))];
  if (all.length === 0) throw new RangeError(`the country ${code} has no name`);
  return all.join(' | ');
}

/** A country as a fact with what a capital needs of it. */
export interface CountryFact {
  readonly code: string;
  readonly fact: Fact;
  readonly article: string;
  readonly englishArticle: boolean;
}

/** The countries in the order of the table, each with both languages' names and adjectives. */
export function buildCountries(): CountryFact[] {
  const italian = readPackageNames('it');
  const english = readPackageNames('en');
  return [...UN_MEMBERS, ...OTHER_TERRITORIES].map((row) => toCountry(row, italian, english));
}

function toCountry(row: CountryRow, italian: PackageNames, english: PackageNames): CountryFact {
  const [code, article, adjectiveIt, adjectiveEn] = row;
  const fact: Fact = {
    type: 'place',
    it: joinNames(code, 'it', COUNTRY_NAMES[code]?.it, italian),
    en: joinNames(code, 'en', COUNTRY_NAMES[code]?.en, english),
    about: describeCountry(
      UN_MEMBERS.includes(row) ? ['Stato', 'country'] : ['territorio', 'territory'],
      row,
    ),
    adjectives: [adjectiveIt, adjectiveEn],
    contextual: COUNTRY_CONTEXTUAL[code] ?? [],
    prominence: COUNTRY_PROMINENCE[code] ?? COUNTRY,
  };
  return { code, fact, article, englishArticle: ENGLISH_ARTICLE.has(code) };
}

function describeCountry([it, en]: readonly [string, string], row: CountryRow): readonly [string, string] {
  const [, , , , capitalIt, capitalEn] = row;
  if (capitalIt === null) return [it, en];
  return [
    `${it}, capitale ${parseNames(capitalIt).label}`,
    `${en}, capital ${parseNames(capitalEn ?? capitalIt).label}`,
  ];
}

/** The capitals that bear another name than their country, as facts. */
export function buildCapitals(countries: readonly CountryFact[]): Fact[] {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  return [...UN_MEMBERS, ...OTHER_TERRITORIES].flatMap(([code, , , , it, en]): Fact[] => {
    const country = byCode.get(code);
    if (it === null || country === undefined) return [];
    const nameIt = parseNames(country.fact.it).label;
    const nameEn = parseNames(country.fact.en ?? '').label;
    return [
      {
        type: 'place',
        it,
        en: en ?? it,
        about: [
          `capitale ${toOfItalian(country.article, nameIt)}`,
          `capital of ${country.englishArticle ? 'the ' : ''}${nameEn}`,
        ],
        // Rounded: the difference of two decimals is not one.
        prominence: Math.round(((country.fact.prominence ?? COUNTRY) - CAPITAL_BELOW_COUNTRY) * 100) / 100,
      },
    ];
  });
}
