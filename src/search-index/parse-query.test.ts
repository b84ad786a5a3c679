import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyQuery, parseQuery, type SearchQuery } from './parse-query.ts';

const foldedOf = (words: SearchQuery['words']) => words.map(({ folded }) => folded);

describe('a search', () => {
  it('is folded words, of which the last may still be written', () => {
    expect(parseQuery("Perché l'Ucraina").words).toEqual([
      { folded: 'perche', isOpen: false },
      { folded: 'ucraina', isOpen: true },
    ]);
    expect(parseQuery('Perché ').words).toEqual([{ folded: 'perche', isOpen: false }]);
  });

  it('leaves out words that every text has, unless there is nothing else', () => {
    expect(foldedOf(parseQuery('il trattato di pace').words)).toEqual(['trattato', 'pace']);
    expect(foldedOf(parseQuery('la').words)).toEqual(['la']);
  });

  it.each(["'", '’', '‘', 'ʼ'])('is the same with the apostrophe %s', (apostrophe) => {
    expect(foldedOf(parseQuery(`L${apostrophe}Huillier`).words)).toEqual(['huillier']);
  });

  it.each(['"a volte bisogna"', '“a volte bisogna”', '«a volte bisogna»', '"a volte bisogna'])(
    'takes %s for a phrase, with all its words',
    (text) => {
      const { phrases, words } = parseQuery(text);
      expect(phrases).toEqual([['a', 'volte', 'bisogna']]);
      expect(words).toEqual([]);
    },
  );

  it('has field words in either language, whose values may stand in quotes', () => {
    const english = parseQuery('with:"kim jong un" title:luna before:2024-06 after:2024 razzo');
    expect(english).toEqual(parseQuery('con:"kim jong un" titolo:luna prima:2024-06 dopo:2024 razzo'));
    expect(english).toMatchObject({
      names: [['kim', 'jong', 'un']],
      titleWords: [{ folded: 'luna', isOpen: false }],
      before: '2024-06',
      after: '2024',
      words: [{ folded: 'razzo', isOpen: true }],
      problems: [],
    });
  });

  it('looks for what follows a colon where there is no such field', () => {
    expect(foldedOf(parseQuery('nota:ansa').words)).toEqual(['nota', 'ansa']);
    expect(foldedOf(parseQuery('7:47 razzo').words)).toEqual(['7', '47', 'razzo']);
  });

  it('says which date is none, but not while it is being written', () => {
    expect(parseQuery('before:2024-13 kim').problems).toEqual([{ kind: 'no-date', value: '2024-13' }]);
    expect(parseQuery('before:domani').problems).toEqual([{ kind: 'no-date', value: 'domani' }]);
    expect(parseQuery('kim before:2024-').problems).toEqual([]);
  });

  it('may be any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const query = parseQuery(text);
        for (const { folded } of [...query.words, ...query.titleWords]) expect(folded).not.toBe('');
        expect(isEmptyQuery(query)).toBe(isEmptyQuery(parseQuery(`${text} `)));
      }),
    );
  });

  it('is empty without a word, a name or a date', () => {
    expect(isEmptyQuery(parseQuery(' … '))).toBe(true);
    expect(isEmptyQuery(parseQuery('with:'))).toBe(true);
    expect(isEmptyQuery(parseQuery('after:2024'))).toBe(false);
    expect(parseQuery('with: kim')).toEqual(parseQuery('with:kim'));
  });
});
