import { describe, expect, it } from 'vitest';
import { OFFICIAL_NAMES } from '#knowledge/facts/country-official-names.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import { idOf, parseNames } from './knowledge-expand.ts';
import { buildCountries } from './knowledge-countries.ts';
import { knowledgeIndex } from './knowledge-index.ts';

const countries = buildCountries();

/** A sentence that puts the name where a country stands. */
const SENTENCE = {
  it: ['Il documento di ', ' fu firmato ieri.'],
  en: ['The paper of ', ' was signed then.'],
} as const;

/** The ids that the name means inside a sentence, or nothing when the mention is not the whole name. */
function meant(lang: 'it' | 'en', name: string): string {
  const [before, after] = SENTENCE[lang];
  const mentions = findMentions([`${before}${name}${after}`], lang, knowledgeIndex()).mentions[0] ?? [];
  return mentions
    .filter(({ start, end }) => start === before.length && end === before.length + name.length)
    .map(({ entity }) => entity)
    .join();
}

describe('buildCountries', () => {
  it.each(['it', 'en'] as const)('gives every state its official names, and texts find them (%s)', (lang) => {
    const wrong = countries.flatMap(({ code, fact }) =>
      (OFFICIAL_NAMES.get(code)?.[lang] ?? []).filter((name) => meant(lang, name) !== idOf(fact)),
    );
    expect(wrong).toEqual([]);
  });

  it('knows the official names of no state that it does not list', () => {
    const codes = new Set(countries.map(({ code }) => code));
    expect([...OFFICIAL_NAMES.keys()].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('gives Italian names of several words their generic words in small letters too', () => {
    const guinea = countries.find(({ code }) => code === 'GQ');
    expect(parseNames(guinea?.fact.it ?? '')).toMatchObject({
      label: 'Guinea Equatoriale',
      aliases: expect.arrayContaining(['Guinea equatoriale']),
    });
  });
});
