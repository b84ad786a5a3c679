import { expect, it } from 'vitest';
import { listDrawn } from './list-drawn.ts';

it('draws what is near and what always is', () => {
  expect(listDrawn([4, 5, 6], null, [0, 9], 10)).toEqual([0, 4, 5, 6, 9]);
});

it('keeps the row with the focus and two at each side, each row once and in order', () => {
  expect(listDrawn([40, 41], 7, [0], 100)).toEqual([0, 5, 6, 7, 8, 9, 40, 41]);
  expect(listDrawn([6, 7, 8], 8, [0], 100)).toEqual([0, 6, 7, 8, 9, 10]);
});

it('draws no row that the list does not have', () => {
  expect(listDrawn([0, 1, 2], 2, [0], 3)).toEqual([0, 1, 2]);
  expect(listDrawn([0], 12, [0, 4], 1)).toEqual([0]);
});
