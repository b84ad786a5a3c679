import { describe, expect, it } from 'vitest';
import { inflectEnglish, inflectItalian, toOfItalian } from './knowledge-italian.ts';

describe('inflectItalian', () => {
  it.each([
    ['russo', ['russo', 'russa', 'russi', 'russe']],
    ['francese', ['francese', 'francesi']],
    ['austriaco', ['austriaco', 'austriaca', 'austriaci', 'austriache']],
    ['polacco', ['polacco', 'polacca', 'polacchi', 'polacche']],
    ['vietnamita', ['vietnamita', 'vietnamiti', 'vietnamite']],
    ['belga', ['belga', 'belgi', 'belghe']],
    ['burkinabé', ['burkinabé']],
    ['turco/turca/turchi/turche', ['turco', 'turca', 'turchi', 'turche']],
  ])('gives the forms of %s', (adjective, forms) => {
    expect(inflectItalian(adjective)).toEqual(forms);
  });
});

describe('inflectEnglish', () => {
  it('adds the plural of inhabitants where it is regular and writes lower case', () => {
    expect(inflectEnglish('Italian')).toEqual(['italian', 'italians']);
    expect(inflectEnglish('German')).toEqual(['german', 'germans']);
    expect(inflectEnglish('Irish/Irishman')).toEqual(['irish', 'irishman']);
    expect(inflectEnglish('Spanish/Spaniard/Spaniards')).toEqual(['spanish', 'spaniard', 'spaniards']);
  });
});

describe('toOfItalian', () => {
  it.each([
    ['la', 'Francia', 'della Francia'],
    ["l'", 'Italia', "dell'Italia"],
    ['gli', 'Stati Uniti', 'degli Stati Uniti'],
    ['', 'Malta', 'di Malta'],
  ])('joins «%s» and %s', (article, name, expected) => {
    expect(toOfItalian(article, name)).toBe(expected);
  });
});
