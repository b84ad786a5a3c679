/** Whatever the model allows comes back from JSON as it was, and whatever else is given is refused rather than thrown at. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryArticle as article } from '#testing/arbitrary-article.ts';
import { decodeArticle } from './decode-article.ts';

test('an article that travels as JSON arrives as it was', () => {
  fc.assert(
    fc.property(article, (sent) => {
      expect(decodeArticle(JSON.parse(JSON.stringify(sent)))).toEqual({ ok: true, value: sent });
    }),
    { numRuns: 300 },
  );
});

test('an article with one value replaced by anything is read or refused, and never throws', () => {
  const spoilt = fc.tuple(article, fc.nat(200), fc.jsonValue()).map(([sent, at, junk]) => {
    let left = at;
    return JSON.parse(JSON.stringify(sent), (_, value: unknown) => {
      left -= 1;
      return left === 0 ? junk : value;
    }) as unknown;
  });
  fc.assert(
    fc.property(fc.oneof(spoilt, fc.jsonValue()), (value) => {
      const decoded = decodeArticle(value);
      expect(decoded.ok || decoded.error.path !== '').toBe(true);
    }),
    { numRuns: 300 },
  );
});
