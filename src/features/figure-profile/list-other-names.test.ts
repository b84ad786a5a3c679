import { describe, expect, it } from 'vitest';
import { entity } from '#testing/fixture-article.ts';
import { listOtherNames } from './list-other-names.ts';

const moscow = {
  ...entity('mosca', 'place', 'Mosca'),
  names: {
    it: { label: 'Mosca', aliases: ['la capitale russa', 'Mosca'] },
    en: { label: 'Moscow', aliases: ['la capitale russa'] },
  },
};

describe('the other names', () => {
  it('are those of both languages, each once, and not the one shown', () => {
    expect(listOtherNames(moscow, 'it')).toEqual(['la capitale russa', 'Moscow']);
    expect(listOtherNames(moscow, 'en')).toEqual(['la capitale russa', 'Mosca']);
  });
});
