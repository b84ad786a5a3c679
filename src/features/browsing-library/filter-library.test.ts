import { describe, expect, it } from 'vitest';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { joinLibrary } from '#article/join-library.ts';
import type { OwnArticle } from '#article/own-article.ts';
import type { ReadingState } from '#article/reading-state.ts';
import { messagesIt } from '#i18n/messages-it.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { WHOLE_LIBRARY, type LibraryFilter } from '#urls/library-filter.ts';
import { countFacets } from './facets/count-facets.ts';
import { filterLibrary, type FilterContext } from './filter-library.ts';
import { listChosenValues } from './list/list-chosen-values.ts';
import { pickLead } from './pick-lead.ts';
import { sortLibrary } from './sort-library.ts';

const laFirma: ReadingState = {
  articleId: toArticleId('la-firma'),
  status: 'reading',
  progress: 0.42,
  position: null,
  updatedAt: '2024-12-01T10:00:00.000Z',
};
const context: FilterContext = { language: 'it', states: new Map([[laFirma.articleId, laFirma]]) };

const narrow = (filter: Partial<LibraryFilter>) =>
  filterLibrary(fixtureLibrary, { ...WHOLE_LIBRARY, ...filter }, context).map(({ id }) => id);
const only = <Value extends string>(...values: Value[]) => ({ only: values, not: [] });
const not = <Value extends string>(...values: Value[]) => ({ only: [], not: values });
const withEntities = (ids: string[], match: 'all' | 'any' = 'all') => ({
  entities: { with: ids.map(toEntityId), match },
});

describe('the library', () => {
  it('is whole and newest first without a filter', () => {
    expect(narrow({})).toEqual(['un-incontro', 'la-firma', 'to-the-moon']);
  });

  it('is narrowed by all or any of the entities', () => {
    expect(narrow(withEntities(['paolo-bianchi', 'carla-verdi']))).toEqual(['un-incontro']);
    expect(narrow(withEntities(['paolo-bianchi', 'carla-verdi'], 'any'))).toHaveLength(3);
  });

  it('is narrowed by topic and language', () => {
    expect(narrow({ topics: only('space') })).toEqual(['to-the-moon']);
    expect(narrow({ topics: only('space', 'world') })).toHaveLength(3);
    expect(narrow({ languages: only('it'), topics: only('space') })).toEqual([]);
  });

  it('is narrowed by what was read, and an article never opened is unread', () => {
    expect(narrow({ states: only('reading') })).toEqual(['la-firma']);
    expect(narrow({ states: only('unread') })).toEqual(['un-incontro', 'to-the-moon']);
    expect(narrow({ states: only('read') })).toEqual([]);
  });

  it('leaves out what is excluded', () => {
    expect(narrow({ without: [toEntityId('paolo-bianchi')] })).toEqual(['to-the-moon']);
    expect(narrow({ topics: not('space') })).toEqual(['un-incontro', 'la-firma']);
    expect(narrow({ states: not('reading'), languages: not('en') })).toEqual(['un-incontro']);
    expect(narrow({ ...withEntities(['anna-rossi']), without: [toEntityId('carla-verdi')] })).toEqual([
      'la-firma',
    ]);
  });

  it('is searched by beginnings of words in headlines and names, accents aside', () => {
    expect(narrow({ text: 'FIRMA tratt' })).toEqual(['la-firma']);
    expect(narrow({ text: 'Vèrdi' })).toEqual(['un-incontro', 'to-the-moon']);
    expect(narrow({ text: 'irma' })).toEqual([]);
    expect(narrow({ text: '(*' })).toHaveLength(3);
  });
});

