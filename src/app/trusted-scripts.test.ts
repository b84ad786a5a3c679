import { expect, it } from 'vitest';
import { toOwnScript } from './trusted-scripts.ts';

const folder = 'https://host.example/reader/';

it.each(['/reader/sw.js', '/reader/assets/recognise-1a2b.js', `${folder}assets/index-_x.js`])(
  'lets %s through',
  (address) => {
    expect(toOwnScript(address, folder)).toBe(address);
  },
);

it.each([
  '/sw.js',
  '/other/assets/a.js',
  '/reader/assets/../../evil.js',
  '/reader/assets/a.js?x',
  '/reader/a.js',
  'https://elsewhere.example/reader/sw.js',
  'data:text/javascript,1',
  'blob:https://host.example/1',
])('refuses %s', (address) => {
  expect(toOwnScript(address, folder)).toBeNull();
});
