import { describe, expect, it } from 'vitest';
import { FOOTBALL_CLUBS } from '#knowledge/facts/bodies/football-clubs.ts';
import { idOf } from './knowledge-expand.ts';
import { loadKnowledgeBase } from './load-knowledge.ts';

const base = loadKnowledgeBase();
const byId = new Map(base.entities.map((entity) => [String(entity.id), entity]));

describe('the football clubs of the base', () => {
  it('are organisations, eighty or more', () => {
    expect(FOOTBALL_CLUBS.length).toBeGreaterThanOrEqual(80);
    expect(FOOTBALL_CLUBS.filter((club) => byId.get(idOf(club))?.type !== 'organisation')).toEqual([]);
  });

  it('never bear a city’s name by itself in the language that calls the city so', () => {
    const clash = (['it', 'en'] as const).flatMap((lang) => {
      const cities = new Set(
        base.entities.filter(({ type }) => type === 'place').map(({ names }) => names[lang]?.label),
      );
      return FOOTBALL_CLUBS.map((club) => byId.get(idOf(club))?.names[lang])
        .flatMap((names) => (names ? [names.label, ...names.aliases] : []))
        .filter((name) => cities.has(name));
    });
    expect(clash).toEqual([]);
  });

  it('keep the article that tells them from their city', () => {
    expect(byId.get('ssc-napoli')?.contextual).toContainEqual({
      lang: 'it',
      text: 'Napoli',
      near: [],
      article: 'il',
    });
    expect(byId.get('as-roma')?.contextual).toContainEqual({
      lang: 'it',
      text: 'Roma',
      near: [],
      article: 'la',
    });
  });
});
