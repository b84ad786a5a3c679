/**
 * What a compiled article depends on, as a key: the bytes and name of its source, and a fingerprint of everything that compiles. The compiler's
 * version alone would not do, since it changes when a set of rules is done and not with each rule, so the code itself is in it too.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPILER_VERSION } from '#compile/compile-article.ts';
import { loadKnowledgeBase } from '#build/load-knowledge.ts';

/** Changes when what is kept of an article, or how, does. */
const CACHE_FORMAT = 1;

/** The folders of `src/` whose code decides what an article becomes; `build` for what stands between them. */
const COMPILING_FOLDERS = ['text', 'article', 'knowledge', 'recognise', 'compile', 'formats', 'build'];
/** Write sources, and lists of what is compiled. */
const NOT_COMPILING = [join('build', 'synthetic'), join('build', 'sharding')];
const SOURCE = fileURLToPath(new URL('../../', import.meta.url));
/** Names the exact version of every package, among them the one that tells languages apart. */
const PACKAGES = join(SOURCE, '..', 'package.json');

/**
 * A digest of everything beside its source that an article's compilation depends on: compiler version and code, knowledge base, packages,
 * trained models, and Node, whose tables say what a letter is. Reads some hundred files.
 */
export function readFingerprint(): string {
  const digest = createHash('sha256');
  const { node, icu = '' } = process.versions;
  digest.update(JSON.stringify([CACHE_FORMAT, COMPILER_VERSION, node, icu]));
  digest.update(loadKnowledgeBase().version);
  digest.update(readFileSync(PACKAGES));
  for (const path of COMPILING_FOLDERS.flatMap(listCode)) {
    digest.update(`\0${path.slice(SOURCE.length)}\0`).update(readFileSync(path));
  }
  return digest.digest('hex');
}

/** The key of one source. The file's name counts because the article's id may come from it; its folder does not. */
export function toCacheKey(fingerprint: string, path: string, bytes: Uint8Array): string {
  return createHash('sha256')
    .update(`${fingerprint}\0${basename(path)}\0`)
    .update(bytes)
    .digest('hex');
}

/** Code and models of a folder, tests left out, in an order that no file system decides. */
function listCode(folder: string): string[] {
  return readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.ts$|\.gz$/.test(name))
    .map((name) => join(SOURCE, folder, name))
    .filter((path) => !NOT_COMPILING.some((folder) => path.startsWith(join(SOURCE, folder))))
    .sort((a, b) => (a.replaceAll(sep, '/') < b.replaceAll(sep, '/') ? -1 : 1));
}
