import { parseArgs } from 'node:util';
import type { NameLanguage } from '#article/entity.ts';
import { failure, success, type Result } from '#article/result.ts';

/** What `npm run compile` was asked for. */
export interface CompileArguments {
  /** Path as given; `-` stands for standard input. */
  readonly file: string;
  /** Null leaves the choice to the compiler. */
  readonly lang: NameLanguage | null;
}

const USAGE = 'use: npm run --silent compile -- FILE [--lang it|en], with - for standard input';

/** The arguments, or one line that says what is wrong with them and how they are written. */
export function parseCompileArguments(args: readonly string[]): Result<CompileArguments, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { lang: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    const [firstSentence = ''] = String(error instanceof Error ? error.message : error).split(/[.\n]/);
    return failure(`${firstSentence}; ${USAGE}`);
  }
  const [file, second] = parsed.positionals;
  const { lang } = parsed.values;
  if (file === undefined || file === '') return failure(`no file is named; ${USAGE}`);
  if (second !== undefined) return failure(`one file at a time, and '${second}' is a second one; ${USAGE}`);
  if (lang === undefined) return success({ file, lang: null });
  if (lang !== 'it' && lang !== 'en') return failure(`--lang is it or en, not '${lang}'; ${USAGE}`);
  return success({ file, lang });
}
