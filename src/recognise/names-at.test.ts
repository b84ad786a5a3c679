import { describe, expect, it } from 'vitest';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { beginsSurname, namesAt } from './names-at.ts';
import { toReadLine } from './read-line.ts';

const index = fixtureIndex([
  known('Bruno Vasari', { prominence: 0.6 }),
  known('Banca di Borea', { id: 'banca-di-borea', type: 'organisation' }),
  known('Borea', { type: 'place' }),
]);

describe('namesAt', () => {
  const line = toReadLine('Banca di Borea');
  const idsAt = (from: number, to: number): string[] =>
    namesAt(index, line, from, to).map(({ entity }) => entity.id);

  it('gives the names of exactly these words', () => {
    expect(idsAt(0, 3)).toEqual(['banca-di-borea']);
    expect(idsAt(2, 3)).toEqual(['borea']);
    expect(idsAt(0, 2)).toEqual([]);
  });
});

describe('beginsSurname', () => {
  it('is true for the surname of a bearer who is prominent enough', () => {
    const line = toReadLine('Bruno Vasari');
    expect(beginsSurname(index, line, 1)).toBe(true);
    expect(beginsSurname(index, line, 1, 0.7)).toBe(false);
    expect(beginsSurname(index, line, 0)).toBe(false);
  });
});
