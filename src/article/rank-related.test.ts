import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityType } from './entity.ts';
import { toArticleId } from './ids.ts';
import type { Library } from './library.ts';
import { entity } from '#testing/fixture-article.ts';
import { entry } from '#testing/fixture-library.ts';
import { rankRelated } from './rank-related.ts';

/** A library of stories `s0`, `s1` … from whom each names; ids that begin with `place-` are places and so on. */
function libraryOf(stories: readonly Readonly<Record<string, number>>[]): Library {
  const ids = [...new Set(stories.flatMap((story) => Object.keys(story)))];
  return {
    articles: stories.map((story, at) => entry(`s${at}`, '2024-01-01', `Storia ${at}`, story)),
    entities: new Map(ids.map((id) => entity(id, typeOf(id), id)).map((known) => [known.id, known])),
  };
}

function typeOf(id: string): EntityType {
  return id.startsWith('place-') ? 'place' : id.startsWith('work-') ? 'work' : 'person';
}

const related = (stories: readonly Readonly<Record<string, number>>[]) =>
  rankRelated(libraryOf(stories), toArticleId('s0')).map(
    ({ entity, through, shared }) => `${entity.id} with ${through.id} in ${shared}`,
  );

/** Stories without any tie to the rest, so that names in two or three stories are not omnipresent. */
const ELSEWHERE = [{ x: 1 }, { y: 1 }, { z: 1 }];

describe('the figures related to a story', () => {
  it('are people who come back beside its cast, with the reason', () => {
    expect(related([{ ada: 3 }, { ada: 1, bea: 1 }, { ada: 2, bea: 1 }, ...ELSEWHERE])).toEqual([
      'bea with ada in 2',
    ]);
  });

  it('are none for a chance meeting in one article, and none for a story unknown', () => {
    expect(related([{ ada: 3 }, { ada: 1, bea: 1 }, { bea: 1 }, ...ELSEWHERE])).toEqual([]);
    expect(rankRelated(libraryOf(ELSEWHERE), toArticleId('nowhere'))).toEqual([]);
  });

  it('are not joined by different names in each article', () => {
    expect(related([{ ada: 1, eva: 1 }, { ada: 1, bea: 1 }, { eva: 1, bea: 1 }, ...ELSEWHERE])).toEqual([]);
  });

  it('are not joined by a place, and by a work only where they share no person', () => {
    const together = { 'place-rome': 1, bea: 1 };
    expect(related([{ 'place-rome': 1 }, together, together, ...ELSEWHERE])).toEqual([]);
    const withWork = { 'work-poem': 1, bea: 1 };
    expect(related([{ 'work-poem': 1 }, withWork, withWork, ...ELSEWHERE])).toEqual([
      'bea with work-poem in 2',
    ]);
    const withBoth = { 'work-poem': 1, ada: 1, bea: 1 };
    expect(related([{ 'work-poem': 1, ada: 1 }, withBoth, withBoth, ...ELSEWHERE])).toEqual([
      'bea with ada in 2',
    ]);
  });

  it('rank a name that is everywhere below a rarer one of the same stories', () => {
    const stories = [{ ada: 1 }, { ada: 1, bea: 1, all: 1 }, { ada: 1, bea: 1, all: 1 }];
    expect(related([...stories, { x: 1, all: 1 }, { y: 1, all: 1 }, { z: 1 }])).toEqual([
      'bea with ada in 2',
      'all with ada in 2',
    ]);
  });

  it('rank who leads a near story above who is named there once', () => {
    const near = { ada: 1, aida: 1, bea: 9 };
    expect(related([{ ada: 1 }, near, near, ...ELSEWHERE])).toEqual([
      'bea with ada in 2',
      'aida with ada in 2',
    ]);
  });

  it('rank the company of the nearer story first', () => {
    const near = { ada: 1, eva: 1, bea: 1 };
    const far = { ada: 1, x: 1, y: 1, zoe: 1 };
    expect(related([{ ada: 1, eva: 1 }, far, far, near, near, { z: 1 }])[0]).toBe('bea with eva in 2');
  });

  it('are never in the story, and each has a name of it in two other articles, whatever the library', () => {
    const story = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'place-e', 'work-f'),
      fc.integer({ min: 1, max: 9 }),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(fc.array(story, { minLength: 1, maxLength: 8 }), (stories) => {
        const library = libraryOf(stories);
        for (const { entity, through, shared } of rankRelated(library, toArticleId('s0'))) {
          const [here, ...others] = stories;
          expect(Object.hasOwn(here!, entity.id)).toBe(false);
          expect(Object.hasOwn(here!, through.id)).toBe(true);
          const both = others.filter(
            (other) => Object.hasOwn(other, entity.id) && Object.hasOwn(other, through.id),
          );
          expect(both).toHaveLength(shared);
          expect(shared).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});
