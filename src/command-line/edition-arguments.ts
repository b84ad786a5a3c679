import { parseArgs } from 'node:util';
import { failure, success, type Result } from '#article/result.ts';

/** What `npm run edition` was asked for. */
export interface EditionArguments {
  /** At least 1. */
  readonly articles: number;
  /** Folder to write, as given. */
  readonly out: string;
  readonly seed: number;
}

const USAGE = 'use: npm run edition -- --articles 10000 --out DIR [--seed 1]';

/** The arguments, or one line that says what is wrong with them and how they are written. */
export function parseEditionArguments(args: readonly string[]): Result<EditionArguments, string> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        articles: { type: 'string' },
        out: { type: 'string' },
        seed: { type: 'string', default: '1' },
      },
    }));
  } catch (error) {
    const [firstSentence = ''] = String(error instanceof Error ? error.message : error).split(/[.\n]/);
    return failure(`${firstSentence}; ${USAGE}`);
  }
  const { articles, out, seed } = values;
  if (articles === undefined || !/^[1-9]\d{0,6}$/.test(articles))
    return failure(`--articles is a whole number from 1 to 9999999; ${USAGE}`);
  if (out === undefined || out === '') return failure(`no folder is named with --out; ${USAGE}`);
  if (!/^\d{1,9}$/.test(seed)) return failure(`--seed is a whole number, not '${seed}'; ${USAGE}`);
  return success({ articles: Number(articles), out, seed: Number(seed) });
}
