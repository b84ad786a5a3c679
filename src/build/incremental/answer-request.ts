import { compileSource, type KeyedSource } from './compiled-source.ts';

/** What compiling one source of a list came to; `at` is its place there. */
export type CompileAnswer =
  | { readonly kind: 'compiled'; readonly at: number; readonly compiled: KeyedSource }
  | { readonly kind: 'failed'; readonly at: number; readonly reason: string };

/** What a thread is asked. */
export interface CompileRequest {
  readonly at: number;
  readonly path: string;
}

/** Compiles the source, on whichever thread this runs. Never throws. */
export function answerRequest({ at, path }: CompileRequest, fingerprint: string): CompileAnswer {
  try {
    return { kind: 'compiled', at, compiled: compileSource(path, fingerprint) };
  } catch (error) {
    return { kind: 'failed', at, reason: error instanceof Error ? error.message : String(error) };
  }
}
