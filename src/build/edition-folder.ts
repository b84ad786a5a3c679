/** Which folder holds the edition, and what in it is a source. */
import { readdirSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';

const SHIPPED_FOLDER = 'src/content';

/** What is read of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The absolute path of the edition's folder: `DRAMATIS_EDITION` from where the person who started the command stands, else the shipped one.
 * @param root absolute path of the repository
 */
export function findEditionFolder(environment: Environment, root: string): string {
  const named = environment['DRAMATIS_EDITION'];
  if (named === undefined || named === '') return resolve(root, SHIPPED_FOLDER);
  // npm runs every script in the root and says where it was called from; so does our own launcher.
  return resolve(environment['DRAMATIS_CALLED_FROM'] ?? environment['INIT_CWD'] ?? root, named);
}

/**
 * How many threads may compile: `DRAMATIS_THREADS`, else as many as there are processors.
 * @throws {RangeError} when it is no whole number from 1
 */
export function findThreads(environment: Environment, processors: number): number {
  const named = environment['DRAMATIS_THREADS'];
  if (named === undefined || named === '') return processors;
  if (!/^[1-9]\d{0,2}$/.test(named))
    throw new RangeError(`DRAMATIS_THREADS is a whole number from 1, not «${named}»`);
  return Number(named);
}

/**
 * Paths of the sources from the folder, sub-folders included, with `/` between the parts, in one order on every system.
 * @throws {Error} when there is no such folder, with the remedy
 */
export function listSources(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(
      `${folder}: there is no such folder of articles; make it, or let DRAMATIS_EDITION name another`,
    );
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.split(sep).join('/'))
    .sort();
}
