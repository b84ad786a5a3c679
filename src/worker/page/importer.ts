/** The page's side of the worker that imports. */
import { tools } from 'virtual:knowledge';
import { failure, success, type Result } from '#article/result.ts';
// oxlint-disable-next-line import/default -- the bundler makes the constructor of the worker
import ImportWorker from '#worker/entry/import-worker.ts?worker';
import { decodeFromWorker, type Outcome } from '#worker/import-protocol.ts';
import type { ImportSource, ToWorker } from '#worker/import-request.ts';
import { converse, type WorkerLike, type WorkerTrouble } from './converse.ts';

/** Why a source was not read to its end. */
export type ImportTrouble =
  | WorkerTrouble
  /** One document took longer than any page does. */
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'unreadable' };

/** Told of each article of a source as it is read. */
export type TellOutcome = (outcome: Outcome, at: number, of: number) => void;

/** Imports sources, one at a time. */
export interface Importer {
  /** What was told before a trouble stays told. */
  readonly run: (
    source: ImportSource,
    tell: TellOutcome,
    signal: AbortSignal,
  ) => Promise<Result<null, ImportTrouble>>;
  /** Ends the worker, and with it what it holds. */
  readonly close: () => void;
}

/** The largest page that is taken needs a few seconds on a slow phone. */
const DOCUMENT_WITHIN_MS = 60_000;

/** An importer whose worker starts with the first source, and anew after one that had to be ended. */
export function createImporter(
  start: () => WorkerLike = () => new ImportWorker(),
  { withinMs = DOCUMENT_WITHIN_MS } = {},
): Importer {
  let worker: WorkerLike | null = null;
  const close = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    run: async (source, tell, signal) => {
      if (signal.aborted) return failure({ kind: 'aborted' });
      worker ??= start();
      const message: ToWorker = { source, tools };
      const ran = await converse<null, ImportTrouble>(worker, message, (data) => hear(data, tell), signal, {
        ms: withinMs,
        trouble: { kind: 'timed-out' },
      });
      // Whatever it is still doing is not waited for; a file that could not be read leaves it well.
      if (!ran.ok && ran.error.kind !== 'unreadable') close();
      return ran;
    },
    close,
  };
}

/** How the conversation ends with what was said; null when it goes on. */
function hear(data: unknown, tell: TellOutcome): Result<null, ImportTrouble> | null {
  const said = decodeFromWorker(data);
  if (!said.ok) return failure({ kind: 'broken', detail: `${said.error.path}: ${said.error.message}` });
  switch (said.value.kind) {
    case 'outcome':
      tell(said.value.outcome, said.value.at, said.value.of);
      return null;
    case 'drawn':
      return null;
    case 'done':
      return success(null);
    case 'unreadable':
    case 'not-loaded':
      return failure({ kind: said.value.kind });
  }
}
