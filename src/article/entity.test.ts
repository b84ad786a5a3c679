import { describe, expect, test } from 'vitest';
import { labelOf, type Entity } from './entity.ts';
import { toEntityId } from './ids.ts';

const named = (label: string) => ({ label, aliases: ['altro nome'] });
const moscow: Entity = {
  id: toEntityId('mosca'),
  type: 'place',
  names: { it: named('Mosca'), en: named('Moscow') },
  description: {},
  roles: [],
  sameAs: [],
};

describe('labelOf', () => {
  test('is the label in the language of the tag', () => {
    expect(['it', 'it-CH', 'en', 'en-GB', 'EN'].map((tag) => labelOf(moscow, tag))).toEqual([
      'Mosca',
      'Mosca',
      'Moscow',
      'Moscow',
      'Moscow',
    ]);
  });

  test('is the Italian one for a language that has none', () => {
    expect(labelOf(moscow, 'fr')).toBe('Mosca');
  });

  test('is the other one where only one is known, and the id where none is', () => {
    expect(labelOf({ ...moscow, names: { en: named('Moscow') } }, 'it')).toBe('Moscow');
    expect(labelOf({ ...moscow, names: { it: named('Mosca') } }, 'en')).toBe('Mosca');
    expect(labelOf({ ...moscow, names: {} }, 'it')).toBe('mosca');
  });
});
