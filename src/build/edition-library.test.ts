import { describe, expect, it } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import { entity, fixtureArticle } from '#testing/fixture-article.ts';
import { rich } from '#testing/rich.ts';
import type { Article } from '#article/article.ts';
import { describeCrash, describeIssue, toEdition } from './edition-files.ts';

const older: Article = {
  ...fixtureArticle,
  id: toArticleId('prima'),
  date: '2020-01-01',
  entities: [],
  headline: { ...fixtureArticle.headline, ...rich('Prima') },
  blocks: [
    {
      kind: 'paragraph',
      id: 'b1',
      by: 'rule',
      confidence: 1,
      source: null,
      text: '(ANSA) - Una frase di sei parole sole. E un’altra.',
      mentions: [],
      marks: [{ kind: 'dateline', start: 0, end: 9, agency: 'ANSA', place: null, date: null }],
    },
  ],
};
const italia = entity('italia', 'place', 'Italia');
const sources = [older, fixtureArticle].map((article) => ({
  path: `${article.id}.txt`,
  article,
  issues: [],
}));
const edition = toEdition(sources, (id) => (id === 'italia' ? italia : null));
const library = JSON.parse(edition.library.json);

describe('the library file', () => {
  it('lists the newest article first', () => {
    expect(library.articles.map((entry: Article) => entry.id)).toEqual([fixtureArticle.id, older.id]);
  });

  it('counts entities over headline, text and captions, the most frequent first', () => {
    expect(library.articles[0].entities.slice(0, 3)).toEqual([
      { entity: 'anna-rossi', count: 5 },
      { entity: 'paolo-bianchi', count: 5 },
      { entity: 'roma', count: 3 },
    ]);
  });

  it('opens with the first sentence, without the dateline', () => {
    expect(library.articles[1].opening).toBe('Una frase di sei parole sole.');
  });

  it('counts words and not dashes', () => {
    expect(library.articles[1].words).toBe('ANSA Una frase di sei parole sole E un’altra'.split(' ').length);
  });

  it('brings the entities that roles belong to, each once', () => {
    const ids = library.entities.map(({ id }: { id: string }) => id);
    expect(ids).toContain('italia');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('points at files that the edition holds', () => {
    const names = edition.articles.map(({ name }) => name);
    for (const { asset } of library.articles) expect(names).toContain(asset);
  });
});

describe('the files of an edition', () => {
  it('have the same names for the same content, and others for other content', () => {
    expect(toEdition(sources, () => null).articles).toEqual(edition.articles);
    const changed = sources.map((source) => ({ ...source, article: { ...source.article, topic: 'space' } }));
    const names = toEdition(changed, () => null).articles.map(({ name }) => name);
    expect(names).not.toEqual(edition.articles.map(({ name }) => name));
  });

  it('are refused when two sources have one id', () => {
    const twice = [sources[0]!, { ...sources[0]!, path: 'other.txt' }];
    expect(() => toEdition(twice, () => null)).toThrow(/prima\.txt and other\.txt have the same id/);
  });

  it('come with what the compiler doubts, as file, line and sentence', () => {
    const issue = {
      kind: 'doubtful-kind',
      message: 'This may be a caption.',
      line: 3,
      source: null,
    } as const;
    const { warnings } = toEdition([{ ...sources[0]!, issues: [issue] }], () => null);
    expect(warnings).toEqual(['prima.txt:3: This may be a caption. (doubtful-kind)']);
    expect(describeIssue('/a/b.txt', { ...issue, line: null })).toBe(
      'b.txt: This may be a caption. (doubtful-kind)',
    );
  });

  it('name the file and the remedy when a source cannot be compiled', () => {
    const told = describeCrash('src/content/x.txt', new Error('it holds no text'));
    expect(told).toContain('src/content/x.txt could not be compiled: it holds no text');
    expect(told).toContain('npm run compile -- src/content/x.txt');
  });
});
