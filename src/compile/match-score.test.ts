import { describe, expect, test } from 'vitest';
import type { EntityType } from '#article/entity.ts';
import { toWords } from '#text/words.ts';
import { isScore } from './match-score.ts';

/** Whether the line is a score when its first word is named. */
function score(line: string, type: EntityType | null): boolean {
  const words = toWords(line);
  return isScore(words, type === null ? [] : [{ start: 0, end: words[0]?.end ?? 0, type }]);
}

describe('isScore', () => {
  test('is a number after each of two teams', () => {
    expect(score('barcellona 1 real madrid 3', 'place')).toBe(true);
    expect(score('inter 1 milan 2', 'organisation')).toBe(true);
  });

  test.each([
    ['people', 'kim 3 putin 1', 'person'],
    ['lines without a name', 'tramonto 3 alba 1', null],
    ['places with numbers that follow each other', 'roma 1 milano 2', 'place'],
    ['sides with grammar', 'roma di notte 3 milano 1', 'place'],
    ['more than two numbers', 'roma 3 milano 1 4', 'place'],
    ['a number in the middle', 'roma 3 milano', 'place'],
  ] as const)('is not found in %s: «%s»', (_what, line, type) => {
    expect(score(line, type)).toBe(false);
  });
});
