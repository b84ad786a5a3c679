import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import type { Block } from '#article/article.ts';
import { toArticleId } from '#article/ids.ts';
import { toEditableText, toEditedLines, toTextLines } from '#article/text-lines.ts';
import { failure, success } from '#article/result.ts';
import type { Keeper } from '#storage/open-keeper.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureOwnArticle } from '#testing/fixture-own-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import type { Outcome } from '#worker/import-protocol.ts';
import type { Importer } from '#worker/page/importer.ts';
import { saveEdit, undoEdit, type ArticleEdit } from './edit-article.ts';
import { keeperQuery } from './kept/keeper-query.ts';
import { keepKind, kindOverridesQuery } from './kept/kind-overrides-query.ts';
import { keepOwnArticle, ownArticlesQuery } from './kept/own-articles-query.ts';
import { keepPicture, picturesQuery } from './kept/pictures-query.ts';

const own = fixtureOwnArticle;
const TEXT = toEditableText(fixtureArticle);
const unchanged: ArticleEdit = {
  headline: fixtureArticle.headline.text,
  text: TEXT,
  kinds: toTextLines(fixtureArticle).map(() => null),
  date: fixtureArticle.date,
  sources: fixtureArticle.sources,
  topic: fixtureArticle.topic,
  tags: [],
};
const lineOf = (text: string) => toEditedLines(TEXT).indexOf(text);
const withKind = (at: number, kind: 'heading' | null) => unchanged.kinds.with(at, kind);

/** The article as the worker would read it: one caption has other words. */
const EDITED_CAPTION = 'anna rossi, paolo bianchi';
const blocks = fixtureArticle.blocks.map((block): Block =>
  block.id === 'b1' && block.kind === 'image' ? { ...block, captionRaw: EDITED_CAPTION } : block,
);
const reread: Outcome = success({
  article: { ...fixtureArticle, blocks, topic: null, date: null, sources: [] },
  owners: [],
  doubts: [],
  pictures: [],
  lostPictures: 0,
  printed: [],
});
const editedText = TEXT.replace('anna rossi e paolo bianchi', EDITED_CAPTION);

function scripted(outcome: Outcome) {
  const run = vi.fn<Importer['run']>((_, tell) => {
    tell(outcome, 1, 1);
    return Promise.resolve(success(null));
  });
  return { run, close: vi.fn<() => void>() };
}

async function open(keeper: Keeper = memoryKeeper()) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(keeperQuery().queryKey, keeper);
  await client.query(ownArticlesQuery());
  await keepOwnArticle(client, own);
  const kept = () => client.getQueryData(ownArticlesQuery().queryKey)?.get(own.articleId);
  const kinds = () => [...(client.getQueryData(kindOverridesQuery(own.articleId).queryKey)?.values() ?? [])];
  const pictures = () => [...(client.getQueryData(picturesQuery(own.articleId).queryKey)?.values() ?? [])];
  return { client, kept, kinds, pictures };
}

