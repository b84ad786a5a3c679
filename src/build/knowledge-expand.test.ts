import { describe, expect, it } from 'vitest';
import { person } from '#knowledge/facts/notation.ts';
import { expandFact, idOf, parseNames, parseRole } from './knowledge-expand.ts';

const FRANCE = new Map([['francia', { it: 'Francia', en: 'France', article: 'la', englishArticle: false }]]);

describe('parseNames', () => {
  it('separates the label from the aliases and keeps each once', () => {
    expect(parseNames('Kiev | Kyiv | Kyiv | Kiev')).toEqual({ label: 'Kiev', aliases: ['Kyiv'] });
  });
});

describe('parseRole', () => {
  it('reads title, holder and dates', () => {
    const role = parseRole('president@francia 2017-05..');
    expect(role).toEqual({
      title: { it: 'presidente', en: 'president' },
      of: 'francia',
      from: '2017-05',
      to: null,
    });
  });

  it('reads a title in words, no holder and no dates', () => {
    expect(parseRole('sarto/tailor@-')).toEqual({
      title: { it: 'sarto', en: 'tailor' },
      of: null,
      from: null,
      to: null,
    });
  });

  it.each(['president', 'unheard-of@francia', 'president@francia 2017'])('refuses «%s»', (text) => {
    expect(() => parseRole(text)).toThrow(RangeError);
  });
});

describe('expandFact', () => {
  it('takes the id from the label and the description from the first role', () => {
    const fact = person('Emmanuel Macron', [
      'president@francia 2017-05..',
      'economy@francia 2014-08..2016-08',
    ]);
    const entity = expandFact(fact, FRANCE);
    expect(idOf(fact)).toBe('emmanuel-macron');
    expect(entity.description).toEqual({
      it: 'presidente della Francia dal 2017',
      en: 'president of France since 2017',
    });
  });

  it('adds the names of people without their hyphens', () => {
    const entity = expandFact(person('Kim Jong-un', [], { short: 'Kim' }), FRANCE);
    expect(entity.names.it).toEqual({ label: 'Kim Jong-un', aliases: ['Kim Jong un'] });
    expect(entity.shortName).toBe('Kim');
  });
});
