import { describe, expect, test } from 'vitest';
import { captionEndOf, findNumberInParentheses } from './caption-end.ts';

describe('captionEndOf', () => {
  test.each([
    ['putin a pechino PHOTO: Anna Verdi', 'putin a pechino'],
    ['kim a mosca (ap) 2', 'kim a mosca'],
    ['kim a mosca foto lapresse 12', 'kim a mosca'],
    ['kim a mosca 3', 'kim a mosca 3'],
    ['Fonte: Istat', 'Fonte: Istat'],
    ['(foto ansa)', '(foto ansa)'],
  ])('of «%s» is after «%s»', (line, caption) => {
    expect(line.slice(0, captionEndOf(line))).toBe(caption);
  });
});

describe('findNumberInParentheses', () => {
  test.each([
    ['kim (3)', { start: 'kim'.length, value: 3 }],
    ['kim (2/12)', { start: 'kim'.length, value: 2 }],
    ['kim (71)', null],
    ['kim (0)', null],
    ['kim 3', null],
    ['(3)', null],
  ])('in «%s» is %j', (line, found) => {
    expect(findNumberInParentheses(line)).toEqual(found);
  });
});
