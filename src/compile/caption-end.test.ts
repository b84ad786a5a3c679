import { describe, expect, test } from 'vitest';
import { captionEndOf } from './caption-end.ts';

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
