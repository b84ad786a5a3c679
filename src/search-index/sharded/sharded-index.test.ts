import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { createMemoryIndex } from '#search-index/memory-index.ts';
import { parseQuery } from '#search-index/parse-query.ts';
import { toSearchDocument } from '#search-index/search-document.ts';
import { shardArticles } from '#testing/edition-in-shards.ts';
import { entity } from '#testing/fixture-article.ts';
import { markedArticle } from '#testing/marked-article.ts';
import { encodePostings } from './postings.ts';
import { READ_AT_ONCE } from './read-at-once.ts';
import { createShardedIndex } from './sharded-index.ts';

const WHOLE = { most: READ_AT_ONCE, isWanted: () => true };

const people = [
  entity('kim-jong-un', 'person', 'Kim Jong-un'),
  entity('karl-kimmel', 'person', 'Karl Kimmel'),
  entity('mosca', 'place', 'Mosca'),
];

function toLibrary(articles: readonly Article[]) {
  return {
    library: {
      entities: people,
      entries: new Map(articles.map((each) => [each.id, toLibraryEntry(each, null).entities])),
    },
    documents: new Map(articles.map((each) => [each.id, toSearchDocument(each)])),
  };
}

function inMemory(articles: readonly Article[]) {
  const index = createMemoryIndex();
  const { library, documents } = toLibrary(articles);
  index.update(library, documents);
  return index;
}

function inShards(articles: readonly Article[], own: readonly Article[] = []) {
  const edition = shardArticles(articles);
  const index = createShardedIndex(edition.searched, edition.host);
  const { library, documents } = toLibrary(own);
  index.update(library, documents);
  const find = (text: string, most = READ_AT_ONCE) =>
    index.find(parseQuery(text), { most, isWanted: () => true });
  return { edition, index, find };
}

const treaty = markedArticle(
  'treaty',
  '2024-01-10',
  'Un vertice',
  ['La firma del trattato arriva oggi a [[Mosca|mosca]].', 'Lo ha detto [[Kim|kim-jong-un]].'],
  { entities: people },
);
const day = markedArticle(
  'day',
  '2024-06-01',
  'Una giornata',
  [
    'Il trattato è lungo. Nessuno sa quando si potrà parlare di una firma.',
    '[[Kimmel|karl-kimmel]] aspetta.',
  ],
  { entities: people },
);
const old = markedArticle('old', null, 'Senza data', ['Un trattato antico.'], { entities: [] });

/** So many articles alike, one for each day of a month, and again. */
const many = Array.from({ length: 130 }, (_, at) =>
  markedArticle(`many-${at}`, `2023-03-${String((at % 31) + 1).padStart(2, '0')}`, `Numero ${at}`, [
    at % 5 === 0 ? 'Una luna piena sopra la piazza.' : 'Una piena luna sopra la piazza.',
  ]),
);

/** Makes the list of a word in the texts one of which only the best places are kept. */
function cutList(files: Map<string, string>, word: string, line: string, count: number): void {
  for (const [name, text] of files) {
    if (!name.startsWith('words-')) continue;
    const entries: [string, ...unknown[]][] = JSON.parse(text);
    const cut = entries.map((entry) => (entry[0] === word ? [word, [count, line]] : entry));
    // The stem is the word's own, and would tell every place.
    files.set(
      name,
      JSON.stringify(cut.filter(([key]) => key !== `${word.slice(0, -1)} ` && key !== `${word} `)),
    );
  }
}

