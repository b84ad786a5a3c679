import { describe, expect, it, vi } from 'vitest';
import type { Article } from '#article/article.ts';
import { toArticleId } from '#article/ids.ts';
import type { Library } from '#article/library.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { shardArticles } from '#testing/edition-in-shards.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { rich } from '#testing/rich.ts';
import { SearchInPage } from '#testing/search-in-page.ts';
import { createSearcher } from './searcher.ts';

const never = new AbortController().signal;
const own: Article = {
  ...fixtureArticle,
  id: toArticleId('mio'),
  headline: { ...fixtureArticle.headline, ...rich('Una mongolfiera') },
};

function libraryOf(shipped: readonly Article[], brought: readonly Article[] = []) {
  const record = (article: Article): OwnArticle => ({
    articleId: article.id,
    article,
    owners: [],
    addedAt: '2024-12-01T10:00:00Z',
    tags: [],
    fileName: null,
  });
  const library: Library = {
    articles: [
      ...shipped.map((article) => toLibraryEntry(article, `${article.id}-0.json`)),
      ...brought.map((article) => toLibraryEntry(article, null)),
    ],
    entities: new Map(fixtureArticle.entities.map((known) => [known.id, known])),
  };
  return {
    library,
    edition: null,
    own: new Map(brought.map((article) => [article.id as string, record(article)])),
  };
}

function searcherWith(files: readonly Article[]) {
  const worker = new SearchInPage(new Map(files.map((article) => [`/assets/${article.id}-0.json`, article])));
  const start = vi.fn<() => SearchInPage>(() => worker);
  return { worker, start, searcher: createSearcher('/assets/', start) };
}

describe('a searcher', () => {
  it('starts its worker with the first question, and tells it of the library once', async () => {
    const { searcher, worker, start } = searcherWith([fixtureArticle]);
    expect(start).not.toHaveBeenCalled();
    const searched = libraryOf([fixtureArticle]);
    expect(await searcher.find(searched, 'rossi', never)).toMatchObject({
      ok: true,
      value: { ids: ['un-incontro'], unread: 0, suggestions: [{ entity: 'anna-rossi', articles: 1 }] },
    });
    await searcher.find(searched, 'before:ieri ', never);
    expect(worker.said.map(({ kind }) => kind)).toEqual(['library', 'find', 'find']);
    const quoted = await searcher.quote('rossi', [fixtureArticle.id], never);
    expect(quoted).toMatchObject({
      ok: true,
      value: [{ id: 'un-incontro', headline: [{ start: 0, end: 5 }] }],
    });
    expect(start).toHaveBeenCalledOnce();
  });

  it('finds what the reader brings, changes and removes at once, and sends no article twice', async () => {
    const { searcher, worker } = searcherWith([fixtureArticle]);
    const idsOf = async (searched: ReturnType<typeof libraryOf>, text: string) => {
      const found = await searcher.find(searched, text, never);
      return found.ok ? found.value.ids : found.error;
    };
    expect(await idsOf(libraryOf([fixtureArticle]), 'mongolfiera')).toEqual([]);
    expect(await idsOf(libraryOf([fixtureArticle], [own]), 'mongolfiera')).toEqual(['mio']);
    const edited = { ...own, headline: { ...own.headline, ...rich('Un dirigibile') } };
    expect(await idsOf(libraryOf([fixtureArticle], [edited]), 'mongolfiera')).toEqual([]);
    expect(await idsOf(libraryOf([fixtureArticle], [edited]), 'dirigibile')).toEqual(['mio']);
    expect(await idsOf(libraryOf([fixtureArticle]), 'dirigibile')).toEqual([]);
    const sent = worker.said.flatMap((said) => (said.kind === 'library' ? [said.library.own.length] : []));
    expect(sent).toEqual([0, 1, 1, 0, 0]);
  });

  it('says how many articles cannot be read, and tries them again with the next question', async () => {
    const { searcher, worker } = searcherWith([]);
    const searched = libraryOf([fixtureArticle]);
    expect(await searcher.find(searched, 'rossi', never)).toMatchObject({ value: { ids: [], unread: 1 } });
    await searcher.find(searched, 'rossi', never);
    expect(worker.said.map(({ kind }) => kind)).toEqual(['library', 'find', 'library', 'find']);
  });

  it('asks of an edition in shards for no more than a question is about', async () => {
    const [asked, other] = [fixtureArticle, { ...own, id: toArticleId('altro') }];
    const { searched: edition, files } = shardArticles([asked, other]);
    const values = [...files].map(([name, text]): [string, unknown] => [`/assets/${name}`, JSON.parse(text)]);
    const worker = new SearchInPage(new Map(values));
    const searcher = createSearcher('/assets/', () => worker);
    const listed = libraryOf([asked], [own]);
    const found = await searcher.find({ ...listed, edition }, 'title:incontra', never);
    expect(found).toMatchObject({
      ok: true,
      value: { ids: ['un-incontro'], entries: [{ headline: 'Rossi incontra Bianchi' }], unread: 0 },
    });
    const both = await searcher.find({ ...listed, edition }, 'mongolfiera', never);
    expect(both.ok && both.value.ids.toSorted()).toEqual(['altro', 'mio']);
    const told = worker.said.flatMap((said) => (said.kind === 'library' ? said.library.entries : []));
    expect(told.map(({ id }) => id)).toEqual(['mio']);
    expect(await searcher.quote('trattato', [asked.id], never)).toMatchObject({
      value: [{ id: 'un-incontro', passages: [{ blockId: 'b3' }] }],
    });
    const whole = await searcher.find(listed, 'mongolfiera', never);
    expect(whole.ok && whole.value.ids).toEqual(['mio']);
  });

  it('takes a question back when something else is written, and only the last is answered', async () => {
    const { searcher, worker } = searcherWith([fixtureArticle]);
    const answered = vi.fn<(event: Event) => void>();
    worker.addEventListener('message', answered);
    const searched = libraryOf([fixtureArticle]);
    const controller = new AbortController();
    const first = searcher.find(searched, 'ros', controller.signal);
    controller.abort();
    expect(await first).toEqual({ ok: false, error: { kind: 'aborted' } });
    expect((await searcher.find(searched, 'rossi', never)).ok).toBe(true);
    expect(worker.said.map(({ kind }) => kind)).toEqual(['library', 'find', 'drop', 'find']);
    expect(answered).toHaveBeenCalledOnce();
    expect(await searcher.find(searched, 'x', controller.signal)).toMatchObject({
      error: { kind: 'aborted' },
    });
  });

  it('starts anew after its worker has broken down', async () => {
    const { searcher, worker, start } = searcherWith([fixtureArticle]);
    const searched = libraryOf([fixtureArticle]);
    const broken = searcher.find(searched, 'rossi', never);
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'x is undefined' }));
    expect(await broken).toEqual({ ok: false, error: { kind: 'broken', detail: 'x is undefined' } });
    expect((await searcher.find(searched, 'rossi', never)).ok).toBe(true);
    expect(start).toHaveBeenCalledTimes(2);
    const odd = searcher.find(searched, 'rossi', never);
    worker.dispatchEvent(new MessageEvent('message', { data: { kind: 'found' } }));
    expect(await odd).toMatchObject({ error: { kind: 'broken' } });
  });
});
