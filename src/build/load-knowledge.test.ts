import { describe, expect, it } from 'vitest';
import { UN_MEMBERS } from '#knowledge/facts/countries.ts';
import { COUNTRY_NAMES } from '#knowledge/facts/country-names.ts';
import { isSlug } from '#article/ids.ts';
import { roleAt } from '#article/role-at.ts';
import { foldText } from '#text/fold.ts';
import { idOf } from './knowledge-expand.ts';
import { buildCapitals, buildCountries } from './knowledge-countries.ts';
import { loadKnowledgeBase } from './load-knowledge.ts';

const base = loadKnowledgeBase();
const byId = new Map(base.entities.map((entity) => [String(entity.id), entity]));

/** Below this distance neither of two prominences decides. */
const TIE = 0.02;

/** Names that two entities share on purpose with nothing between them; the text has to tell. `language name`. */
const SHARED_ON_PURPOSE: readonly string[] = [];

describe('loadKnowledgeBase', () => {
  it('gives the same base on every call', () => {
    expect(loadKnowledgeBase()).toBe(base);
    expect(base.version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('has unique slugs as ids, and a label and prominence for every entity', () => {
    expect(byId.size).toBe(base.entities.length);
    const broken = base.entities.filter(
      ({ id, names, prominence }) =>
        !isSlug(id) || !names.it?.label || !names.en?.label || !(prominence > 0 && prominence <= 1),
    );
    expect(broken).toEqual([]);
  });

  it('describes every entity in both languages', () => {
    const silent = base.entities.filter(({ description }) => !description.it || !description.en);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('tells who was elected to an office and did not hold it yet', () => {
    const trump = byId.get('donald-trump');
    if (!trump) throw new Error('the base lacks donald-trump');
    const findLabel = (id: string): string | null => byId.get(id)?.names.it?.label ?? null;
    const days = ['2018-06-12', '2022-11-15', '2024-11-24', '2025-01-20'];
    expect(days.map((day) => roleAt(trump, day, 'it', findLabel))).toEqual([
      'Presidente, Stati Uniti',
      'Già presidente, Stati Uniti',
      'Presidente eletto, Stati Uniti',
      'Presidente, Stati Uniti',
    ]);
  });

  it('refers only to entities it holds', () => {
    const missing = base.entities.flatMap(({ roles, contextual }) => [
      ...roles.flatMap(({ of }) => (of === null || byId.has(of) ? [] : [of])),
      ...contextual.flatMap(({ near }) => near.filter((id) => !byId.has(id))),
    ]);
    expect(missing).toEqual([]);
  });

  it('gives no role an end before its beginning', () => {
    const reversed = base.entities.filter(({ roles }) =>
      roles.some(({ from, to }) => from !== null && to !== null && to < from),
    );
    expect(reversed.map(({ id }) => id)).toEqual([]);
  });

  it('names one name for two entities only where one of them is more prominent', () => {
    const ties = (['it', 'en'] as const).flatMap((lang) => {
      const named = new Map<string, number[]>();
      for (const { names, prominence } of base.entities) {
        const forms = names[lang] === undefined ? [] : [names[lang].label, ...names[lang].aliases];
        for (const form of new Set(forms.map(foldText)))
          named.set(form, [...(named.get(form) ?? []), prominence]);
      }
      return [...named]
        .filter(([, shares]) => {
          const [first = 0, second = -1] = shares.toSorted((a, b) => b - a);
          return first - second < TIE;
        })
        .map(([form]) => `${lang} ${form}`);
    });
    expect(ties).toEqual(SHARED_ON_PURPOSE);
  });

  it.each([
    ['kim-jong-un', 'person', 'Kim Jong-un'],
    ['andrei-belousov', 'person', 'Andrei Belousov'],
    ['vladimir-putin', 'person', 'Vladimir Putin'],
    ['no-kwang-chol', 'person', 'No Kwang-chol'],
    ['donald-trump', 'person', 'Donald Trump'],
    ['mosca', 'place', 'Mosca'],
    ['kiev', 'place', 'Kiev'],
    ['ucraina', 'place', 'Ucraina'],
    ['stati-uniti', 'place', 'Stati Uniti'],
    ['occidente', 'place', 'Occidente'],
    ['russia', 'place', 'Federazione Russa'],
    ['corea-del-nord', 'place', 'Corea del Nord'],
    ['corea-del-sud', 'place', 'Corea del Sud'],
    ['pyongyang', 'place', 'Pyongyang'],
    ['seul', 'place', 'Seul'],
    ['washington', 'place', 'Washington'],
    ['kursk', 'place', 'Kursk'],
    ['cremlino', 'place', 'Cremlino'],
    ['ansa', 'organisation', 'ANSA'],
    ['kcna', 'organisation', 'Kcna'],
    ['trattato-partenariato-russia-corea-del-nord', 'work', 'Trattato di partenariato strategico globale'],
  ])('holds %s as a %s called %s', (id, type, name) => {
    const entity = byId.get(id);
    expect(entity?.type).toBe(type);
    expect([entity?.names.it?.label, ...(entity?.names.it?.aliases ?? [])]).toContain(name);
  });

  it('knows the 193 members of the United Nations with names and adjectives in both languages', () => {
    expect(UN_MEMBERS).toHaveLength(193);
    const countries = buildCountries().filter(({ code }) => UN_MEMBERS.some(([member]) => member === code));
    expect(countries).toHaveLength(193);
    const unknown = countries
      .map(({ fact }) => idOf(fact))
      .filter((id) => {
        const country = byId.get(id);
        return country?.type !== 'place' || !country.adjectives.it?.length || !country.adjectives.en?.length;
      });
    expect(unknown).toEqual([]);
  });

  it('corrects only countries it lists', () => {
    const codes = new Set(buildCountries().map(({ code }) => code));
    expect(Object.keys(COUNTRY_NAMES).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('holds the capital of every country that has one of another name', () => {
    const missing = buildCapitals(buildCountries())
      .map(idOf)
      .filter((id) => byId.get(id)?.type !== 'place');
    expect(missing).toEqual([]);
  });

  it('knows Moscow and Kyiv by their names in both languages, and New York among the large cities', () => {
    expect(byId.get('mosca')?.names.en?.label).toBe('Moscow');
    expect(byId.get('kiev')?.names.en?.label).toBe('Kyiv');
    expect(byId.get('new-york')?.names.en?.aliases).toContain('New York City');
  });

  it('knows the 20 regions of Italy', () => {
    const regions = base.entities.filter(({ description }) => description.it === 'regione italiana');
    expect(regions).toHaveLength(20);
  });

  it('knows at least 150 people with a role', () => {
    const people = base.entities.filter(({ type, roles }) => type === 'person' && roles.length > 0);
    expect(people.length).toBeGreaterThanOrEqual(150);
  });

  it('lets «Nord» stand for North Korea in the company of Pyongyang or Seoul', () => {
    const north = byId.get('corea-del-nord')?.contextual.find(({ text }) => text === 'Nord');
    expect(north?.near).toEqual(expect.arrayContaining(['pyongyang', 'seul']));
  });

  it('lists as ordinary only words that are names or parts of names', () => {
    const words = new Set(base.givenNames);
    for (const { names, shortName, contextual } of base.entities) {
      const forms = Object.values(names).flatMap(({ label, aliases }) => [label, ...aliases]);
      for (const form of [...forms, shortName ?? '', ...contextual.map(({ text }) => text)]) {
        for (const word of foldText(form).split(/[ '-]/)) words.add(word);
      }
    }
    expect([...base.ordinaryWords].filter((word) => !words.has(word))).toEqual([]);
  });

  it.each(['marche', 'bari', 'rosa', 'may', 'conte', 'letta', 'nord'])(
    'counts «%s» as an ordinary word too',
    (word) => {
      expect(base.ordinaryWords.has(word)).toBe(true);
    },
  );

  it.each(['giuseppe', 'ursula', 'emmanuel', 'hiroshi', 'olena'])('knows the given name %s', (name) => {
    expect(base.givenNames.has(name)).toBe(true);
  });
});
