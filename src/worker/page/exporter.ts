/** The page's side of the worker that exports. */
import { failure, success, type Result } from '#article/result.ts';
// oxlint-disable-next-line import/default -- the bundler makes the constructor of the worker
import ExportWorker from '#worker/entry/export-worker.ts?worker';
import {
  decodeFromExporter,
  type ExportJob,
  type ExportPiece,
  type FromExporter,
  type ToExporter,
} from '#worker/export-protocol.ts';
import type { WorkerLike } from './importer.ts';

/** Why no file was made. */
export type ExportTrouble =
  /** The reader ended it. */
  | { readonly kind: 'aborted' }
  /** The worker did not come. */
  | { readonly kind: 'not-loaded' }
  /** The worker broke down. `detail` is for whoever mends it. */
  | { readonly kind: 'broken'; readonly detail: string };

/** A file that was made, and the name it is saved under. */
export interface ExportedFile {
  readonly name: string;
  readonly file: Blob;
}

/** Makes one file. After a trouble every answer is a trouble. */
export interface Exporter {
  readonly begin: (job: ExportJob) => Promise<Result<null, ExportTrouble>>;
  readonly add: (piece: ExportPiece) => Promise<Result<null, ExportTrouble>>;
  readonly end: () => Promise<Result<ExportedFile, ExportTrouble>>;
  /** Ends the worker, and with it what it holds. */
  readonly close: () => void;
}

/** An exporter whose worker starts when the file is begun, and ends when the reader ends it. */
export function createExporter(
  signal: AbortSignal,
  start: () => WorkerLike = () => new ExportWorker(),
): Exporter {
  let worker: WorkerLike | null = null;
  const ask = (message: ToExporter) => {
    if (signal.aborted) return Promise.resolve(failure<ExportTrouble>({ kind: 'aborted' }));
    worker ??= start();
    return converse(worker, message, signal);
  };
  return {
    begin: async (job) => withoutAnswer(await ask({ kind: 'begin', job })),
    add: async (piece) => withoutAnswer(await ask({ kind: 'piece', piece })),
    end: async () => {
      const answer = await ask({ kind: 'end' });
      if (!answer.ok) return answer;
      const { value } = answer;
      return value.kind === 'file' && value.file instanceof Blob
        ? success({ name: value.name, file: value.file })
        : failure({ kind: 'broken', detail: 'no file came at the end' });
    },
    close: () => {
      worker?.terminate();
      worker = null;
    },
  };
}

function withoutAnswer(answer: Result<FromExporter, ExportTrouble>): Result<null, ExportTrouble> {
  return answer.ok ? success(null) : answer;
}

function converse(
  worker: WorkerLike,
  message: ToExporter,
  signal: AbortSignal,
): Promise<Result<FromExporter, ExportTrouble>> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = (result: Result<FromExporter, ExportTrouble>) => {
      listening.abort();
      resolve(result);
    };
    const options = { signal: listening.signal };
    signal.addEventListener('abort', () => end(failure({ kind: 'aborted' })), options);
    worker.addEventListener('error', (event) => end(failure(toTrouble(event))), options);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<unknown>) => {
        const said = decodeFromExporter(data);
        if (said.ok) return end(said);
        end(failure({ kind: 'broken', detail: `${said.error.path}: ${said.error.message}` }));
      },
      options,
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of one's own has none to name
    worker.postMessage(message);
  });
}

/** A script that does not come fires a plain event, and one that breaks down says how. */
function toTrouble(event: Event): ExportTrouble {
  return 'message' in event && typeof event.message === 'string' && event.message !== ''
    ? { kind: 'broken', detail: event.message }
    : { kind: 'not-loaded' };
}
