import { describe, expect, it, vi } from 'vitest';
import { ExportInPage } from '#testing/export-in-page.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { createExporter } from './exporter.ts';

const never = new AbortController().signal;
const job = { kind: 'article', format: 'article-json' } as const;
const piece = { article: fixtureArticle, pictures: [], day: null, link: null };

/** A worker that says nothing, or what a test has it say. */
class SilentWorker extends EventTarget {
  readonly postMessage = vi.fn<(message: unknown) => void>();
  readonly terminate = vi.fn<() => void>();
}

describe('an exporter', () => {
  it('makes a file of what it is given, and starts nothing before', async () => {
    const start = vi.fn<() => ExportInPage>(() => new ExportInPage());
    const exporter = createExporter(never, start);
    expect(start).not.toHaveBeenCalled();
    expect(await exporter.begin(job)).toEqual({ ok: true, value: null });
    expect(await exporter.add(piece)).toEqual({ ok: true, value: null });
    const made = await exporter.end();
    expect(start).toHaveBeenCalledOnce();
    expect(made.ok && JSON.parse(await made.value.file.text())).toEqual(fixtureArticle);
  });

  it('gives up when the reader does, and afterwards asks nothing more', async () => {
    const controller = new AbortController();
    const worker = new SilentWorker();
    const exporter = createExporter(controller.signal, () => worker);
    const begun = exporter.begin(job);
    controller.abort();
    expect(await begun).toEqual({ ok: false, error: { kind: 'aborted' } });
    expect(await exporter.add(piece)).toEqual({ ok: false, error: { kind: 'aborted' } });
    expect(worker.postMessage).toHaveBeenCalledOnce();
    exporter.close();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it.each([
    [new Event('error'), { kind: 'not-loaded' }],
    [Object.assign(new Event('error'), { message: 'no room' }), { kind: 'broken', detail: 'no room' }],
    [
      new MessageEvent('message', { data: { kind: 'later' } }),
      { kind: 'broken', detail: 'kind: one of taken, file is needed' },
    ],
  ])('says what went wrong: %o', async (event, error) => {
    const worker = new SilentWorker();
    const begun = createExporter(never, () => worker).begin(job);
    worker.dispatchEvent(event);
    const result = await begun;
    expect(result).toMatchObject({ ok: false, error: { kind: error.kind } });
  });
});
