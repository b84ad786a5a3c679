/**
 * Which folder of `src/` may import which: the layer table, and the check that holds every import to it. The
 * test beside this file runs it over the tree, and compares the table with its twin in `src/README.md`. A change of it
 * is a change of the architecture: it belongs into both.
 */

interface Layer {
  /** Folders of `src/` it may import, beside itself. */
  readonly imports: readonly string[];
  /** `none` keeps the layer free of packages; `node` allows packages and Node's own modules. */
  readonly packages: 'none' | 'any' | 'node';
}

const PURE = ['text', 'article', 'shards', 'knowledge', 'recognise', 'compile'];
const REACT = ['urls', 'i18n', 'ui', 'queries', 'features'];
const DATA = ['formats', 'search-index', 'storage'];

/** Every folder that `src/` may have. `content/` is missing on purpose: it holds texts, and no code may stand in it. */
export const LAYERS: ReadonlyMap<string, Layer> = new Map<string, Layer>([
  // What an article is: no React, no DOM, no Node, no package.
  ['text', { imports: [], packages: 'none' }],
  ['article', { imports: ['text'], packages: 'none' }],
  ['shards', { imports: ['text', 'article'], packages: 'none' }],
  ['knowledge', { imports: ['text', 'article'], packages: 'none' }],
  ['recognise', { imports: ['text', 'article', 'knowledge'], packages: 'none' }],
  ['compile', { imports: ['text', 'article', 'knowledge', 'recognise'], packages: 'none' }],
  // Where it is kept and where it runs.
  ['formats', { imports: ['text', 'article'], packages: 'any' }],
  ['search-index', { imports: ['text', 'article', 'shards'], packages: 'any' }],
  ['storage', { imports: ['article', 'search-index'], packages: 'any' }],
  ['worker', { imports: [...PURE, ...DATA], packages: 'any' }],
  ['offline', { imports: ['article', 'shards'], packages: 'any' }],
  ['build', { imports: [...PURE, 'formats', 'search-index', 'offline'], packages: 'node' }],
  ['command-line', { imports: [...PURE, 'formats', 'build'], packages: 'node' }],
  // What the reader sees.
  ['urls', { imports: ['article'], packages: 'none' }],
  ['i18n', { imports: [], packages: 'any' }],
  ['ui', { imports: [], packages: 'any' }],
  ['queries', { imports: ['article', 'shards', 'search-index', 'storage', 'worker'], packages: 'any' }],
  ['features', { imports: ['text', 'article', 'urls', 'i18n', 'ui', 'queries'], packages: 'any' }],
  ['app', { imports: [...REACT, 'offline'], packages: 'any' }],
  [
    'testing',
    { imports: [...PURE, ...DATA, ...REACT, 'worker', 'offline', 'build', 'app'], packages: 'node' },
  ],
]);

/** What a test or benchmark may import beyond what the file beside it may: it runs in Node, never in the product. */
const TESTS_ALSO_IMPORT = [...PURE, 'formats', 'build', 'testing'];

/** One import as it is written. */
export interface WrittenImport {
  /** Path of the importing file from `src/`, with `/`: `text/fold.ts`. */
  readonly file: string;
  /** What stands between the quotation marks. */
  readonly specifier: string;
}

/** The folder of `src/` a path from `src/` lies in; the empty string for a file of `src/` itself. */
export function layerOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

/** The rule an import breaks, as a sentence for whoever wrote it; null when it breaks none. */
export function findViolation({ file, specifier }: WrittenImport): string | null {
  const folder = layerOf(file);
  const layer = LAYERS.get(folder);
  if (layer === undefined) return `${folder}/ is not in the layer table of src/architecture.ts`;
  if (specifier.includes('../')) return 'an import never climbs with ../: write #folder/file.ts';
  const isTest = /\.(test|bench)\.tsx?$/.test(file);
  if (specifier.startsWith('./')) return findMissingExtension(specifier);
  if (!specifier.startsWith('#')) return findForbiddenPackage(folder, layer, specifier, isTest);
  const target = specifier.slice(1);
  return findMissingExtension(specifier) ?? findForbiddenFolder(file, layer, target, isTest);
}

function findMissingExtension(specifier: string): string | null {
  // What follows `?` tells the bundler how to load the file (`./entry.ts?worker`).
  return /\.[a-z0-9]+(\?.*)?$/.test(specifier) ? null : 'an import of a file ends with its extension';
}

function findForbiddenPackage(folder: string, layer: Layer, name: string, isTest: boolean): string | null {
  if (isTest || layer.packages === 'node') return null;
  if (name.startsWith('node:'))
    return `${folder}/ does not run in Node alone, so it imports none of its modules`;
  return layer.packages === 'none' ? `${folder}/ imports no package` : null;
}

function findForbiddenFolder(file: string, layer: Layer, target: string, isTest: boolean): string | null {
  const from = layerOf(file);
  const to = layerOf(target);
  if (!LAYERS.has(to)) return `#${to}/ is not in the layer table of src/architecture.ts`;
  if (from === to) return findForbiddenOwnImport(file, target);
  const allowed = isTest ? [...layer.imports, ...TESTS_ALSO_IMPORT] : layer.imports;
  return allowed.includes(to) ? null : `${from}/ does not import ${to}/`;
}

function findForbiddenOwnImport(file: string, target: string): string | null {
  if (layerOf(file) === 'features' && file.split('/')[1] !== target.split('/')[1]) {
    return 'a feature never imports another: what two share belongs below them';
  }
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return target.startsWith(folder) ? 'within a folder an import is written ./file.ts' : null;
}
