/** Corrections of the names in arbitrary articles, for properties that hold of all of them. */
import fc from 'fast-check';
import type { EntityCorrection } from '#article/corrections/entity-correction.ts';
import { ENTITY_TYPES, type Entity } from '#article/entity.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { entity } from './fixture-article.ts';
import { instant } from './fixture-corrections.ts';

/** Those of `arbitrary-article`, and one more. */
const entities: readonly Entity[] = ['kim-jong-un', 'mosca', 'a1', 'onu', 'nuovo', 'kim-9f8e7d6c'].map((id) =>
  entity(id, 'person', `Nome di ${id}`),
);
const one = fc.constantFrom(...entities);
const two = fc
  .shuffledSubarray([...entities], { minLength: 2, maxLength: 2 })
  .map(([of = entity('a1', 'work', ''), to = entity('onu', 'work', '')]) => ({ of, to }));
const here = fc.constantFrom(toArticleId('kim-a-mosca'), toArticleId('altrove'));
const words = fc.constantFrom('Kim', 'Kim Kim', 'mosca', '👩🏽', 'È', 'ﬁne ﬁne');
const printed = fc.record({ surface: words, within: fc.option(here, { nil: null }) });
const made = fc.integer({ min: 0, max: 999 }).map((n) => ({ id: `c${n}`, at: instant(n) }));

const draft = fc.oneof(
  fc.tuple(printed, one).map(([fields, of]) => ({ kind: 'not-a-name' as const, ...fields, of })),
  fc.tuple(printed, one).map(([fields, of]) => ({ kind: 'a-name' as const, ...fields, of })),
  fc.tuple(printed, two).map(([fields, both]) => ({ kind: 'someone-else' as const, ...fields, ...both })),
  fc.tuple(printed, two).map(([fields, { of, to }]) => {
    const among = [of.id, toEntityId('onu'), to.id];
    return { kind: 'meant' as const, ...fields, among, to };
  }),
  two.map((both) => ({ kind: 'same-as' as const, ...both })),
  fc.tuple(two, here).map(([both, id]) => ({ kind: 'two-people' as const, ...both, articles: [id] })),
  fc.tuple(one, words).map(([of, name]) => ({ kind: 'another-name' as const, of, name })),
  fc.tuple(one, fc.constantFrom(...ENTITY_TYPES), fc.boolean()).map(([of, type, hasRole]) => {
    return { kind: 'what-it-is' as const, of, type, role: hasRole ? { it: 'guida' } : null };
  }),
);

/** Any correction, of any time. Two may have one id: whoever needs several takes a `uniqueArray` of them. */
export const arbitraryCorrection: fc.Arbitrary<EntityCorrection> = fc
  .tuple(draft, made)
  .map(([fields, name]) => ({ ...fields, ...name }));

/** Those of which a library's entries tell without the texts. */
export const arbitraryWholeCorrection: fc.Arbitrary<EntityCorrection> = arbitraryCorrection.filter(
  ({ kind }) => kind === 'same-as' || kind === 'two-people' || kind === 'what-it-is',
);
