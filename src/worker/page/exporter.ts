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
import { converse, type WorkerLike, type WorkerTrouble } from './converse.ts';

/** Why no file was made. */
export type ExportTrouble = WorkerTrouble;

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
    return converse(worker, message, hear, signal);
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

/** Each message is answered once, and the answer ends what was asked. */
function hear(data: unknown): Result<FromExporter, ExportTrouble> {
  const said = decodeFromExporter(data);
  return said.ok ? said : failure({ kind: 'broken', detail: `${said.error.path}: ${said.error.message}` });
}
