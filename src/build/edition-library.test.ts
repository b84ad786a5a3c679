import { describe, expect, it } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import { entity, fixtureArticle } from '#testing/fixture-article.ts';
import { rich } from '#testing/rich.ts';
import type { Article } from '#article/article.ts';
import { describeCrash, describeIssue, gatherEdition } from './edition-files.ts';
import { toCompiledSource } from './incremental/compiled-source.ts';

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
const names = ['prima.txt', '2021/un-incontro.txt'];
const sources = [older, fixtureArticle].map((article) => toCompiledSource({ article, issues: [] }));

function gather(order: readonly number[], given = sources) {
  const gatherer = gatherEdition(names, (id) => (id === 'italia' ? italia : null));
  for (const at of order) gatherer.add(at, given[at]!);
  return gatherer.finish(() => undefined);
}
const edition = gather([0, 1]);
const library = JSON.parse(edition.library);

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

  it('points at the files of the articles', () => {
    const assets = library.articles.map((entry: { asset: string }) => entry.asset);
    expect(assets).toEqual([sources[1]!.asset, sources[0]!.asset]);
  });

  it('is the same in whatever order the articles come, also where they differ on a stranger', () => {
    const stranger = entity('ugo-neri', 'person', 'Ugo Neri');
    const given = [older, fixtureArticle].map((article, at) =>
      toCompiledSource({
        article: {
          ...article,
          entities: [...article.entities, { ...stranger, description: { it: `nel ${at}` } }],
        },
        issues: [],
      }),
    );
    const inOrder = gather([0, 1], given).library;
    expect(gather([1, 0], given).library).toBe(inOrder);
    const told = JSON.parse(inOrder).entities.find(({ id }: { id: string }) => id === 'ugo-neri');
    expect(told.description.it).toBe('nel 1');
  });
});

describe('the files of an edition', () => {
  it('have the same names for the same content, and others for other content', () => {
    const again = toCompiledSource({ article: older, issues: [] });
    expect(again).toEqual(sources[0]);
    const changed = toCompiledSource({ article: { ...older, topic: 'space' }, issues: [] });
    expect(changed.asset).not.toBe(again.asset);
  });

  it('are refused when two sources have one id, both named in their order', () => {
    const twice = [sources[0]!, sources[0]!];
    for (const order of [
      [0, 1],
      [1, 0],
    ])
      expect(() => gather(order, twice)).toThrow(/^prima\.txt and 2021\/un-incontro\.txt have the same id/);
  });

  it('come with what the compiler doubts, as file, line and sentence', () => {
    const issue = {
      kind: 'doubtful-kind',
      message: 'This may be a caption.',
      line: 3,
      source: null,
    } as const;
    const doubtful = toCompiledSource({ article: older, issues: [issue] });
    const { warnings } = gather([0, 1], [doubtful, sources[1]!]);
    expect(warnings).toEqual(['prima.txt:3: This may be a caption. (doubtful-kind)']);
    expect(describeIssue('2021/b.txt', { ...issue, line: null })).toBe(
      '2021/b.txt: This may be a caption. (doubtful-kind)',
    );
  });

  it('name the file and the remedy when a source cannot be compiled', () => {
    const told = describeCrash('src/content/x.txt', 'it holds no text');
    expect(told).toContain('src/content/x.txt could not be compiled: it holds no text');
    expect(told).toContain('npm run compile -- src/content/x.txt');
  });
});
