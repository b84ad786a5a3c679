/** The edition of a folder, compiled as far as it has changed: what the build writes and the development server serves. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { toEntity } from '#knowledge/known-entity.ts';
import { gatherEdition, type Edition } from './edition-files.ts';
import { findThreads, listSources } from './edition-folder.ts';
import type { FindEntity } from './edition-library.ts';
import { tellProgress, type ProgressStream } from './incremental/compile-progress.ts';
import { compileSources } from './incremental/compile-sources.ts';
import { writeWhole } from './incremental/write-whole.ts';
import { knowledgeIndex } from './knowledge-index.ts';

/** Digits that tell the caches of two editions apart. */
const FOLDER_DIGITS = 12;

/** Where an edition is read, kept and written. All paths are absolute. */
export interface EditionPlaces {
  /** The sources. */
  readonly folder: string;
  /** The articles' files are written here, those that are there already left alone: their names are hashes of their content. Made when absent. */
  readonly target: string;
  /** Every edition has a folder of its own in it. */
  readonly cacheRoot: string;
  readonly progress: ProgressStream;
}

/** An edition, and what its files are called. */
export interface CompiledEdition extends Edition {
  readonly assets: ReadonlySet<string>;
}

/** The folder in which an edition's compiled articles are kept; each edition's own, so that one does not clear away the other's. */
export function toCacheFolder(cacheRoot: string, folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, FOLDER_DIGITS);
  return join(cacheRoot, name);
}

/**
 * Compiles what has changed and writes the articles' files. Equal sources give equal files and an equal list, on any number of threads and from the cache.
 * @throws {Error} when a source cannot be compiled, with its file, the reason and the remedy
 */
export async function compileEdition({
  folder,
  target,
  cacheRoot,
  progress,
}: EditionPlaces): Promise<CompiledEdition> {
  const names = listSources(folder);
  const gatherer = gatherEdition(names, findKnown());
  const assets = new Set<string>();
  const writeOnce = (name: string, content: string) => {
    if (!assets.has(name)) writeWhole(join(target, name), content);
    assets.add(name);
  };
  const { tell, end } = tellProgress(progress, () => performance.now());
  const threads = findThreads(process.env, availableParallelism());
  mkdirSync(target, { recursive: true });
  const settings = { folder, cacheFolder: toCacheFolder(cacheRoot, folder), threads, tell };
  const { cacheFault } = await compileSources(names, settings, (at, source) => {
    gatherer.add(at, source);
    writeOnce(source.asset, source.json);
  }).finally(end);
  const { library, warnings } = gatherer.finish(writeOnce);
  return { library, warnings: [...warnings, ...describeCacheFault(cacheFault, cacheRoot)], assets };
}

/** Made first, so that a fault of the knowledge base is not told as one of the first article. */
function findKnown(): FindEntity {
  const { byId } = knowledgeIndex();
  return (id) => {
    const known = byId.get(id);
    return known ? toEntity(known) : null;
  };
}

function describeCacheFault(fault: string | null, cacheRoot: string): string[] {
  if (fault === null) return [];
  return [
    `Compiled articles could not be kept, so the next build compiles them again: ${fault}. Make room in ${cacheRoot}, or let it be written to.`,
  ];
}
