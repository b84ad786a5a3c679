import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug, toEntityId } from '#article/ids.ts';
import {
  decodeEntityFilter,
  encodeEntityFilter,
  isMatch,
  replaceIds,
  toggleEntity,
  toSearch,
  type EntityFilter,
} from './entity-filter.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/).map(toEntityId);
const filters: fc.Arbitrary<EntityFilter> = fc
  .record({ with: fc.uniqueArray(slug, { maxLength: 5 }), match: fc.constantFrom('all', 'any') })
  // With fewer than two entities all and any are the same filter and have one address.
  .map((filter) => (filter.with.length < 2 ? { ...filter, match: 'all' } : filter));

describe('the filter in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const search = toSearch(encodeEntityFilter(filter));
        expect(decodeEntityFilter(new URLSearchParams(search))).toEqual(filter);
      }),
    );
  });

  it('is read from any address without failing, and only slugs get in, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('with', 'match', 'q'), fc.string())), (entries) => {
        const filter = decodeEntityFilter(new URLSearchParams(entries));
        expect(filter.with.every(isSlug)).toBe(true);
        expect(new Set(filter.with).size).toBe(filter.with.length);
      }),
    );
  });

  it('names each once where two of its ids have come to be one', () => {
    const [a, b, c] = ['anna', 'bruno', 'carla'].map(toEntityId);
    const filter = { with: [a!, b!, c!], match: 'any' as const };
    expect(replaceIds(filter, (id) => (id === a ? c! : id))).toEqual({ with: [c, b], match: 'any' });
  });

  it('keeps the other params of the address', () => {
    const next = encodeEntityFilter(
      { with: [toEntityId('kursk')], match: 'all' },
      new URLSearchParams('q=pace&with=old'),
    );
    expect(next.toString()).toBe('q=pace&with=kursk');
  });

  it('gives back the entity it takes away', () => {
    fc.assert(
      fc.property(filters, slug, (filter, id) => {
        const twice = toggleEntity(toggleEntity(filter, id), id);
        expect(new Set(twice.with)).toEqual(new Set(filter.with));
      }),
    );
  });
});

describe('a match', () => {
  const [anna, bruno] = [toEntityId('anna'), toEntityId('bruno')];

  it('needs all that are chosen, or one of them', () => {
    const named = new Set([anna]);
    expect(isMatch({ with: [anna, bruno], match: 'all' }, named)).toBe(false);
    expect(isMatch({ with: [anna, bruno], match: 'any' }, named)).toBe(true);
    expect(isMatch({ with: [bruno], match: 'any' }, named)).toBe(false);
  });

  it('is everything where nothing is chosen', () => {
    expect(isMatch({ with: [], match: 'any' }, new Set())).toBe(true);
  });
});
