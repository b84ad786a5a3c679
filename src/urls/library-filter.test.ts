import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { decodeLibraryFilter, encodeLibraryFilter, WHOLE_LIBRARY } from './library-filter.ts';

describe('the library filter in the address', () => {
  it('comes back as it was written', () => {
    const filters = fc.record({
      entities: fc.record({
        with: fc.constantFrom([], [toEntityId('kursk')]),
        match: fc.constant('all' as const),
      }),
      topic: fc.option(fc.stringMatching(/^[a-z]{1,9}$/)),
      lang: fc.option(fc.stringMatching(/^[a-z]{2,3}$/)),
      text: fc.string({ maxLength: 40 }).map((text) => text.trim()),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const read = decodeLibraryFilter(new URLSearchParams(encodeLibraryFilter(filter).toString()));
        expect(read).toEqual(filter);
      }),
    );
  });

  it('falls back to the whole library where the address makes no sense', () => {
    expect(
      decodeLibraryFilter(new URLSearchParams('with=%20&topic=No Topic&lang=italiano&match=some')),
    ).toEqual(WHOLE_LIBRARY);
  });
});
