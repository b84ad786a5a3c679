import { expect, test } from 'vitest';
import { collapseLetterSpacing } from './letter-spacing.ts';

test('spaced words come together, and two spaces keep them apart', () => {
  expect(collapseLetterSpacing('M o s c a   o g g i')).toBe('Mosca   oggi');
  expect(collapseLetterSpacing('Il governo di M o s c a ha risposto')).toBe(
    'Il governo di Mosca ha risposto',
  );
});

test('lists of letters stay lists', () => {
  expect(collapseLetterSpacing('i gruppi A B C D del torneo')).toBe('i gruppi A B C D del torneo');
  expect(collapseLetterSpacing('vitamine A e B')).toBe('vitamine A e B');
});
