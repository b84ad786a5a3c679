import { describe, expect, it } from 'vitest';
import { foldText } from '#text/fold.ts';
import * as headWords from './head-words.ts';

describe('head words', () => {
  it.each(Object.entries(headWords))('%s holds folded single words', (_, words) => {
    expect(words.size).toBeGreaterThan(0);
    expect([...words].filter((word) => word !== foldText(word) || /[^\p{L}]/u.test(word))).toEqual([]);
  });

  it.each([
    ['WAVERING_ORGANISATION_HEADS', headWords.WAVERING_ORGANISATION_HEADS, headWords.ORGANISATION_HEADS],
    ['SMALL_ORGANISATION_HEADS', headWords.SMALL_ORGANISATION_HEADS, headWords.ORGANISATION_HEADS],
    ['LOCAL_HEADS', headWords.LOCAL_HEADS, headWords.ORGANISATION_HEADS],
    ['MATTER_HEADS', headWords.MATTER_HEADS, headWords.ORGANISATION_HEADS],
    ['WAVERING_PLACE_HEADS', headWords.WAVERING_PLACE_HEADS, headWords.PLACE_HEADS],
    ['DIRECT_PLACE_HEADS', headWords.DIRECT_PLACE_HEADS, headWords.PLACE_HEADS],
    ['TAILS_AFTER_LEADERS', headWords.TAILS_AFTER_LEADERS, headWords.ORGANISATION_TAILS],
    ['SECOND_CONNECTORS', headWords.SECOND_CONNECTORS, headWords.NAME_CONNECTORS],
  ])('%s is a part of the list it narrows', (_, part, whole) => {
    expect([...part].filter((word) => !whole.has(word))).toEqual([]);
  });

  it('gives no word to two kinds of heads', () => {
    const kinds = [
      headWords.ORGANISATION_HEADS,
      headWords.PLACE_HEADS,
      headWords.NAMED_WORK_HEADS,
      headWords.CLUB_HEADS,
    ];
    const shared = kinds.flatMap((kind, i) =>
      kinds.slice(i + 1).flatMap((other) => [...kind].filter((w) => other.has(w))),
    );
    expect(shared).toEqual([]);
  });
});
