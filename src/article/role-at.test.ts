import { describe, expect, it } from 'vitest';
import type { Entity } from './entity.ts';
import { toEntityId } from './ids.ts';
import { entity, fixtureArticle, role } from '#testing/fixture-article.ts';
import { roleAt } from './role-at.ts';

const labels = new Map([
  ['italia', 'Italia'],
  ['roma', 'Roma'],
]);
const findLabel = (id: string) => labels.get(id) ?? null;
const rossi = fixtureArticle.entities[0]!;

describe('the role at a date', () => {
  it('is the one held then, with what it belongs to', () => {
    expect(roleAt(rossi, '2024-11-30', 'it', findLabel)).toBe('Ministra della Difesa, Italia');
  });

  it('does not repeat what the title says already', () => {
    expect(roleAt(rossi, '2022-01-01', 'it', findLabel)).toBe('Sindaca di Roma');
  });

  it('is the first listed of several', () => {
    expect(roleAt(rossi, '2024-05-15', 'it', findLabel)).toBe('Ministra della Difesa, Italia');
  });

  it('never tells of a later time than the article', () => {
    const described: Entity = { ...rossi, description: { it: 'ministra italiana dal 2024' } };
    expect(roleAt(described, '2001-01-01', 'it', findLabel)).toBeNull();
  });

  it('is the description of those who have no roles', () => {
    const described: Entity = { ...rossi, roles: [], description: { it: 'politica italiana' } };
    expect(roleAt(described, '2001-01-01', 'it', findLabel)).toBe('Politica italiana');
    expect(roleAt({ ...rossi, roles: [] }, '2001-01-01', 'it', findLabel)).toBeNull();
  });

  it('is the last one that ended, said to be over, between two roles', () => {
    const twice = entity('z', 'person', 'Z', [
      role('presidente', 'italia', '2025-01', null),
      role('presidente', 'italia', '2017-01', '2021-01'),
    ]);
    expect(roleAt(twice, '2024-11-30', 'it', findLabel)).toBe('Già presidente, Italia');
    expect(roleAt(twice, '2024-11-30', 'en', findLabel)).toBe('Former presidente, Italia');
    expect(roleAt(twice, '2018-01-01', 'it', findLabel)).toBe('Presidente, Italia');
  });

  it('is the one still held where there is no date', () => {
    expect(roleAt(rossi, null, 'it', findLabel)).toBe('Ministra della Difesa, Italia');
  });

  it('covers the whole of a year that is all that is known', () => {
    const once = entity('x', 'person', 'X', [role('inviato', null, '2019', '2020')]);
    expect(roleAt(once, '2020-12-31', 'it', findLabel)).toBe('Inviato');
    expect(roleAt(once, '2021-01-01', 'it', findLabel)).toBe('Già inviato');
  });

  it('leaves out an owner nobody knows', () => {
    const known = entity('y', 'person', 'Y', [role('presidente', toEntityId('nowhere'), null, null)]);
    expect(roleAt(known, '2020-01-01', 'it', findLabel)).toBe('Presidente');
  });
});
