import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { READING_STATUSES } from '#article/reading-state.ts';
import {
  decodeLibraryFilter,
  encodeLibraryFilter,
  LIBRARY_SORTS,
  WHOLE_LIBRARY,
  type LibraryFilter,
} from './library-filter.ts';
import { countChoices, standingOf, withStanding, type FacetName, type Standing } from './facet-standing.ts';

/** Each value stands in one way only: chosen or left out. */
function choices<Value extends string>(value: fc.Arbitrary<Value>) {
  return fc
    .uniqueArray(fc.tuple(value, fc.boolean()), { selector: ([text]) => text, maxLength: 3 })
    .map((standings) => ({
      only: standings.filter(([, isChosen]) => isChosen).map(([text]) => text),
      not: standings.filter(([, isChosen]) => !isChosen).map(([text]) => text),
    }));
}

const filters: fc.Arbitrary<LibraryFilter> = fc
  .record({
    entities: choices(fc.constantFrom('kursk', 'seoul', 'kim-jong-un').map(toEntityId)),
    topics: choices(fc.stringMatching(/^[a-z]{1,9}$/)),
    languages: choices(fc.stringMatching(/^[a-z]{2,3}$/)),
    states: choices(fc.constantFrom(...READING_STATUSES)),
    text: fc.string({ maxLength: 40 }).map((text) => text.trim()),
    sort: fc.constantFrom(...LIBRARY_SORTS),
  })
  .map(({ entities, ...rest }) => ({
    ...rest,
    entities: { with: entities.only, match: 'all' },
    without: entities.not,
  }));

const read = (search: string) => decodeLibraryFilter(new URLSearchParams(search));

describe('the library filter in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(read(encodeLibraryFilter(filter).toString())).toEqual(filter);
      }),
    );
  });

  it('falls back to the whole library where the address makes no sense', () => {
    expect(
      read('with=%20&without=No+One&topic=No Topic&lang=italiano&match=some&state=lost&sort=size'),
    ).toEqual(WHOLE_LIBRARY);
  });

  it('takes what is both chosen and left out as chosen', () => {
    expect(read('with=kursk&without=kursk&topic=space&not-topic=space')).toEqual(
      read('with=kursk&topic=space'),
    );
  });
});

describe('the standing of a value', () => {
  const values: Record<FacetName, string> = {
    entities: 'kursk',
    topics: 'space',
    languages: 'it',
    states: 'read',
  };
  const facets = fc.constantFrom<FacetName>('entities', 'topics', 'languages', 'states');
  const standings = fc.constantFrom<Standing>('open', 'only', 'not');

  it('is what it was last set to, whatever it was before', () => {
    fc.assert(
      fc.property(filters, facets, standings, (filter, facet, standing) => {
        const next = withStanding(filter, facet, values[facet], standing);
        expect(standingOf(next, facet, values[facet])).toBe(standing);
        const opened = withStanding(next, facet, values[facet], 'open');
        expect(countChoices(opened)).toBe(countChoices(next) - (standing === 'open' ? 0 : 1));
      }),
    );
  });

  it('leaves the filter alone for what is no value', () => {
    expect(withStanding(WHOLE_LIBRARY, 'entities', 'No One', 'only')).toBe(WHOLE_LIBRARY);
    expect(withStanding(WHOLE_LIBRARY, 'states', 'lost', 'not')).toBe(WHOLE_LIBRARY);
  });
});
