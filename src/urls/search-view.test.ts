import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import {
  decodeSearchView,
  encodeSearchView,
  isSearchSought,
  NO_SEARCH,
  SEEKS_SEARCH,
} from './search-view.ts';

describe('the view of the search', () => {
  it('stands in the address, and comes back from it', () => {
    const view = {
      text: 'with:"kim jong un" trattato ',
      entities: [toEntityId('kim-jong-un')],
      topics: ['world', 'space'],
      languages: ['it'],
      owners: ['own'],
    } as const;
    const params = encodeSearchView(view);
    expect(params.toString()).toBe(
      'q=with%3A%22kim+jong+un%22+trattato+&with=kim-jong-un&topic=world&topic=space&lang=it&from=own',
    );
    expect(decodeSearchView(params)).toEqual(view);
  });

  it('says nothing in the address while nothing is looked for', () => {
    expect(encodeSearchView(NO_SEARCH).toString()).toBe('');
    expect(decodeSearchView(new URLSearchParams('q=+&with=A+B&topic=%3F&lang=italiano&from=nobody'))).toEqual(
      NO_SEARCH,
    );
  });

  it('has one address for one text, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = decodeSearchView(encodeSearchView({ ...NO_SEARCH, text }));
        expect(decodeSearchView(encodeSearchView(once))).toEqual(once);
      }),
    );
  });

  it('is sought by the state of its navigation alone', () => {
    expect(isSearchSought({ ...SEEKS_SEARCH })).toBe(true);
    for (const state of [null, 'search', {}, { focus: 'main' }]) expect(isSearchSought(state)).toBe(false);
  });
});
