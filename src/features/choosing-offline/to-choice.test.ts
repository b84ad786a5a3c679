import { describe, expect, it } from 'vitest';
import type { OfflineChoice } from '#article/offline-choice.ts';
import { countArticles, toChoice, toDraft, type ChoiceDraft } from './to-choice.ts';

const TOTAL = 300;
const draft: ChoiceDraft = { kind: 'newest', count: '50', topics: [], figures: [] };
const counts = {
  total: TOTAL,
  topics: [
    { id: 'world', count: 200 },
    { id: 'space', count: 20 },
  ],
  figures: [{ entity: { id: 'anna-rossi' }, articles: 90 }],
};

describe('the form', () => {
  it.each<OfflineChoice>([
    { kind: 'everything' },
    { kind: 'none' },
    { kind: 'newest', count: 50 },
    { kind: 'named', topics: ['space'], figures: ['anna-rossi'] },
  ])('begins with the choice that holds: %o', (choice) => {
    expect(toChoice(toDraft(choice, TOTAL), TOTAL)).toEqual(choice);
  });

  it('proposes no more articles than there are', () => {
    expect(toDraft({ kind: 'everything' }, 120).count).toBe('120');
  });

  it.each(['', ' ', '0', '-3', '2.5', '301', 'x'])('wants another number than «%s»', (count) => {
    expect(toChoice({ ...draft, count }, TOTAL)).toBe('count');
    expect(countArticles({ ...draft, count }, counts)).toBe(0);
  });

  it('wants a name', () => {
    expect(toChoice({ ...draft, kind: 'named' }, TOTAL)).toBe('nothing-named');
  });
});

describe('what a choice has', () => {
  it.each<[Partial<ChoiceDraft>, number]>([
    [{ kind: 'everything' }, TOTAL],
    [{ kind: 'newest' }, 50],
    [{ kind: 'none' }, 0],
    [{ kind: 'named', topics: ['space'], figures: ['anna-rossi'] }, 20 + 90],
    [{ kind: 'named', topics: ['world', 'space'], figures: ['anna-rossi'] }, TOTAL],
    [{ kind: 'named', topics: ['gone'], figures: ['nobody'] }, 0],
  ])('with %o are at most %d articles', (changes, articles) => {
    expect(countArticles({ ...draft, ...changes }, counts)).toBe(articles);
  });
});
