import { expect, test } from 'vitest';
import { isSlug, toArticleId, toEntityId, toReaderEntityId } from './ids.ts';

const LONGEST = 120;

test('a slug is small ASCII letters and digits joined by single hyphens', () => {
  const slugs = ['kim-jong-un', 'g7', '7-su-10', 'a', 'a'.repeat(LONGEST)];
  const others = ['', '-', 'Kim', 'kim_jong', 'kim--un', '-kim', 'kim-', 'kim un', 'perché', 'kim\n'];
  expect([...slugs, ...others, 'a'.repeat(LONGEST + 1)].filter(isSlug)).toEqual(slugs);
});

test.each([toEntityId, toArticleId])('an id is its slug, and nothing else becomes one', (mint) => {
  expect(mint('kim-jong-un')).toBe('kim-jong-un');
  expect(() => mint('Kim Jong-un')).toThrow(RangeError);
  expect(() => mint('')).toThrow('«»');
});

test('the id of whom a reader makes is as long as chance makes it, and a slug', () => {
  const chance = '0f'.repeat(16);
  expect(toReaderEntityId(chance)).toBe(`reader-${chance}`);
  expect(() => toReaderEntityId('Luca Rossi')).toThrow(RangeError);
});
