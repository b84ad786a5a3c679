/**
 * Compiles the articles of an edition while Vite builds or serves the app, and says where their list is through
 * `virtual:edition`. Built: every article is a hashed file among the assets, and their list one file at the root; both are written past the bundle, which
 * would hold all of them in memory. Served for development: the same files are compiled when asked for, and a changed source reloads the page.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { ARTICLES_FOLDER, EDITION_INDEX } from '#offline/precache-manifest.ts';
import { compileEdition, toCacheFolder, type CompiledEdition } from './compile-edition.ts';
import { listSources } from './edition-folder.ts';

const VIRTUAL_ID = 'virtual:edition';
/** Rollup's convention: the null character keeps other plugins away from the module. */
const RESOLVED_ID = `\0${VIRTUAL_ID}`;

/** Where the files are while developing; built, the articles lie among the other assets. */
const SERVED_FOLDER = '@edition';
/** Where compiled articles are kept, and those that are served, from the root. */
const CACHE_ROOT = 'node_modules/.cache/edition';
const SERVED_ROOT = 'node_modules/.cache/edition-served';
/** More doubts than this are counted: nobody reads ten thousand lines. */
const MOST_WARNINGS = 200;

/** @param folder absolute path of the folder with the sources. */
export function editionPlugin(folder: string): Plugin {
  let base = '/';
  let root = '.';
  let isBuild = false;
  const compileInto = (target: string) =>
    compileEdition({ folder, target, cacheRoot: resolve(root, CACHE_ROOT), progress: process.stderr });

  return {
    name: 'dramatis:edition',

    configResolved(config) {
      ({ base, root } = config);
      isBuild = config.command === 'build';
    },

    buildStart() {
      if (isBuild && this.meta.watchMode)
        for (const name of listSources(folder)) this.addWatchFile(join(folder, name));
    },

    resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : null),

    load(id) {
      if (id !== RESOLVED_ID) return null;
      const libraryUrl = base + (isBuild ? EDITION_INDEX : `${SERVED_FOLDER}/${EDITION_INDEX}`);
      const articlesUrl = base + (isBuild ? ARTICLES_FOLDER : `${SERVED_FOLDER}/`);
      return [
        `export const libraryUrl = ${JSON.stringify(libraryUrl)};`,
        `export const articlesUrl = ${JSON.stringify(articlesUrl)};`,
      ].join('\n');
    },

    async writeBundle({ dir }) {
      const built = resolve(root, dir ?? 'dist');
      const { library, warnings } = await compileInto(join(built, ARTICLES_FOLDER));
      // Always under the same address, so that the edition can change while the app does not.
      writeFileSync(join(built, EDITION_INDEX), library);
      for (const warning of shortenWarnings(warnings)) this.warn(warning);
    },

    transformIndexHtml() {
      if (!isBuild) return [];
      // The list is wanted on every page: asked for together with the script rather than after it.
      const href = base + EDITION_INDEX;
      return [
        {
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href },
          injectTo: 'head',
        },
      ];
    },

    configureServer(server) {
      const target = toCacheFolder(resolve(root, SERVED_ROOT), folder);
      const edition = rememberUntilChanged(async () => {
        const compiled = await compileInto(target);
        for (const name of readdirSync(target))
          if (!compiled.assets.has(name)) rmSync(join(target, name), { force: true });
        return compiled;
      });
      serveEdition(server, base, target, edition.get);
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder) || !path.endsWith('.txt')) return;
        edition.forget();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** The first of the warnings, and how many there are beside. */
export function shortenWarnings(warnings: readonly string[]): readonly string[] {
  const rest = warnings.length - MOST_WARNINGS;
  if (rest <= 0) return warnings;
  return [
    ...warnings.slice(0, MOST_WARNINGS),
    `… and ${rest} more doubts; «npm run compile -- FILE» tells those of one article.`,
  ];
}

/** Compiles when first asked, and again after a change. A failure is told to everybody who asks until then. */
function rememberUntilChanged(compile: () => Promise<CompiledEdition>) {
  let compiling: Promise<CompiledEdition> | null = null;
  return {
    get: () => (compiling ??= compile()),
    forget: () => {
      compiling = null;
    },
  };
}

function serveEdition(
  server: ViteDevServer,
  base: string,
  target: string,
  compile: () => Promise<CompiledEdition>,
): void {
  const answer = async (name: string): Promise<{ readonly status: number; readonly body: string }> => {
    try {
      const { library, warnings, assets } = await compile();
      if (name === EDITION_INDEX) {
        for (const warning of shortenWarnings(warnings)) server.config.logger.warn(warning);
        return { status: 200, body: library };
      }
      if (!assets.has(name)) return { status: 404, body: '{}' };
      return { status: 200, body: readFileSync(join(target, name), 'utf8') };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      server.config.logger.error(message);
      return { status: 500, body: message };
    }
  };
  server.middlewares.use(`${base}${SERVED_FOLDER}/`, async (request, response) => {
    const { status, body } = await answer((request.url ?? '').replace(/^\//, '').replace(/\?.*$/, ''));
    response.statusCode = status;
    response.setHeader('Content-Type', 'application/json');
    response.end(body);
  });
}
