import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWords } from '#text/words.ts';
import { isJoined, NameTrie } from './name-trie.ts';

function trieOf(...names: string[]): NameTrie<string> {
  const trie = new NameTrie<string>();
  for (const name of names)
    trie.add(
      toWords(name).map((word) => word.folded),
      name,
    );
  return trie;
}

/** The names found at a word of the text, each with the words it covers. */
function found(trie: NameTrie<string>, text: string, from = 0): string[] {
  return trie
    .matchesAt(text, toWords(text), from)
    .map(({ from: first, to, values }) => `${values.join('|')} ${first}–${to}`);
}

describe('isJoined', () => {
  test.each([' ', '-', '–', "'", '’', '/', '&', ' & ', '. ', "' "])('%j may stand within a name', (gap) => {
    const text = `St${gap}Louis`;
    expect(isJoined(text, toWords(text), 0)).toBe(true);
  });

  test.each([', ', ' - ', ': ', '  ', '; ', '. . ', ' («'])('%j separates two names', (gap) => {
    const text = `St${gap}Louis`;
    expect(isJoined(text, toWords(text), 0)).toBe(false);
  });

  test('a full stop belongs to a name only after an initial or a short word', () => {
    expect(isJoined('J. Vance', toWords('J. Vance'), 0)).toBe(true);
    expect(isJoined('Roma. Mosca', toWords('Roma. Mosca'), 0)).toBe(false);
  });

  test('nothing is joined to the last word', () => {
    expect(isJoined('Kim', toWords('Kim'), 0)).toBe(false);
    expect(isJoined('', [], 0)).toBe(false);
  });
});

describe('NameTrie', () => {
  const trie = trieOf('Kim Jong-un', 'Kim', 'Mosca');

  test('finds every name that begins at the word, the longest first', () => {
    expect(found(trie, 'Kim Jong-un a Mosca')).toEqual(['Kim Jong-un 0–3', 'Kim 0–1']);
    expect(found(trie, 'Kim Jong-un a Mosca', 'Kim Jong un a'.split(' ').length)).toEqual(['Mosca 4–5']);
  });

  test('finds a name whatever its case and what joins its words', () => {
    for (const print of ['kim jong un', 'KIM JONG-UN', 'Kim Jong’un'])
      expect(found(trie, print)[0]).toBe('Kim Jong-un 0–3');
    expect(found(trie, 'Kim, Jong-un')).toEqual(['Kim 0–1']);
  });

  test('keeps all values of one name in the order in which they came', () => {
    const shared = new NameTrie<number>();
    for (const value of [3, 1, 2]) shared.add(['milan'], value);
    expect(shared.matchesAt('Milan', toWords('Milan'), 0)).toEqual([{ from: 0, to: 1, values: [3, 1, 2] }]);
  });

  test('a name without words is no name', () => {
    const empty = trieOf('«»');
    expect(found(empty, 'Kim')).toEqual([]);
    expect(empty.mayBegin('')).toBe(false);
  });

  test('a word may begin a name when one begins with it', () => {
    expect([trie.mayBegin('kim'), trie.mayBegin('jong'), trie.mayBegin('mosca')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('finds what was added among any other names', () => {
    const name = fc.array(fc.constantFrom('kim', 'jong', 'un', 'il', 'sung'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(name), name, (others, own) => {
        const all = trieOf(...others.map((words) => words.join(' ')), own.join(' '));
        const text = own.join(' ');
        const [longest] = all.matchesAt(text, toWords(text), 0);
        expect(longest?.to).toBe(own.length);
        expect(longest?.values).toContain(text);
      }),
    );
  });
});
