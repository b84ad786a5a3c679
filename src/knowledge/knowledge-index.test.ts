import { describe, expect, test } from 'vitest';
import type { EntityType } from '#article/entity.ts';
import { toEntityId } from '#article/ids.ts';
import { entity } from '#testing/fixture-article.ts';
import { toWords } from '#text/words.ts';
import { buildKnowledgeIndex, toIndexedName } from './knowledge-index.ts';
import type { KnownEntity } from './known-entity.ts';

function known(id: string, type: EntityType, label: string, more: Partial<KnownEntity> = {}): KnownEntity {
  return {
    ...entity(id, type, label),
    contextual: [],
    adjectives: {},
    shortName: null,
    prominence: 0.5,
    ...more,
  };
}

const north = known('corea-del-nord', 'place', 'Corea del Nord', {
  names: {
    it: { label: 'Corea del Nord', aliases: ['RPDC'] },
    en: { label: 'North Korea', aliases: ['RPDC'] },
  },
  contextual: [{ lang: 'it', text: 'Nord', near: [toEntityId('pyongyang')] }],
  adjectives: { it: ['nordcoreano', 'coreano'], en: ['Korean'] },
});
const south = known('corea-del-sud', 'place', 'Corea del Sud', {
  adjectives: { it: ['coreano'], en: ['Korean'] },
});
const leyen = known('ursula-von-der-leyen', 'person', 'Ursula von der Leyen');
const index = buildKnowledgeIndex({
  version: 'v',
  entities: [north, south, leyen],
  givenNames: new Set(['ursula']),
  ordinaryWords: new Set(['nord']),
});

/** Whom the whole text names, how, and in which language. */
function read(text: string): string[] {
  const words = toWords(text);
  const whole = index.names.matchesAt(text, words, 0).find(({ to }) => to === words.length);
  return (whole?.values ?? []).map(({ entity: { id }, kind, lang }) => `${id} ${kind} ${lang}`);
}

describe('buildKnowledgeIndex', () => {
  test('knows labels and aliases of both languages as full names, one that both share once', () => {
    expect(read('Corea del Nord')).toEqual(['corea-del-nord full it']);
    expect(read('North Korea')).toEqual(['corea-del-nord full en']);
    expect(read('rpdc')).toEqual(['corea-del-nord full it']);
  });

  test('knows the short forms of a person as surnames, of no language', () => {
    expect(read('Ursula von der Leyen')).toEqual(['ursula-von-der-leyen full it']);
    expect(read('von der Leyen')).toEqual(['ursula-von-der-leyen surname null']);
    expect(read('Leyen')).toEqual(['ursula-von-der-leyen surname null']);
  });

  test('knows an alias that needs company, with the company it needs', () => {
    expect(read('Nord')).toEqual(['corea-del-nord contextual it']);
    const [match] = index.names.matchesAt('Nord', toWords('Nord'), 0);
    expect(match?.values[0]?.near).toEqual(['pyongyang']);
  });

  test('leads an adjective to every place it belongs to, each once and in the order of the base', () => {
    expect(index.adjectives.get('nordcoreano')).toEqual(['corea-del-nord']);
    expect(index.adjectives.get('coreano')).toEqual(['corea-del-nord', 'corea-del-sud']);
    expect(index.adjectives.get('korean')).toEqual(['corea-del-nord', 'corea-del-sud']);
  });

  test('finds an entity by its id', () => {
    expect(index.byId.get(toEntityId('corea-del-sud'))).toBe(south);
  });
});

describe('toIndexedName', () => {
  test('tells which words carry a capital', () => {
    const { words, name } = toIndexedName(leyen, 'Ursula von der Leyen', 'full', 'it');
    expect(words).toEqual(['ursula', 'von', 'der', 'leyen']);
    expect(name.capitals).toEqual([true, false, false, true]);
  });

  test('takes one word of two or three capitals for an acronym', () => {
    const prints = ['UE', 'Oms', 'WHO', 'NATO', 'U E', 'G7'];
    const acronyms = prints.filter((print) => toIndexedName(north, print, 'full', 'it').name.acronym);
    expect(acronyms).toEqual(['UE', 'WHO', 'G7']);
  });
});
