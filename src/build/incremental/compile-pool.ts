/** Compiling on several threads. Each holds the knowledge base and the models for itself, so it pays only for many articles. */
import { Worker } from 'node:worker_threads';
import type { CompileAnswer, CompileRequest } from './answer-request.ts';

const THREAD = new URL('compile-worker.mjs', import.meta.url);

/**
 * Compiles the files at the paths, handing each answer over as it comes, in no order. Every answer has been handed over when it settles, and the threads
 * have ended, also when it fails.
 * @throws {Error} when a thread breaks off, or what `take` throws
 */
export async function compileInPool(
  paths: readonly string[],
  { threads, fingerprint }: { readonly threads: number; readonly fingerprint: string },
  take: (answer: CompileAnswer) => void,
): Promise<void> {
  const count = Math.min(threads, paths.length);
  // Nothing of this process's own flags: they may bring a loader that the thread brings itself.
  const workers = Array.from(
    { length: count },
    () => new Worker(THREAD, { workerData: fingerprint, execArgv: [] }),
  );
  let next = 0;
  const ask = (worker: Worker): boolean => {
    const path = paths[next];
    if (path === undefined) return false;
    const request: CompileRequest = { at: next, path };
    next += 1;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has none to name
    worker.postMessage(request);
    return true;
  };
  try {
    await Promise.all(workers.map((worker) => runWorker(worker, () => ask(worker), take)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Settles when the thread has answered everything it was asked and there is nothing more to ask. */
function runWorker(worker: Worker, ask: () => boolean, take: (answer: CompileAnswer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const breakOff = (reason: string): void =>
      reject(
        new Error(
          `A thread that compiles articles broke off: ${reason}. Run the build again, with DRAMATIS_THREADS=1 if memory is short.`,
        ),
      );
    worker.on('error', (error) => breakOff(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (status) => breakOff(`it ended with status ${status}`));
    worker.on('message', (answer: CompileAnswer) => {
      try {
        // Asked first: the thread works while the answer is put away.
        const hasMore = ask();
        take(answer);
        if (!hasMore) resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    if (!ask()) resolve();
  });
}
