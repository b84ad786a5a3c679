/** How much of the processor the tasks of a page take: unlike the clock, it does not count what other programs do meanwhile. */
import type { Browser } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the processor, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Begins to trace every page of the browser; the returned function ends it and gives the longest task of a main thread, in milliseconds. */
export async function traceTasks(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol leaves their shape open; what is read of them is what Chromium's format promises.
    for (const event of value as unknown as readonly TraceEvent[])
      if (event.name === 'thread_name' || event.name.endsWith('RunTask')) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => {
      session.once('Tracing.tracingComplete', () => resolve());
    });
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return findLongestMs(events);
  };
}

function findLongestMs(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const isMain = (event: TraceEvent) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain';
  const mains = new Set(events.filter(isMain).map(threadOf));
  const own = events.filter((event) => mains.has(threadOf(event)));
  return own.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}
