/** The worker that searches, within the test's own thread. */
import { answerSearches } from '#worker/answer-searches.ts';
import type { WorkerLike } from '#worker/page/converse.ts';
import { createSearcher, type Searcher } from '#worker/page/searcher.ts';
import { decodeToSearcher, type ToSearcher } from '#worker/search-protocol.ts';

/** A searcher of files, as JSON values by their address. @param isBroken whether its first worker breaks down as soon as it is asked */
export function searcherInPage(files: ReadonlyMap<string, unknown>, isBroken = false): Searcher {
  const workers: WorkerLike[] = isBroken ? [new BrokenWorker()] : [];
  return createSearcher('/assets/', () => workers.pop() ?? new SearchInPage(files));
}

class BrokenWorker extends EventTarget {
  postMessage(): void {
    queueMicrotask(() =>
      this.dispatchEvent(Object.assign(new Event('error'), { message: 'x is undefined' })),
    );
  }
  terminate(): void {}
}

/** In the place of `Worker`, which jsdom and Node do not have in this shape. */
export class SearchInPage extends EventTarget {
  /** Everything it was told. */
  readonly said: ToSearcher[] = [];
  readonly #hear: (message: ToSearcher) => void;

  /** @param files JSON values by the address of their file; others cannot be read */
  constructor(files: ReadonlyMap<string, unknown>) {
    super();
    this.#hear = answerSearches({
      load: async (address) => files.get(address) ?? null,
      say: (data) => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })),
      listen: () => new Promise((resolve) => setTimeout(resolve)),
    });
  }

  postMessage(message: unknown): void {
    const said = decodeToSearcher(structuredClone(message));
    if (!said.ok) throw new TypeError(`${said.error.path}: ${said.error.message}`);
    this.said.push(said.value);
    this.#hear(said.value);
  }

  terminate(): void {}
}
