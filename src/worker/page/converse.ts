import { failure, type Result } from '#article/result.ts';

/** What a page needs of a worker; the browser's own fits. */
export type WorkerLike = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/** Why a worker of the app did not do what it was asked. */
export type WorkerTrouble =
  /** The reader ended it. */
  | { readonly kind: 'aborted' }
  /** The worker, or what it works with, did not come. */
  | { readonly kind: 'not-loaded' }
  /** The worker broke down. `detail` is for whoever mends it. */
  | { readonly kind: 'broken'; readonly detail: string };

/**
 * Sends a message and listens until the answer is whole.
 * @param hear what an answer ends the conversation with; null when it goes on
 * @param silence the trouble that it is when the worker says nothing for so long; null lets it
 */
export function converse<Value, Trouble>(
  worker: WorkerLike,
  message: unknown,
  hear: (data: unknown) => Result<Value, Trouble> | null,
  signal: AbortSignal,
  silence: { readonly ms: number; readonly trouble: Trouble } | null = null,
): Promise<Result<Value, Trouble | WorkerTrouble>> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (result: Result<Value, Trouble | WorkerTrouble>) => {
      listening.abort();
      clearTimeout(timer);
      resolve(result);
    };
    const wait = () => {
      clearTimeout(timer);
      if (silence !== null) timer = setTimeout(() => end(failure(silence.trouble)), silence.ms);
    };
    const options = { signal: listening.signal };
    signal.addEventListener('abort', () => end(failure({ kind: 'aborted' })), options);
    worker.addEventListener('error', (event) => end(failure(toTrouble(event))), options);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<unknown>) => {
        wait();
        const ending = hear(data);
        if (ending !== null) end(ending);
      },
      options,
    );
    wait();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of one's own has none to name
    worker.postMessage(message);
  });
}

/** A script that does not come fires a plain event, and one that breaks down says how. */
function toTrouble(event: Event): WorkerTrouble {
  return 'message' in event && typeof event.message === 'string' && event.message !== ''
    ? { kind: 'broken', detail: event.message }
    : { kind: 'not-loaded' };
}
