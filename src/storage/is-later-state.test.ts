import { describe, expect, it } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import type { ReadingState, ReadingStatus } from '#article/reading-state.ts';
import { isLaterState } from './is-later-state.ts';

const state = (status: ReadingStatus, updatedAt: string): ReadingState => ({
  articleId: toArticleId('un-incontro'),
  status,
  progress: 0.5,
  position: null,
  updatedAt: `2024-11-30T${updatedAt}.000Z`,
});

describe('isLaterState', () => {
  it.each([
    [
      'an older place does not take the place of a newer one',
      'reading',
      '09:00:00',
      'reading',
      '08:00:00',
      true,
    ],
    ['a newer one does', 'reading', '08:00:00', 'reading', '09:00:00', false],
    ['of two at the same time the last counts', 'reading', '08:00:00', 'reading', '08:00:00', false],
    ['what is read stays read', 'read', '08:00:00', 'reading', '09:00:00', true],
    ['and becomes it, however late that is written', 'reading', '09:00:00', 'read', '08:00:00', false],
    ['a time to come stops nobody', 'reading', '23:00:00', 'reading', '08:00:00', false],
  ] as const)('%s', (_rule, keptStatus, keptAt, nextStatus, nextAt, stays) => {
    const now = '2024-11-30T10:00:00.000Z';
    expect(isLaterState(state(keptStatus, keptAt), state(nextStatus, nextAt), now)).toBe(stays);
  });
});
