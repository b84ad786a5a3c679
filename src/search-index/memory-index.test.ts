import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { entity } from '#testing/fixture-article.ts';
import { markedArticle } from '#testing/marked-article.ts';
import { createMemoryIndex } from './memory-index.ts';
import { parseQuery } from './parse-query.ts';
import { toSearchDocument } from './search-document.ts';

const moscow = {
  ...entity('mosca', 'place', 'Mosca'),
  names: { it: { label: 'Mosca', aliases: [] }, en: { label: 'Moscow', aliases: [] } },
};
const people = [
  entity('kim-jong-un', 'person', 'Kim Jong-un'),
  entity('karl-kimmel', 'person', 'Karl Kimmel'),
  moscow,
];

const near = markedArticle('near', '2024-01-10', 'Un vertice', [
  'La firma del trattato arriva oggi a [[Mosca|mosca]]. Altro non si sa.',
  'Lo ha detto [[Kim|kim-jong-un]] ai giornalisti.',
]);
const far = markedArticle('far', '2024-06-01', 'Una giornata', [
  'Il trattato è lungo.',
  'Nessuno sa quando si potrà parlare di una firma.',
  '[[Karl Kimmel|karl-kimmel]] aspetta.',
]);
const english = markedArticle('english', '2023-05-05', 'Treaties', ['They were signing a treaty.'], {
  lang: 'en',
});

function indexOf(articles: readonly Article[], entities = people) {
  const index = createMemoryIndex();
  const update = (all: readonly Article[], known = entities) =>
    index.update(
      { entities: known, entries: new Map(all.map((one) => [one.id, toLibraryEntry(one, null).entities])) },
      new Map(all.map((one) => [one.id, documentOf(one)])),
    );
  update(articles);
  const find = (text: string) => index.find(parseQuery(text));
  const ids = async (text: string) => (await find(text)).ids;
  const quote = async (text: string, id: string) =>
    (await index.quote(parseQuery(text), [toArticleId(id)]))[0];
  return { index, update, find, ids, quote };
}
const documents = new Map<Article, ReturnType<typeof toSearchDocument>>();
function documentOf(one: Article) {
  const known = documents.get(one) ?? toSearchDocument(one);
  documents.set(one, known);
  return known;
}

describe('an index in memory', () => {
  const all = [near, far, english];

  it('puts words that stand together before the same words far apart', async () => {
    const { ids } = indexOf(all);
    expect(await ids('firma del trattato')).toEqual(['near', 'far']);
  });

  it('finds other forms of a word in both languages, and words it begins', async () => {
    const { ids } = indexOf(all);
    expect(new Set(await ids('trattati '))).toEqual(new Set(['far', 'near']));
    expect(await ids('signed treaties ')).toEqual(['english']);
    expect(await ids('giornal')).toEqual(['near']);
  });

  it('finds a place by its name in another language, and marks how it is printed', async () => {
    const { ids, quote } = indexOf(all);
    expect(await ids('moscow')).toEqual(['near']);
    const [passage] = (await quote('moscow', 'near'))?.passages ?? [];
    expect(passage).toEqual({
      blockId: 'b1',
      text: 'La firma del trattato arriva oggi a Mosca.',
      spans: [
        {
          start: 'La firma del trattato arriva oggi a '.length,
          end: 'La firma del trattato arriva oggi a Mosca'.length,
        },
      ],
    });
  });

  it('asks for phrases as they stand', async () => {
    const { ids } = indexOf(all);
    expect(await ids('"firma del trattato"')).toEqual(['near']);
    expect(await ids('"trattato del firma"')).toEqual([]);
  });

  it('keeps to names, headlines and dates', async () => {
    const { ids, quote } = indexOf(all);
    expect(await ids('with:kim')).toEqual(['near']);
    expect((await quote('with:kim', 'near'))?.passages.map(({ blockId }) => blockId)).toEqual(['b2']);
    expect(await ids('with:kimm')).toEqual(['far']);
    expect(await ids('with:nessuno')).toEqual([]);
    expect(await ids('title:vertice')).toEqual(['near']);
    expect((await quote('title:vertice', 'near'))?.headline).toEqual([
      { start: 3, end: 'Un vertice'.length },
    ]);
    expect(await ids('trattato before:2024-06')).toEqual(['near']);
    expect(await ids('trattato after:2024-06')).toEqual(['far']);
    expect(await ids('after:2023 before:2024')).toEqual(['english']);
  });

  it('says so where no article has all the words', async () => {
    const { find } = indexOf(all);
    expect(await find('firma treaty')).toMatchObject({ isPartial: true, ids: ['english', 'near', 'far'] });
    expect(await find('zzzz')).toEqual({ ids: [], suggestions: [], isPartial: false, selection: null });
  });

  it('suggests whoever may be meant, with the number of their articles', async () => {
    const { find } = indexOf(all);
    const suggested = async (text: string) => (await find(text)).suggestions;
    expect(await suggested('kim')).toEqual([
      { entity: 'kim-jong-un', articles: 1 },
      { entity: 'karl-kimmel', articles: 1 },
    ]);
    expect(await suggested('kimmle')).toEqual([{ entity: 'karl-kimmel', articles: 1 }]);
    expect(await suggested('kim e mosca e kimmel')).toMatchObject([{ entity: 'mosca' }]);
    expect(await suggested('la ')).toEqual([]);
  });

  it('follows what comes, changes and goes, and names that are corrected', async () => {
    const { update, ids } = indexOf([near]);
    update([near, far]);
    expect(new Set(await ids('trattato'))).toEqual(new Set(['far', 'near']));
    const edited = { ...far, blocks: near.blocks.slice(1) };
    update([edited]);
    expect(await ids('trattato')).toEqual([]);
    expect(await ids('giornalisti')).toEqual(['far']);
    update([edited], [{ ...entity('kim-jong-un', 'person', 'Chin'), id: toEntityId('kim-jong-un') }]);
    expect(await ids('chin')).toEqual(['far']);
  });
});
