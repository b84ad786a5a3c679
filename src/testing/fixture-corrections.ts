/** A correction of each kind, of names in the small article (`fixture-article`). */
import type { CorrectionKind, EntityCorrection } from '#article/corrections/entity-correction.ts';
import type { Entity } from '#article/entity.ts';
import { toEntityId, toReaderEntityId } from '#article/ids.ts';
import { entity, fixtureArticle } from './fixture-article.ts';

/** An entity of the small article. */
export function known(id: string): Entity {
  const found = fixtureArticle.entities.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the small article does not name ${id}`);
  return found;
}

/** Somebody whom the reader has made. */
export const luca: Entity = entity(toReaderEntityId('0'.repeat(31) + '1'), 'person', 'Luca Rossi');

/** An instant of a day; the later the number, the later it is. */
export function instant(number: number): string {
  return `2024-12-01T08:00:00.${String(number).padStart(3, '0')}Z`;
}

type OfKind = { readonly [Kind in CorrectionKind]: Extract<EntityCorrection, { kind: Kind }> };

/** By kind; each is later than the one before it. */
export const fixtureCorrections: OfKind = {
  'not-a-name': {
    kind: 'not-a-name',
    id: 'c1',
    at: instant(1),
    surface: 'Trattato',
    within: null,
    of: known('trattato'),
  },
  'someone-else': {
    kind: 'someone-else',
    id: 'c2',
    at: instant(2),
    surface: 'rossi',
    within: fixtureArticle.id,
    of: known('anna-rossi'),
    to: luca,
  },
  meant: {
    kind: 'meant',
    id: 'c3',
    at: instant(3),
    surface: 'Bianchi',
    within: null,
    among: [toEntityId('paolo-bianchi'), toEntityId('carla-verdi')],
    to: known('carla-verdi'),
  },
  'same-as': {
    kind: 'same-as',
    id: 'c4',
    at: instant(4),
    of: known('carla-verdi'),
    to: known('anna-rossi'),
  },
  'two-people': {
    kind: 'two-people',
    id: 'c5',
    at: instant(5),
    of: known('paolo-bianchi'),
    to: luca,
    articles: [fixtureArticle.id],
  },
  'another-name': { kind: 'another-name', id: 'c6', at: instant(6), of: known('roma'), name: 'passaggio' },
  'what-it-is': {
    kind: 'what-it-is',
    id: 'c7',
    at: instant(7),
    of: known('anna-rossi'),
    type: 'organisation',
    role: { it: 'capitana' },
  },
  'a-name': {
    kind: 'a-name',
    id: 'c8',
    at: instant(8),
    surface: 'Leggi anche',
    within: null,
    of: entity('leggi-anche', 'work', 'Leggi anche'),
  },
};
