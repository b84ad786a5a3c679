import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import { ExportInPage } from '#testing/export-in-page.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import type { ExportJob } from '#worker/export-protocol.ts';
import { createExporter } from '#worker/page/exporter.ts';
import { articleQuery } from './article-query.ts';
import { exportArticles } from './export-articles.ts';
import { keeperQuery } from './kept/keeper-query.ts';
import { libraryQuery } from './library-query.ts';

const { id } = fixtureArticle;
const asJson = { kind: 'article', format: 'article-json' } as const;
const entryOf = (articleId = id) => ({ id: articleId, day: null, link: null });

function open(keeper = memoryKeeper()) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(keeperQuery().queryKey, keeper);
  client.setQueryData(libraryQuery().queryKey, fixtureLibrary);
  client.setQueryData(articleQuery(id).queryKey, fixtureArticle);
  const controller = new AbortController();
  const steps: number[] = [];
  const start = (ids: readonly (typeof id)[], job: ExportJob) => {
    const exporter = createExporter(controller.signal, () => new ExportInPage());
    const onProgress = (done: number) => {
      steps.push(done);
      if (steps.length === 1 && ids.length === 3) controller.abort();
    };
    return exportArticles(client, ids.map(entryOf), job, onProgress, controller.signal, exporter);
  };
  return { start, steps };
}

describe('exporting', () => {
  it('gives the article as its reader has changed it, without what only this device has', async () => {
    const keeper = memoryKeeper();
    const line = fixtureArticle.blocks.find(({ kind }) => kind === 'paragraph');
    await keeper.put('kindOverrides', { articleId: id, blockId: line!.id, line: null, kind: 'heading' });
    const image = fixtureArticle.blocks.find(({ kind }) => kind === 'image');
    const blob = new Blob(['x'], { type: 'image/png' });
    const picture = { articleId: id, blockId: image!.id, line: null, blob, alt: 'Due', width: 1, height: 1 };
    await keeper.put('pictures', picture);
    const made = await open(keeper).start([id], asJson);
    if (!made.ok) throw new Error(made.error);
    const article = JSON.parse(await made.value.file.text()) as typeof fixtureArticle;
    expect(made.value.leftOut).toBe(0);
    const heading: unknown = expect.objectContaining({ kind: 'heading', by: 'reader' });
    const changed = fixtureArticle.blocks.map((block) => (block === line ? heading : block));
    expect(article).toEqual({ ...fixtureArticle, blocks: changed });
  });

  it('leaves out what cannot be read now, and says how much that is', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    const [, missing] = fixtureLibrary.articles;
    const { start, steps } = open();
    const job = { kind: 'archive', format: 'markdown', fileName: 'a' } as const;
    expect(await start([id, missing!.id], job)).toMatchObject({ ok: true, value: { leftOut: 1 } });
    expect(steps).toEqual([1, 2]);
    expect(await start([missing!.id], job)).toEqual({ ok: false, error: 'unread' });
    expect(await start([toArticleId('nessuno')], job)).toEqual({ ok: false, error: 'unread' });
    vi.unstubAllGlobals();
  });

  it('gives no file when the reader ends it half-way', async () => {
    const { start, steps } = open();
    expect(await start([id, id, id], { kind: 'archive', format: 'ninjs', fileName: 'a' })).toEqual({
      ok: false,
      error: 'aborted',
    });
    expect(steps).toEqual([1]);
  });
});
