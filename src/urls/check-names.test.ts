import { expect, it } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import { checkNamesPath, isCheckingNames, withCheckingNames } from './check-names.ts';

it('is read as it was written, beside the filter, and one state has one address', () => {
  const filtered = new URLSearchParams('with=kursk');
  const checking = withCheckingNames(filtered, true);
  expect(checking.toString()).toBe('with=kursk&check=names');
  expect(isCheckingNames(checking)).toBe(true);
  expect(isCheckingNames(filtered)).toBe(false);
  expect(withCheckingNames(withCheckingNames(checking, true), false).toString()).toBe('with=kursk');
});

it('shows nothing for another value', () => {
  expect(isCheckingNames(new URLSearchParams('check=lines'))).toBe(false);
});

it('leads to an article with its names', () => {
  const [path, search] = checkNamesPath(toArticleId('un-incontro')).split('?');
  expect(path).toBe('/articles/un-incontro');
  expect(isCheckingNames(new URLSearchParams(search))).toBe(true);
});
