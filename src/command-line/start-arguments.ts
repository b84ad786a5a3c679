import { parseArgs } from 'node:util';
import { failure, success, type Result } from '#article/result.ts';

/** What `npm start` was asked for. */
export interface StartArguments {
  readonly host: string;
  /** Null: 4173, or the next one that is free. */
  readonly port: number | null;
  /** With a slash at both ends. */
  readonly base: string;
  /** False serves what was built before. */
  readonly build: boolean;
}

const USAGE = 'use: npm start -- [--port 4173] [--host 127.0.0.1] [--base /reader/] [--no-build]';

/** A base path as the build and the server want it: a slash at both ends and none doubled. */
export function toBase(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}

/** The arguments, or one line that says what is wrong with them and how they are written. */
export function parseStartArguments(args: readonly string[]): Result<StartArguments, string> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        host: { type: 'string', default: '127.0.0.1' },
        port: { type: 'string' },
        base: { type: 'string', default: '/' },
        'no-build': { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    const [firstSentence = ''] = String(error instanceof Error ? error.message : error).split(/[.\n]/);
    return failure(`${firstSentence}; ${USAGE}`);
  }
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    return failure(`--port is a number from 0 to 65535, not '${values.port}'; ${USAGE}`);
  }
  return success({ host: values.host, port, base: toBase(values.base), build: !values['no-build'] });
}
