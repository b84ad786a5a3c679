/** The memory of a page and of its workers, by the protocol of the browser's tools. */
import type { CDPSession } from '@playwright/test';

const BYTES_PER_MB = 1_000_000;

/** Says something to a worker and gives its answer. */
type AskWorker = (method: string) => Promise<{ readonly usedSize?: number }>;

/** The workers that run, kept up to date. They are spoken to through the session of their page. */
export async function followWorkers(session: CDPSession): Promise<ReadonlyMap<string, AskWorker>> {
  const workers = new Map<string, AskWorker>();
  const waiting = new Map<number, (result: { readonly usedSize?: number }) => void>();
  let last = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    workers.set(
      sessionId,
      (method) =>
        new Promise((resolve, reject) => {
          last += 1;
          waiting.set(last, resolve);
          const message = JSON.stringify({ id: last, method });
          session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
        }),
    );
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
    if (id !== undefined) waiting.get(id)?.(result ?? {});
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return workers;
}

/** Megabytes that the page and its workers hold, what nobody holds left out. */
export async function weigh(session: CDPSession, workers: ReadonlyMap<string, AskWorker>): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const others = await Promise.all(
    [...workers.values()].map(async (ask) => {
      await ask('HeapProfiler.collectGarbage');
      return (await ask('Runtime.getHeapUsage')).usedSize ?? 0;
    }),
  );
  return others.reduce((sum, size) => sum + size, usedSize) / BYTES_PER_MB;
}
