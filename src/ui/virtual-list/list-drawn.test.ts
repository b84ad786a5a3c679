import { expect, it } from 'vitest';
import { listDrawn } from './list-drawn.ts';

it('draws what is near and the first', () => {
  expect(listDrawn([4, 5, 6], null, 10)).toEqual([0, 4, 5, 6]);
});

it('keeps the row with the focus and its neighbours, each row once and in order', () => {
  expect(listDrawn([40, 41], 7, 100)).toEqual([0, 6, 7, 8, 40, 41]);
  expect(listDrawn([6, 7, 8], 8, 100)).toEqual([0, 6, 7, 8, 9]);
});

it('draws no row that the list does not have', () => {
  expect(listDrawn([0, 1, 2], 2, 3)).toEqual([0, 1, 2]);
  expect(listDrawn([0], 12, 1)).toEqual([0]);
});