describe('a search of an edition in shards', () => {
  it('has words, headlines, names and dates', async () => {
    const { find } = inShards([treaty, day, old]);
    const idsOf = async (text: string) => (await find(text)).ids;
    expect(await idsOf('firma trattato')).toEqual(['treaty', 'day']);
    expect(await idsOf('trattato')).toHaveLength(3);
    expect(await idsOf('title:vertice')).toEqual(['treaty']);
    expect(await idsOf('title:trattato')).toEqual([]);
    expect(await idsOf('with:kim')).toEqual(['treaty']);
    expect(await idsOf('with:kimm')).toEqual(['day']);
    expect(await idsOf('with:nessuno')).toEqual([]);
    expect(await idsOf('trattato before:2024-06')).toEqual(['treaty']);
    expect(await idsOf('after:2024')).toEqual(['day', 'treaty']);
    expect(await idsOf('"firma del trattato"')).toEqual(['treaty']);
    expect(await idsOf('"trattato del firma"')).toEqual([]);
    expect(await find('zzzz')).toMatchObject({ ids: [], suggestions: [], selection: null });
  });

  it('finds an own article that has the id of one of the edition, and that one no more', async () => {
    const own = { ...treaty, headline: { ...treaty.headline, text: 'Il mio trattato' } };
    const { find, index } = inShards([treaty, day, old], [own]);
    const { ids, entries } = await find('firma');
    expect(ids.toSorted()).toEqual(['day', 'treaty']);
    expect(entries.map(({ id }) => id)).toEqual(['day']);
    const [quoted] = await index.quote(parseQuery('trattato'), [own.id]);
    expect(quoted?.headline.length).toBeGreaterThan(0);
  });

  it('brings what is shown of an article and of whom it suggests', async () => {
    const { find } = inShards([treaty, day, old]);
    const { entries, entities, suggestions } = await find('kimmel');
    expect(suggestions).toEqual([{ entity: 'karl-kimmel', articles: 1 }]);
    expect(entries).toMatchObject([{ id: 'day', headline: 'Una giornata', date: '2024-06-01' }]);
    expect(entities.map(({ id }) => id)).toContain('karl-kimmel');
  });

  it('forgives a slip in a name, its first letter too where one is too many', async () => {
    const { find } = inShards([treaty, day, old]);
    expect((await find('kimmle')).ids).toEqual(['day']);
    expect((await find('lkimmel')).ids).toEqual(['day']);
    expect((await find('trattatto')).ids).toHaveLength(3);
  });

  it('ranks own articles among those of the edition, and follows them', async () => {
    const own = markedArticle('own', '2025-01-01', 'Il trattato: la firma', ['La firma del trattato.']);
    const { find, index } = inShards([treaty, day, old], [own]);
    expect((await find('trattato')).ids[0]).toBe('own');
    expect((await find('firma trattato')).ids).toEqual(['own', 'treaty', 'day']);
    expect(await index.quote(parseQuery('firma'), [own.id])).toMatchObject([
      { passages: [{ blockId: 'b1' }] },
    ]);
    const none = toLibrary([]);
    index.update(none.library, none.documents);
    expect((await find('firma trattato')).ids).toEqual(['treaty', 'day']);
  });

  it('gives the best, says of how many, and more on request, which come after them', async () => {
    const { find } = inShards(many);
    const first = await find('luna');
    expect(first.ids).toHaveLength(READ_AT_ONCE);
    expect(first.selection).toEqual({ kind: 'best', of: many.length, isAbout: false });
    const more = await find('luna', 2 * READ_AT_ONCE);
    expect(more.ids.slice(0, READ_AT_ONCE)).toEqual(first.ids);
    expect(more.ids).toHaveLength(2 * READ_AT_ONCE);
    expect((await find('before:2023-03-02')).selection).toBeNull();
  });

  it('looks for a phrase in so many articles as have its words, and says in how many', async () => {
    const { find } = inShards(many);
    const { ids, selection } = await find('"luna piena"');
    expect(ids.every((id) => Number(id.replace('many-', '')) % 5 === 0)).toBe(true);
    expect(ids.length).toBeGreaterThan(0);
    expect(selection).toEqual({ kind: 'looked-at', at: 2 * READ_AT_ONCE, of: many.length });
  });

  it('looks into the texts where not all places of a word are known', async () => {
    const sun = markedArticle('sun', '2023-05-01', 'Numero 999', ['Un sole sopra la piazza.']);
    const { find, edition } = inShards([...many, sun]);
    cutList(edition.files, 'luna', encodePostings([0, 1], [20, 20]), many.length);
    expect(await find('luna')).toMatchObject({
      ids: { length: 2 },
      selection: { kind: 'best', of: many.length, isAbout: true },
    });
    expect((await find('luna 7')).ids).toEqual(['many-7']);
    expect((await find('luna 999')).isPartial).toBe(true);
  });

  it('reads what the question is about, and each file once', async () => {
    const { find, edition } = inShards(many);
    await find('numero 7');
    expect(edition.read.filter((name) => name.startsWith('many-'))).toEqual([
      expect.stringMatching(/^many-7-/),
    ]);
    const before = edition.read.length;
    await find('numero 7');
    expect(edition.read.slice(before).filter((name) => !name.startsWith('directory-'))).toEqual([]);
  });

  it('reads no article for whom nobody waits any more', async () => {
    const { index, edition } = inShards(many);
    await index.find(parseQuery('luna'), { most: READ_AT_ONCE, isWanted: () => false });
    expect(edition.read.filter((name) => name.startsWith('many-'))).toEqual([]);
  });

  it('says which articles cannot be read, and gives others for them', async () => {
    const { find, edition } = inShards(many);
    const [first] = (await find('luna')).ids;
    const again = createShardedIndex(edition.searched, edition.host);
    for (const name of edition.files.keys()) if (name.startsWith(`${first}-`)) edition.files.delete(name);
    const found = await again.find(parseQuery('luna'), WHOLE);
    expect(found).toMatchObject({ unread: 1, selection: { of: many.length } });
    expect(found.ids).not.toContain(first);
  });

  it.each(['search', 'starts', 'words', 'directory-words'])(
    'searches own articles alone where no file of «%s» can be read, and the edition as soon as one can',
    async (kind) => {
      const own = markedArticle('own', '2025-01-01', 'Il trattato', ['La firma.']);
      const { find, edition, index } = inShards([treaty, day, old], [own]);
      const taken = [...edition.files].filter(([name]) => name.startsWith(`${kind}-`));
      expect(taken).not.toEqual([]);
      for (const [name] of taken) edition.files.delete(name);
      expect(await find('trattato')).toMatchObject({ ids: ['own'], unread: 3 });
      for (const [name, content] of taken) edition.files.set(name, content);
      const { library, documents } = toLibrary([own]);
      index.update(library, documents);
      expect((await find('trattato')).ids).toHaveLength(4);
    },
  );

  it('takes a damaged shard for one that cannot be read', async () => {
    const { find, edition } = inShards([treaty, day, old]);
    for (const name of edition.files.keys())
      if (name.startsWith('words-')) edition.files.set(name, '[["a","~"]]');
    expect(await find('trattato')).toMatchObject({ ids: [], unread: 3 });
  });

  it('has the articles that an index in memory has, and its first among equals, whatever is written', async () => {
    const word = fc.constantFrom(
      'luna',
      'lune',
      'lunare',
      'stella',
      'stelle',
      'moon',
      'mano',
      'sul',
      'Kim',
      'Mosca',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const asked = fc.array(fc.oneof(word, fc.constantFrom('lun', 'mosc', 'title:luna', '"luna stella"')), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }),
        asked,
        async (texts, words) => {
          const articles = texts.map(([headline, paragraph], at) =>
            markedArticle(`a${at}`, `2024-01-0${at + 1}`, headline, [paragraph, '[[Kim|kim-jong-un]]'], {
              entities: people,
            }),
          );
          const query = parseQuery(words.join(' '));
          const expected = await inMemory(articles).find(query);
          const { ids, isPartial } = await inShards(articles).index.find(query, WHOLE);
          expect(ids.toSorted()).toEqual(expected.ids.toSorted());
          expect(isPartial).toBe(expected.isPartial);
        },
      ),
      { numRuns: 60 },
    );
  });
});
