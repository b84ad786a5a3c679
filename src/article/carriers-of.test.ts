import { expect, test } from 'vitest';
import { fixtureArticle } from '#testing/fixture-article.ts';
import type { Block } from './article.ts';
import { carriersOf } from './carriers-of.ts';

function textsOf(kind: Block['kind']): string[] {
  const block = fixtureArticle.blocks.find((candidate) => candidate.kind === kind);
  if (!block) throw new Error(`the fixture has no ${kind}`);
  return carriersOf(block).map(({ text }) => text);
}

test('a block of one text carries it', () => {
  expect(textsOf('heading')).toEqual(['Il Trattato']);
  expect(textsOf('quote')).toEqual(['«Bianchi ha ragione»']);
  expect(textsOf('note')).toEqual(['© Riproduzione riservata']);
  expect(textsOf('unknown')).toEqual(['§ riga non riconosciuta']);
  expect(textsOf('paragraph')).toEqual(['A Roma Anna Rossi ha incontrato Paolo Bianchi della Fao.']);
});

test('an image carries its caption as shown, a list its items, related stories their title first', () => {
  expect(textsOf('image')).toEqual(['Anna Rossi e Paolo Bianchi']);
  expect(textsOf('list')).toEqual(['Prima voce', 'Voce con Carla Verdi']);
  expect(textsOf('related')).toEqual(['Leggi anche', 'Un altro articolo']);
});

test('a separator carries nothing', () => {
  expect(textsOf('separator')).toEqual([]);
});
