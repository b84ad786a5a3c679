import { describe, expect, it } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { Cast } from './cast.ts';
import { getKnown, resolveFullName, resolveShortName } from './resolve-name.ts';

const london = known('Londra', { type: 'place', prominence: 0.9 });
const ontario = known('Londra', { id: 'londra-ontario', type: 'place', prominence: 0.5 });
const index = fixtureIndex([london, ontario, known('Bruno Vasari', { prominence: 0.95 })]);
const [anna, bruno] = [toEntityId('anna-ferri'), toEntityId('bruno-ferri')];

/** A cast of Anna and Bruno Ferri, each named in full once in running text. */
function castOf(annaLine: number, brunoLine: number): Cast {
  const cast = new Cast(index, 'it');
  cast.addNew('person', 'Anna Ferri');
  cast.addNew('person', 'Bruno Ferri');
  cast.sight(anna, { line: annaLine, word: 0 });
  cast.sight(bruno, { line: brunoLine, word: 4 });
  return cast;
}

describe('resolveShortName', () => {
  it('takes the bearer who is clearly nearer before the place', () => {
    const { entity, candidates } = resolveShortName([anna, bruno], { line: 9, word: 0 }, castOf(1, 8));
    expect([entity, candidates]).toEqual([bruno, []]);
  });

  it('keeps both when neither is clearly nearer', () => {
    const { candidates } = resolveShortName([anna, bruno], { line: 9, word: 0 }, castOf(7, 8));
    expect(new Set(candidates)).toEqual(new Set([anna, bruno]));
  });

  it('stays with whom the page already calls so when another was met in passing', () => {
    const cast = castOf(0, 5);
    cast.establish(anna, { line: 1, word: 0 });
    expect(resolveShortName([anna, bruno], { line: 8, word: 0 }, cast).entity).toBe(anna);
  });

  it('keeps a famous absentee among the candidates however near the other is', () => {
    const cast = new Cast(index, 'it');
    const relative = cast.addNew('person', 'Anna Vasari');
    const famous = cast.addById(toEntityId('bruno-vasari'));
    cast.sight(relative, { line: 4, word: 0 });
    expect(resolveShortName([relative, famous], { line: 4, word: 6 }, cast).candidates).toEqual([
      famous,
      relative,
    ]);
  });

  it('throws for no bearers', () => {
    expect(() => resolveShortName([], { line: 0, word: 0 }, castOf(0, 0))).toThrow(RangeError);
  });
});

describe('resolveFullName', () => {
  const names = [london, ontario].map((entity) => ({
    entity,
    kind: 'full' as const,
    lang: 'it' as const,
    print: 'Londra',
    capitals: [true],
    acronym: false,
    near: null,
    article: null,
  }));

  it('takes the much more prominent of two places', () => {
    expect(resolveFullName(names, () => false)).toMatchObject({ entity: 'londra', candidates: [] });
  });

  it('takes the one that the page names without doubt elsewhere', () => {
    expect(resolveFullName(names, (id) => id === ontario.id)).toMatchObject({
      entity: ontario.id,
      candidates: [],
    });
  });
});

describe('getKnown', () => {
  it('throws for an id that the base does not have', () => {
    expect(() => getKnown(toEntityId('nessuno'), index)).toThrow(/nessuno/);
  });
});
