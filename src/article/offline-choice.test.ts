import { describe, expect, it } from 'vitest';
import { decodeOfflineChoice, isSameChoice, type OfflineChoice } from './offline-choice.ts';

const named = (topics: string[], figures: string[]): OfflineChoice => ({ kind: 'named', topics, figures });

describe('a choice', () => {
  it.each<OfflineChoice>([
    { kind: 'everything' },
    { kind: 'none' },
    { kind: 'newest', count: 1 },
    named(['cronaca'], []),
    named([], ['kim-jong-un', 'vladimir-putin']),
  ])('comes back as it was sent: %o', (choice) => {
    expect(decodeOfflineChoice(structuredClone(choice))).toEqual(choice);
  });

  it('has each name once and nothing else', () => {
    const sent = { ...named(['a', 'a'], []), count: 3, extra: 'x' };
    expect(decodeOfflineChoice(sent)).toEqual(named(['a'], []));
  });

  it.each([
    null,
    'everything',
    {},
    { kind: 'all' },
    { kind: 'newest' },
    { kind: 'newest', count: 0 },
    { kind: 'newest', count: 1.5 },
    { kind: 'newest', count: Number.POSITIVE_INFINITY },
    { kind: 'newest', count: '5' },
    named([], []),
    { kind: 'named', topics: 'a', figures: [] },
    { kind: 'named', topics: [1], figures: [] },
    { kind: 'named', topics: [''], figures: [] },
    { kind: 'named', topics: [], figures: ['../a'] },
    { kind: 'named', topics: Array.from({ length: 1_001 }, (_, at) => `t${at}`), figures: [] },
  ])('is not %j', (value) => {
    expect(decodeOfflineChoice(value)).toBeNull();
  });

  it('is the same in whatever order it names', () => {
    expect(isSameChoice(named(['a', 'b'], ['c']), named(['b', 'a'], ['c']))).toBe(true);
    expect(isSameChoice(named(['a'], ['b']), named(['a', 'b'], []))).toBe(false);
    expect(isSameChoice({ kind: 'newest', count: 5 }, { kind: 'newest', count: 6 })).toBe(false);
    expect(isSameChoice({ kind: 'everything' }, { kind: 'none' })).toBe(false);
  });
});
