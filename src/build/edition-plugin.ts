/**
 * Compiles the articles of an edition while Vite builds or serves the app, and says where their list is through
 * `virtual:edition`. Built: every article is a hashed asset, and their list one file at the root. Served for development: the same files
 * are compiled when asked for, and a changed source reloads the page. What is decided stands in `edition-files.ts`;
 * here is only what Vite must be told.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { toEntity } from '#knowledge/known-entity.ts';
import { ARTICLES_FOLDER, EDITION_INDEX } from '#offline/precache-manifest.ts';
import { compileFile } from './compile-file.ts';
import { describeCrash, toEdition, type CompiledSource, type Edition } from './edition-files.ts';
import type { FindEntity } from './edition-library.ts';
import { knowledgeIndex } from './knowledge-index.ts';

const VIRTUAL_ID = 'virtual:edition';
/** Rollup's convention: the null character keeps other plugins away from the module. */
const RESOLVED_ID = `\0${VIRTUAL_ID}`;

/** Where the files are while developing; built, the articles lie among the other assets. */
const SERVED_FOLDER = '@edition';

/** @param contentFolder folder with the sources, from the working directory. */
export function editionPlugin(contentFolder: string): Plugin {
  let base = '/';
  let isBuild = false;
  let edition: Edition | null = null;
  const compileOnce = () => (edition ??= compileFolder(resolve(contentFolder)));

  return {
    name: 'dramatis:edition',

    configResolved(config) {
      base = config.base;
      isBuild = config.command === 'build';
    },

    buildStart() {
      // A watching build starts here again: what has changed is compiled anew.
      edition = null;
      if (isBuild)
        for (const name of listSources(contentFolder)) this.addWatchFile(resolve(contentFolder, name));
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

    generateBundle() {
      const { library, articles, warnings } = compileOnce();
      this.emitFile({ type: 'asset', fileName: library.name, source: library.json });
      for (const { name, json } of articles) {
        this.emitFile({ type: 'asset', fileName: ARTICLES_FOLDER + name, source: json });
      }
      for (const warning of warnings) this.warn(warning);
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
      serveEdition(server, base, compileOnce);
      server.watcher.add(resolve(contentFolder));
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(resolve(contentFolder)) || !path.endsWith('.txt')) return;
        edition = null;
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function serveEdition(server: ViteDevServer, base: string, compileOnce: () => Edition): void {
  server.middlewares.use(`${base}${SERVED_FOLDER}/`, (request, response) => {
    const name = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '');
    try {
      const { library, articles, warnings } = compileOnce();
      const file = name === library.name ? library : articles.find((article) => article.name === name);
      if (file === library) for (const warning of warnings) server.config.logger.warn(warning);
      response.statusCode = file === undefined ? 404 : 200;
      response.setHeader('Content-Type', 'application/json');
      response.end(file?.json ?? '{}');
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      server.config.logger.error(message);
      response.statusCode = 500;
      response.end(message);
    }
  });
}

function listSources(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

function compileFolder(folder: string): Edition {
  // First, so that a fault of the knowledge base is not told as one of the first article.
  const { byId } = knowledgeIndex();
  const findEntity: FindEntity = (id) => {
    const known = byId.get(id);
    return known ? toEntity(known) : null;
  };
  return toEdition(
    listSources(folder).map((name) => compileSource(join(folder, name))),
    findEntity,
  );
}

function compileSource(path: string): CompiledSource {
  try {
    return { path, ...compileFile(path) };
  } catch (error) {
    throw new Error(describeCrash(path, error), { cause: error });
  }
}
