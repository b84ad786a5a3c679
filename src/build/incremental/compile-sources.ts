/**
 * Compiles the sources of an edition: what is kept from before is taken, the rest is compiled, here or on several threads. What comes out
 * is the same byte for byte, whichever way it came; only the order in which it comes differs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describeCrash } from '#build/edition-files.ts';
import { answerRequest, type CompileAnswer } from './answer-request.ts';
import { openArticleCache, type ArticleCache } from './article-cache.ts';
import { readFingerprint, toCacheKey } from './cache-key.ts';
import { compileInPool } from './compile-pool.ts';
import type { Progress } from './compile-progress.ts';
import type { CompiledSource, KeyedSource } from './compiled-source.ts';

/** Fewer articles than this are compiled by the time that threads have read the knowledge base and the models. */
const FEWEST_FOR_POOL = 200;
/** How often a long loop lets the process breathe: progress, signals. */
const BREATH = 50;
/** How many failures are told one by one. */
const MOST_TOLD = 20;

/** What a compilation is given beside its sources. */
export interface CompileSettings {
  /** Folder that the names are in. */
  readonly folder: string;
  /** Where compiled articles are kept; made when it is absent. */
  readonly cacheFolder: string;
  /** 1 compiles on this thread, however many articles there are. */
  readonly threads: number;
  /** Fewest articles that are worth threads of their own. */
  readonly fewestForPool?: number;
  readonly tell: (progress: Progress) => void;
}

/** What became of the sources. */
export interface CompileSummary {
  readonly compiled: number;
  /** Taken from the cache. */
  readonly unchanged: number;
  /** Why articles could not be kept for the next time; null when all were. */
  readonly cacheFault: string | null;
}

/**
 * Hands over every article with the place of its source in `names`, each once, in no order. Articles that compiled are kept even when others fail.
 * @throws {Error} when a source cannot be compiled: every failure (20 at most), with its file, reason and remedy; or what `take` throws
 */
export async function compileSources(
  names: readonly string[],
  settings: CompileSettings,
  take: (at: number, source: CompiledSource) => void,
): Promise<CompileSummary> {
  const fingerprint = readFingerprint();
  const cache = openArticleCache(settings.cacheFolder);
  const missing = await takeUnchanged(names, settings, { fingerprint, cache }, take);
  const failures = new Map<number, string>();
  let cacheFault: string | null = null;
  let done = 0;
  // Told before the first is done, so that the time left counts how long threads take to start.
  settings.tell({ kind: 'compiled', done, total: missing.length });
  await compileAll(missing, names, settings, fingerprint, (at, answer) => {
    done += 1;
    settings.tell({ kind: 'compiled', done, total: missing.length });
    if (answer.kind === 'failed') {
      failures.set(at, describeCrash(join(settings.folder, names[at] ?? ''), answer.reason));
      return;
    }
    take(at, answer.compiled.source);
    cacheFault ??= keep(cache, answer.compiled);
  });
  if (failures.size > 0) throw new Error(joinFailures(failures));
  if (cacheFault === null && names.length > 0) cache.prune();
  return { compiled: missing.length, unchanged: names.length - missing.length, cacheFault };
}

/** Hands over what the cache has, and gives back the places of what it has not. */
async function takeUnchanged(
  names: readonly string[],
  { folder, tell }: CompileSettings,
  { fingerprint, cache }: { readonly fingerprint: string; readonly cache: ArticleCache },
  take: (at: number, source: CompiledSource) => void,
): Promise<number[]> {
  const missing: number[] = [];
  for (const [at, name] of names.entries()) {
    const path = join(folder, name);
    const bytes = readIfPossible(path);
    const source = bytes === null ? null : cache.find(toCacheKey(fingerprint, path, bytes));
    if (source === null) missing.push(at);
    else take(at, source);
    tell({ kind: 'checked', done: at + 1, total: names.length });
    if (at % BREATH === 0) await setImmediate();
  }
  return missing;
}

/** Null when it cannot be read: compiling it says why. */
function readIfPossible(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

async function compileAll(
  missing: readonly number[],
  names: readonly string[],
  { folder, threads, fewestForPool = FEWEST_FOR_POOL }: CompileSettings,
  fingerprint: string,
  take: (at: number, answer: CompileAnswer) => void,
): Promise<void> {
  const paths = missing.map((at) => join(folder, names[at] ?? ''));
  const takeAnswer = (answer: CompileAnswer) => take(missing[answer.at] ?? 0, answer);
  if (threads > 1 && paths.length >= fewestForPool)
    return compileInPool(paths, { threads, fingerprint }, takeAnswer);
  for (const [at, path] of paths.entries()) {
    takeAnswer(answerRequest({ at, path }, fingerprint));
    await setImmediate();
  }
}

/** Why it could not be kept; null when it was. An edition is built all the same, and the next build compiles it again. */
function keep(cache: ArticleCache, compiled: KeyedSource): string | null {
  try {
    cache.write(compiled);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** In the order of the sources, whatever thread was first. */
function joinFailures(failures: ReadonlyMap<number, string>): string {
  const told = [...failures].sort(([a], [b]) => a - b).map(([, failure]) => failure);
  const rest = told.length - MOST_TOLD;
  return [...told.slice(0, MOST_TOLD), ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n');
}
