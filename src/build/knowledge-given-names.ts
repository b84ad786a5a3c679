/** Given names of many languages, from the locale data of @faker-js/faker (MIT) and a typed list beside. */
import { createRequire } from 'node:module';
import { MORE_GIVEN_NAMES } from '#knowledge/facts/given-names.ts';
import { foldText } from '#text/fold.ts';

const require = createRequire(import.meta.url);

const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}'-]+$/u;

function collect(value: unknown, names: Set<string>): void {
  if (typeof value === 'string') {
    if (LATIN_NAME.test(value)) names.add(foldText(value));
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collect(part, names);
  }
}

/** Folded given names in Latin letters, single words of two letters or more. */
export function buildGivenNames(): Set<string> {
  const faker: unknown = require('@faker-js/faker');
  if (typeof faker !== 'object' || faker === null || !('allLocales' in faker))
    throw new TypeError('unknown format of faker');
  const names = new Set(MORE_GIVEN_NAMES.map(foldText));
  for (const locale of Object.values(faker.allLocales ?? {})) {
    if (typeof locale !== 'object' || locale === null || !('person' in locale)) continue;
    const { person } = locale;
    if (typeof person === 'object' && person !== null && 'first_name' in person)
      collect(person.first_name, names);
  }
  return names;
}
