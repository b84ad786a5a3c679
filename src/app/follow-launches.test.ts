import { expect, it } from 'vitest';
import { toLaunchPath } from './follow-launches.ts';

const folder = 'https://host.example/reader/';

it.each([
  [`${folder}?state=reading`, '/?state=reading'],
  [`${folder}articles/kim`, '/articles/kim'],
  [folder, null],
  ['', null],
  ['https://elsewhere.example/reader/articles/kim', null],
])('a launch to «%s» leads to %s', (target, path) => {
  expect(toLaunchPath(target, folder)).toBe(path);
});