describe('the facets', () => {
  const facets = (filter: Partial<LibraryFilter>) =>
    countFacets(fixtureLibrary, { ...WHOLE_LIBRARY, ...filter }, context);

  it('count articles, the most frequent figure first', () => {
    expect(facets({}).entities.person).toEqual([
      { id: 'anna-rossi', count: 3, standing: 'open' },
      { id: 'paolo-bianchi', count: 2, standing: 'open' },
      { id: 'carla-verdi', count: 2, standing: 'open' },
    ]);
  });

  it('promise exactly what a choice gives', () => {
    const chosen = withEntities(['carla-verdi']);
    for (const { id, count } of facets(chosen).entities.person) {
      expect(narrow(withEntities(['carla-verdi', id]))).toHaveLength(count);
    }
  });

  it('put the chosen first, even where nothing is left', () => {
    const [first] = facets({ ...withEntities(['carla-verdi']), text: 'firma' }).entities.person;
    expect(first).toEqual({ id: 'carla-verdi', count: 0, standing: 'only' });
  });

  it('say of topics and languages what another choice would give', () => {
    expect(facets({ topics: only('space') }).topics).toEqual([
      { id: 'space', count: 1, standing: 'only' },
      { id: 'world', count: 2, standing: 'open' },
    ]);
  });

  it('say of any entity what it would give alone', () => {
    const chosen = withEntities(['paolo-bianchi', 'carla-verdi'], 'any');
    const counts = facets(chosen).entities.person.map(({ id, count }) => [id, count]);
    expect(counts).toEqual([
      ['paolo-bianchi', 2],
      ['carla-verdi', 2],
      ['anna-rossi', 3],
    ]);
  });

  it('say how many articles what is excluded keeps away', () => {
    const without = [toEntityId('paolo-bianchi')];
    const kept = narrow({ languages: only('it') }).length - narrow({ languages: only('it'), without }).length;
    expect(facets({ languages: only('it'), without }).entities.person[0]).toEqual({
      id: 'paolo-bianchi',
      count: kept,
      standing: 'not',
    });
  });

  it('list every reading state, in order', () => {
    expect(facets({}).states.map(({ id, count }) => [id, count])).toEqual([
      ['unread', 2],
      ['reading', 1],
      ['read', 0],
    ]);
  });
});

describe('the tags of a reader’s article', () => {
  const id = toArticleId('portato');
  const own: OwnArticle = {
    articleId: id,
    article: { ...fixtureArticle, id, topic: null },
    owners: [],
    addedAt: '2024-12-01T08:00:00.000Z',
    tags: ['space', 'Città vuote'],
    fileName: null,
  };
  const joined = joinLibrary(fixtureLibrary, [own]);
  const found = (filter: Partial<LibraryFilter>) =>
    filterLibrary(joined, { ...WHOLE_LIBRARY, ...filter }, context).map((entry) => entry.id);

  it('stand among the topics, and one that is a topic already counts with it', () => {
    const { topics } = countFacets(joined, WHOLE_LIBRARY, context);
    expect(topics.map(({ id: slug, count }) => [slug, count])).toEqual([
      ['world', 2],
      ['space', 2],
      ['citta-vuote', 1],
    ]);
  });

  it('narrow the library and leave out like topics', () => {
    expect(found({ topics: only('citta-vuote') })).toEqual(['portato']);
    expect(found({ topics: only('space') })).toEqual(['portato', 'to-the-moon']);
    expect(found({ topics: { only: ['space'], not: ['citta-vuote'] } })).toEqual(['to-the-moon']);
  });

  it('are called what the reader calls them', () => {
    const filter = { ...WHOLE_LIBRARY, topics: only('citta-vuote', 'space') };
    const labels = listChosenValues(joined, filter, 'it', messagesIt).map(({ label }) => label);
    expect(labels).toEqual(['Città vuote', 'Spazio']);
  });
});

describe('the order of the list', () => {
  const sorted = (sort: LibraryFilter['sort'], ids: string[] = []) =>
    sortLibrary(fixtureLibrary.articles, { sort, ...withEntities(ids) }, 'it').map(({ id }) => id);

  it('is the newest first, or the headlines in the alphabet', () => {
    expect(sorted('date')).toEqual(['un-incontro', 'la-firma', 'to-the-moon']);
    expect(sorted('title')).toEqual(['la-firma', 'un-incontro', 'to-the-moon']);
  });

  it('goes by mentions of everybody, or of the chosen', () => {
    expect(sorted('mentions')).toEqual(['un-incontro', 'la-firma', 'to-the-moon']);
    expect(sorted('mentions', ['carla-verdi'])).toEqual(['to-the-moon', 'un-incontro', 'la-firma']);
  });
});

describe('the lead', () => {
  it('is the newest story in the language of the reader, or else the newest', () => {
    expect(pickLead(fixtureLibrary.articles, 'en')?.id).toBe('to-the-moon');
    expect(pickLead(fixtureLibrary.articles, 'it')?.id).toBe('un-incontro');
    expect(pickLead(fixtureLibrary.articles, 'fr')?.id).toBe('un-incontro');
    expect(pickLead([], 'it')).toBeUndefined();
  });
});