describe('saving an edited article', () => {
  it('reads nothing anew where only facts and tags change', async () => {
    const { client, kept } = await open();
    const importer = scripted(reread);
    const edit = { ...unchanged, date: null, topic: 'space', tags: ['Guerra fredda'], sources: ['Ansa'] };
    expect((await saveEdit(client, own, edit, importer)).ok).toBe(true);
    expect(importer.run).not.toHaveBeenCalled();
    expect(kept()).toEqual({
      ...own,
      tags: ['Guerra fredda'],
      article: { ...fixtureArticle, date: null, topic: 'space', sources: ['Ansa'] },
    });
  });

  it('has the worker read other words, and keeps id, day, topic and the day it came', async () => {
    const { client, kept } = await open();
    const importer = scripted(reread);
    const edit = { ...unchanged, text: editedText };
    expect((await saveEdit(client, own, edit, importer)).ok).toBe(true);
    expect(importer.run.mock.calls[0]?.[0]).toEqual({
      kind: 'edit',
      article: fixtureArticle,
      headline: unchanged.headline,
      text: editedText,
    });
    expect(importer.close).toHaveBeenCalledOnce();
    expect(kept()).toMatchObject({
      articleId: own.articleId,
      addedAt: own.addedAt,
      article: { date: '2024-11-30', topic: 'world', sources: ['Agenzia'], blocks },
    });
  });

  it('has corrections and pictures go along with their lines, and puts all of it back', async () => {
    const { client, kept, kinds, pictures } = await open();
    const line = { id: 'b1', text: 'anna rossi e paolo bianchi' };
    const at = { articleId: own.articleId, blockId: 'b1', line };
    const gone = { id: 'b6', text: 'roma' };
    await keepKind(client, { ...at, kind: 'caption' });
    await keepKind(client, { articleId: own.articleId, blockId: 'b6', line: gone, kind: 'paragraph' });
    const blob = new Blob(['x']);
    const picture = { ...at, blob, alt: 'Due', width: 1, height: 1, addedAt: own.addedAt };
    expect((await keepPicture(client, picture)).ok).toBe(true);
    const before = kinds();

    const heading = lineOf('Un passaggio che non nomina nessuno.');
    const edit = { ...unchanged, text: editedText, kinds: withKind(heading, 'heading').with(0, 'caption') };
    const saved = await saveEdit(client, own, edit, scripted(reread));
    expect(kinds()).toMatchObject([
      { kind: 'caption', line: { id: 'b1', text: EDITED_CAPTION } },
      { kind: 'heading', line: { id: 'b5', text: 'Un passaggio che non nomina nessuno.' } },
    ]);
    expect(pictures()).toMatchObject([{ alt: 'Due', line: { id: 'b1', text: EDITED_CAPTION } }]);

    if (!saved.ok) throw new Error(saved.error);
    expect(await undoEdit(client, saved.value)).toBe(true);
    expect(kept()).toEqual(own);
    expect(kinds()).toEqual(expect.arrayContaining(before));
    expect(kinds()).toHaveLength(before.length);
    expect(pictures()).toMatchObject([{ line }]);
  });

  it.each([
    [failure({ kind: 'empty', file: null, place: null, reason: 'r', remedy: 'r' } as const), 'no-words'],
    [failure({ kind: 'malformed', file: null, place: null, reason: 'r', remedy: 'r' } as const), 'not-read'],
  ] satisfies [Outcome, string][])(
    'changes nothing where the words are refused: %o',
    async (outcome, trouble) => {
      const { client, kept } = await open();
      const edit = { ...unchanged, text: 'x' };
      expect(await saveEdit(client, own, edit, scripted(outcome))).toEqual(failure(trouble));
      expect(kept()).toEqual(own);
    },
  );

  it('says that a part of the app did not come, and what the device refused', async () => {
    const { client, kept } = await open();
    const absent = {
      ...scripted(reread),
      run: () => Promise.resolve(failure({ kind: 'not-loaded' } as const)),
    };
    const edit = { ...unchanged, text: 'x' };
    expect(await saveEdit(client, own, edit, absent)).toEqual(failure('not-loaded'));
    const full = await open(memoryKeeper({ putAll: () => Promise.resolve(failure({ kind: 'no-room' })) }));
    const tagged = { ...unchanged, tags: ['a'] };
    expect(await saveEdit(full.client, own, tagged, scripted(reread))).toEqual(failure('not-kept'));
    expect(kept()).toEqual(own);
  });

  it('leaves everything alone while it is not known what is kept at its lines', async () => {
    const keeper = memoryKeeper();
    const list: Keeper['list'] = (store, ...rest) =>
      store === 'pictures' ? Promise.resolve(failure({ kind: 'no-answer' })) : keeper.list(store, ...rest);
    const { client, kept } = await open({ ...keeper, list });
    const edit = { ...unchanged, tags: ['a'] };
    expect(await saveEdit(client, own, edit, scripted(reread))).toEqual(failure('not-kept'));
    expect(kept()).toEqual(own);
  });

  it('tells when the article is kept and a correction is not', async () => {
    const keeper = memoryKeeper();
    const put: Keeper['put'] = (store, record) =>
      store === 'kindOverrides' ? Promise.resolve(failure({ kind: 'no-room' })) : keeper.put(store, record);
    const { client, kept } = await open({ ...keeper, put });
    const edit = { ...unchanged, tags: ['a'], kinds: withKind(1, 'heading') };
    expect(await saveEdit(client, own, edit, scripted(reread))).toEqual(failure('partly-kept'));
    expect(kept()?.tags).toEqual(['a']);
  });
});

it('has nothing to do with another article', async () => {
  const { client } = await open();
  const other = {
    ...own,
    articleId: toArticleId('altro'),
    article: { ...fixtureArticle, id: toArticleId('altro') },
  };
  await keepOwnArticle(client, other);
  await saveEdit(client, own, { ...unchanged, tags: ['a'] }, scripted(reread));
  expect(client.getQueryData(ownArticlesQuery().queryKey)?.get('altro')).toEqual(other);
});
