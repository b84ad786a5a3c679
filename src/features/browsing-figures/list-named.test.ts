import { describe, expect, it } from 'vitest';
import { entity } from '#testing/fixture-article.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { groupByLetter, listNamed, rankNamed, searchNamed, toIndexRows, type Named } from './list-named.ts';

const all = listNamed(fixtureLibrary, 'it');
const ids = (named: readonly Named[]) => named.map(({ entity }) => entity.id);

function named(...labels: string[]): Named[] {
  return labels.map((label, at) => ({
    entity: entity(`n${at}`, 'person', label),
    label,
    articles: 1,
    mentions: 1,
  }));
}

describe('those a library names', () => {
  it('come with their articles and mentions, and nobody unnamed comes', () => {
    const rossi = all.find(({ entity }) => entity.id === 'anna-rossi')!;
    expect([rossi.articles, rossi.mentions]).toEqual([3, 5 + 2 + 1]);
    expect(ids(all)).not.toContain('italia');
  });

  it('are searched by the beginnings of any of their names', () => {
    const [rossi] = all;
    const names = { label: 'Anna Rossi', aliases: ['la ministra'] };
    const renamed = [{ ...rossi!, entity: { ...rossi!.entity, names: { it: names } } }];
    expect(searchNamed(renamed, 'person', 'minis')).toHaveLength(1);
    expect(searchNamed(renamed, 'person', 'istra')).toHaveLength(0);
    expect(ids(searchNamed(all, 'person', 'bian'))).toEqual(['paolo-bianchi']);
    expect(ids(searchNamed(all, 'place', ''))).toEqual(['roma']);
  });
});

describe('prominence', () => {
  it('goes by articles, then mentions', () => {
    // Bianchi and Verdi are in two articles each: 5 + 1 mentions, and 1 + 2.
    const people = searchNamed(all, 'person', '');
    expect(ids(rankNamed(people, 'it'))).toEqual(['anna-rossi', 'paolo-bianchi', 'carla-verdi']);
  });
});

describe('the letters', () => {
  it('are those that occur, accents aside, and other beginnings come last', () => {
    const groups = groupByLetter(named('Zoe', '’Ndrangheta', 'Émile', 'Eva', 'Øster', '45 Nord'), 'it');
    expect(groups.map(({ letter, named }) => [letter, named.map(({ label }) => label)])).toEqual([
      ['E', ['Émile', 'Eva']],
      ['N', ['’Ndrangheta']],
      ['O', ['Øster']],
      ['Z', ['Zoe']],
      ['#', ['45 Nord']],
    ]);
  });
});

describe('the rows of an index', () => {
  it('are each letter and its names a few at a time, in their order, none lost', () => {
    const groups = groupByLetter(named(...Array.from({ length: 50 }, (_, at) => `A${100 + at}`), 'B'), 'it');
    const rows = toIndexRows(groups);
    expect(rows.map(({ kind, letter }) => `${kind} ${letter}`)).toEqual([
      'letter A',
      ...Array.from({ length: rows.length - 3 }, () => 'names A'),
      'letter B',
      'names B',
    ]);
    expect(rows.length).toBeGreaterThan(5);
    const names = rows.flatMap((row) => (row.kind === 'names' ? row.named : []));
    expect(names).toEqual(groups.flatMap((group) => group.named));
  });

  it('say of each part where in its letter it begins', () => {
    const rows = toIndexRows(groupByLetter(named(...Array.from({ length: 50 }, (_, at) => `A${at}`)), 'it'));
    let before = 0;
    for (const row of rows) {
      if (row.kind === 'letter') continue;
      expect([row.from, row.total]).toEqual([before, 50]);
      before += row.named.length;
    }
    expect(before).toBe(50);
  });
});
