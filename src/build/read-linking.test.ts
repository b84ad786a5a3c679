/** What names are linked to, over all linking cases: whatever else is missed, no two people or things are taken for one. */
import { describe, expect, test } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { LINKING_CASES } from '#recognise/linking-cases/linking-cases.ts';
import { casesOf } from '#recognise/linking-cases/linking-case.ts';
import { toLinkingTable } from '#recognise/linking-cases/linking-table.ts';
import { scoreLinking } from '#recognise/linking-cases/score-linking.ts';
import { NO_MODELS } from '#recognise/find-mentions.ts';
import { readLinking } from './read-linking.ts';
import { taggerModels } from './tagger-models.ts';

/** Of the links that the cases expect, at least so many must be made: a recogniser that links nothing merges nothing either. */
const LEAST_RECALL = 0.9;

describe('linking', () => {
  test('there are sixty cases or more, in Italian and English', () => {
    expect(LINKING_CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(LINKING_CASES.map(({ lang }) => lang))).toEqual(new Set(['it', 'en']));
  });

  test.each([
    { by: 'rules and models', models: taggerModels() },
    { by: 'rules alone', models: NO_MODELS },
  ])('$by merge nobody wrongly, and make most links', ({ by, models }) => {
    const scores = readLinking(models);
    process.stdout.write(`linking by ${by}:\n${toLinkingTable(scores).join('\n')}\n`);
    const all = [...scores.values()];
    expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
    const right = all.reduce((sum, score) => sum + score.right, 0);
    const expected = all.reduce((sum, score) => sum + score.expected, 0);
    expect(right / expected).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  test('a reading that links all names of a case to one figure merges wrongly', () => {
    const [merging] = [
      ...scoreLinking(
        casesOf('family', 'en', '[[Ann|ann]] and [[Bob|bob]]'),
        (lines) =>
          lines.map(() =>
            [
              [0, 3],
              [8, 11],
            ].map(([start = 0, end = 0]) => ({
              start,
              end,
              entity: toEntityId('ann'),
              form: 'name' as const,
              confidence: 1,
              candidates: [],
              by: 'rule' as const,
            })),
          ),
        () => false,
      ).values(),
    ];
    expect(merging?.wrong).toHaveLength(1);
  });
});
