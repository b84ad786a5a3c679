import { describe, expect, it } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { encodePostings } from './postings.ts';
import { decodeSearchFacts, decodeStarts, findStart } from './search-shards.ts';
import { decodeWordsShard, toBearer, toTerm, toTermKey } from './words-shard.ts';

const line = encodePostings([1, 2], [9, 9]);

describe('a shard of words', () => {
  it('holds terms by field, who bears a name, and spellings', () => {
    const entity = {
      id: toEntityId('kim'),
      type: 'person' as const,
      names: { it: { label: 'Kim', aliases: ['il leader'] }, en: { label: 'Kim', aliases: ['the leader'] } },
      description: {},
      roles: [],
      sameAs: [],
    };
    const decoded = decodeWordsShard(
      [
        ['!kim', 'kim kimmel'],
        ['@kim', [toBearer({ entity, articles: 2 })]],
        ['vertice', '', '', [7, line]],
      ],
      10,
    );
    expect(decoded).toMatchObject({
      ok: true,
      value: [
        { kind: 'spellings', words: ['kim', 'kimmel'] },
        {
          kind: 'bearers',
          bearers: [
            { articles: 2, entity: { id: 'kim', names: { it: { aliases: ['il leader', 'the leader'] } } } },
          ],
        },
        {
          kind: 'term',
          fields: [{ count: 0 }, { count: 0 }, { count: 7, places: [1, 2] }, { count: 0 }],
        },
      ],
    });
  });

  it('has a stem right before the words that it stands for', () => {
    expect(
      [toTermKey('governo'), toTermKey('~govern'), toTermKey('governare')].toSorted().map(toTerm),
    ).toEqual(['~govern', 'governare', 'governo']);
  });

  it.each([
    [{}, 'words', 'a list is needed'],
    [['vertice'], 'words[0]', 'a list is needed'],
    [[[7]], 'words[0][0]', 'a text is needed'],
    [[['a', line]], 'words[0][1]', 'places of the edition in their order are needed'],
    [[['a', '', 3]], 'words[0][2]', 'a list is needed'],
    [[['a', [1, 'BB']]], 'words[0][1][1]', 'places of the edition in their order are needed'],
    [[['@kim', [[['kim', 99, 'Kim'], 1, []]]]], 'words[0][1][0][0][1]', 'a number from 0 to 4 is needed'],
    [[['@kim', [[['../kim', 0, 'Kim'], 1, []]]]], 'words[0][1][0][0][0]', expect.any(String)],
    [[['!kim', {}]], 'words[0][1]', 'a text is needed'],
  ])('is refused with the path of its fault: %j', (value, path, message) => {
    expect(decodeWordsShard(value, 1)).toEqual({ ok: false, error: { kind: 'decode', path, message } });
  });

  it('is found by the first keys, of which the last that is not greater is taken', () => {
    const keys = ['b', 'd', 'f'];
    expect(['a', 'b', 'c', 'd', 'z'].map((key) => findStart(keys, key))).toEqual([-1, 0, 0, 1, 2]);
    expect(decodeStarts([1])).toMatchObject({ ok: false, error: { path: 'starts[0]' } });
    expect(decodeSearchFacts({ documents: 0, averages: [], starts: [] })).toMatchObject({
      ok: false,
      error: { path: 'documents' },
    });
  });
});
