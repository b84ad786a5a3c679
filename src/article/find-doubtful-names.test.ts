import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '#testing/arbitrary-article.ts';
import { entity, fixtureArticle } from '#testing/fixture-article.ts';
import { rich } from '#testing/rich.ts';
import type { Article, Mention } from './article.ts';
import { findDoubtfulNames } from './find-doubtful-names.ts';
import { toEntityId } from './ids.ts';

const paragraph = { kind: 'paragraph', id: 'b1', by: 'rule', confidence: 1, source: null } as const;

/** An article of one paragraph, whose mentions are as sure as said. */
function articleOf(marked: string, ...changes: readonly Partial<Mention>[]): Article {
  const { mentions, ...line } = rich(marked);
  const changed = mentions.map((mention, at) => ({ ...mention, ...changes[at] }));
  const headline = { ...fixtureArticle.headline, ...rich('Un titolo') };
  return { ...fixtureArticle, headline, blocks: [{ ...paragraph, ...line, mentions: changed }] };
}

const unsure = { by: 'model', confidence: 0.65 } as const;

describe('the doubtful names', () => {
  it('are what the model marked without being sure, with the sentence of the first place and their number', () => {
    const text = 'Si vede. Ieri la [[Fao|fao]] tace. La [[FAO|fao]] e [[Roma|roma]].';
    const [name, ...others] = findDoubtfulNames(articleOf(text, unsure, { ...unsure, confidence: 0.6 }));
    expect(others).toEqual([]);
    expect(name).toMatchObject({
      why: 'unsure',
      surface: 'Fao',
      entity: { id: 'fao' },
      confidence: 0.65,
      count: 2,
    });
    expect(name?.sentence).toBe('Ieri la Fao tace.');
    expect(name?.at).toEqual({ start: 'Ieri la '.length, end: 'Ieri la Fao'.length });
  });

  it('stand among the words around them where the sentence is long', () => {
    const long = 'parola '.repeat(100);
    const [name] = findDoubtfulNames(articleOf(`${long}[[Fao|fao]] ${long}fine.`, unsure));
    const { sentence = '', at = { start: 0, end: 0 } } = name ?? {};
    expect(sentence).toMatch(/^…parola (?:parola )+Fao (?:parola )+parola…$/);
    expect(sentence.slice(at.start, at.end)).toBe('Fao');
    expect(sentence.length).toBeLessThan(2 * 180 + 'Fao'.length + 2 * '…'.length + 1);
  });

  it('are none that the article names so surely elsewhere, that a rule found, or the reader said', () => {
    const text = '[[Fao|fao]] e [[Fao|fao]], [[Roma|roma]], [[Verdi|carla-verdi]]';
    const found = findDoubtfulNames(
      articleOf(
        text,
        unsure,
        { by: 'model', confidence: 0.9 },
        { confidence: 0.55 },
        { ...unsure, by: 'reader' },
      ),
    );
    expect(found).toEqual([]);
  });

  it('are those of which the text leaves open who it is, however sure they are names', () => {
    const candidates = [toEntityId('anna-rossi'), toEntityId('carla-verdi')];
    const [name] = findDoubtfulNames(
      articleOf('[[Rossi|anna-rossi]] tace.', { candidates, confidence: 0.9 }),
    );
    expect(name).toMatchObject({ why: 'unclear', candidates, entity: { id: 'anna-rossi' } });
  });

  it('are what was suggested and is printed somewhere without a name, in the order of the text', () => {
    const suggestions = ['Pace', 'Roma', 'Altrove'].map((surface) => ({
      surface,
      entity: entity(surface.toLowerCase(), 'work', surface),
      by: 'model' as const,
      confidence: 0.45,
    }));
    const article = { ...articleOf('Pace a [[Roma|roma]], [[Fao|fao]]. Pace!', {}, unsure), suggestions };
    const found = findDoubtfulNames(article);
    expect(found.map(({ why, surface, count }) => [why, surface, count])).toEqual([
      ['unmarked', 'Pace', 2],
      ['unsure', 'Fao', 1],
    ]);
  });

  it('of any article have keys of their own, and stand in their sentences', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const found = findDoubtfulNames(article);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const { sentence, at, count } of found) {
          expect(at.start).toBeLessThan(at.end);
          expect(at.end).toBeLessThanOrEqual(sentence.length);
          expect(count).toBeGreaterThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
