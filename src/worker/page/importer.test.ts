import { describe, expect, it, vi } from 'vitest';
import type { Outcome } from '#worker/import-protocol.ts';
import { createImporter } from './importer.ts';

const refused: Outcome = {
  ok: false,
  error: { kind: 'empty', file: null, place: null, reason: 'is empty', remedy: 'paste a text' },
};
const source = { kind: 'text', text: 'Un testo' } as const;
const never = new AbortController().signal;

/** A worker that answers as told. */
class ScriptedWorker extends EventTarget {
  readonly terminate = vi.fn<() => void>();
  readonly postMessage = vi.fn<(message: unknown) => void>(() =>
    queueMicrotask(() => {
      for (const data of this.answers) this.dispatchEvent(new MessageEvent('message', { data }));
    }),
  );
  readonly answers: readonly unknown[];
  constructor(answers: readonly unknown[]) {
    super();
    this.answers = answers;
  }
}

function importerOf(worker: ScriptedWorker, withinMs?: number) {
  const start = vi.fn<() => ScriptedWorker>(() => worker);
  return { start, importer: createImporter(start, withinMs === undefined ? {} : { withinMs }) };
}

describe('an importer', () => {
  it('starts its worker with the first source, keeps it, and tells the outcomes in order', async () => {
    const { start, importer } = importerOf(
      new ScriptedWorker([{ kind: 'outcome', outcome: refused, at: 1, of: 1 }, { kind: 'done' }]),
    );
    expect(start).not.toHaveBeenCalled();
    const tell = vi.fn<(outcome: Outcome, at: number, of: number) => void>();
    expect(await importer.run(source, tell, never)).toEqual({ ok: true, value: null });
    await importer.run(source, tell, never);
    expect(start).toHaveBeenCalledOnce();
    expect(tell.mock.calls).toEqual([
      [refused, 1, 1],
      [refused, 1, 1],
    ]);
  });

  it('ends the worker when the reader does, and starts another for what comes next', async () => {
    const worker = new ScriptedWorker([]);
    const { start, importer } = importerOf(worker);
    const controller = new AbortController();
    const running = importer.run(source, () => undefined, controller.signal);
    controller.abort();
    expect(await running).toEqual({ ok: false, error: { kind: 'aborted' } });
    expect(worker.terminate).toHaveBeenCalledOnce();
    expect((await importer.run(source, () => undefined, controller.signal)).ok).toBe(false);
    expect(start).toHaveBeenCalledOnce();
    void importer.run(source, () => undefined, never);
    expect(start).toHaveBeenCalledTimes(2);
    importer.close();
  });

  it('ends the worker that takes too long for one document', async () => {
    const worker = new ScriptedWorker([{ kind: 'outcome', outcome: refused, at: 1, of: 2 }]);
    const { importer } = importerOf(worker, 5);
    expect(await importer.run(source, () => undefined, never)).toEqual({
      ok: false,
      error: { kind: 'timed-out' },
    });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it.each([
    ['a plain event', () => new Event('error'), 'not-loaded'],
    ['a message', () => Object.assign(new Event('error'), { message: 'x is undefined' }), 'broken'],
  ])('tells an error with %s apart', async (_, toEvent, kind) => {
    const worker = new ScriptedWorker([]);
    const { importer } = importerOf(worker);
    const running = importer.run(source, () => undefined, never);
    worker.dispatchEvent(toEvent());
    expect(await running).toMatchObject({ ok: false, error: { kind } });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('takes nothing that the protocol does not know', async () => {
    const { importer } = importerOf(new ScriptedWorker([{ kind: 'outcome', outcome: { ok: true } }]));
    expect(await importer.run(source, () => undefined, never)).toMatchObject({ error: { kind: 'broken' } });
  });

  it('keeps a worker that a lost file has not harmed', async () => {
    const worker = new ScriptedWorker([{ kind: 'unreadable' }]);
    const { importer } = importerOf(worker);
    expect(await importer.run(source, () => undefined, never)).toMatchObject({
      error: { kind: 'unreadable' },
    });
    expect(worker.terminate).not.toHaveBeenCalled();
  });
});
