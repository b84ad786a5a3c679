import { parseArgs } from 'node:util';
import { failure, success, type Result } from '#article/result.ts';

/** What `npm run bench` measures, in this order. */
export const BENCH_PARTS = ['compile', 'recognition', 'linking', 'import', 'library'] as const;
export type BenchPart = (typeof BENCH_PARTS)[number];

/** What is asked of `npm run bench`. */
export interface BenchRequest {
  readonly parts: readonly BenchPart[];
  /** Folder of the annotated texts, as it was written; null for none. */
  readonly data: string | null;
}

/** Reads the arguments: every part unless one is named, or what must be changed in them. */
export function parseBenchArguments(args: readonly string[]): Result<BenchRequest, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, only: { type: 'string' } },
    });
    const { data = null, only } = values;
    const parts = BENCH_PARTS.filter((part) => only === undefined || part === only);
    if (parts.length > 0) return success({ parts, data });
    return failure(`--only ${only}: there is no such part; name one of ${BENCH_PARTS.join(', ')}`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failure(error.message);
  }
}
