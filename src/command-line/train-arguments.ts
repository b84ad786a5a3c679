import { parseArgs } from 'node:util';
import type { NameLanguage } from '#article/entity.ts';
import { failure, success, type Result } from '#article/result.ts';

/** What `npm run train` was asked for. */
export interface TrainArguments {
  readonly lang: NameLanguage;
  /** Folder of the annotated files, as given. */
  readonly data: string;
  /** Names of files in it to train on; empty for the language's own list. */
  readonly files: readonly string[];
  readonly seed: number;
  /** Where the model goes, as given; null for the folder of the shipped ones. */
  readonly out: string | null;
}

const USAGE = 'use: npm run train -- --lang it|en --data FOLDER [--seed 1] [--out FILE] [FILE.tsv …]';

/** The arguments, or one line that says what is wrong with them and how they are written. */
export function parseTrainArguments(args: readonly string[]): Result<TrainArguments, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string' },
        data: { type: 'string' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    const [firstSentence = ''] = String(error instanceof Error ? error.message : error).split(/[.\n]/);
    return failure(`${firstSentence}; ${USAGE}`);
  }
  const { lang, data, seed, out = null } = parsed.values;
  if (lang !== 'it' && lang !== 'en') return failure(`--lang is it or en; ${USAGE}`);
  if (data === undefined || data === '') return failure(`no folder of data is named; ${USAGE}`);
  if (!/^\d{1,9}$/.test(seed)) return failure(`--seed is a whole number, not '${seed}'; ${USAGE}`);
  return success({ lang, data, files: parsed.positionals, seed: Number(seed), out });
}
