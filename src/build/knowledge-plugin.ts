/**
 * Ships what the importing worker reads with: the knowledge base and the trained models, as files whose names change
 * with their content, and says where they are through `virtual:knowledge`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { encodeKnowledge } from '#knowledge/decode-knowledge.ts';
import { ARTICLES_FOLDER, HASH_LENGTH } from '#offline/precache-manifest.ts';
import { loadKnowledgeBase } from './load-knowledge.ts';

const VIRTUAL_ID = 'virtual:knowledge';
const RESOLVED_ID = `\0${VIRTUAL_ID}`;

/** Where the files are while developing; built, they lie among the other assets. */
const SERVED_FOLDER = '@knowledge/';

interface ToolFile {
  /** Bare. No article's name ends like it, so it is kept with the app and not with the edition. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

interface ToolFiles {
  readonly knowledge: ToolFile;
  readonly models: { readonly it: ToolFile; readonly en: ToolFile };
}

/** The files and their names. Equal content gives equal names. */
export function readToolFiles(): ToolFiles {
  const { version, ...base } = loadKnowledgeBase();
  return {
    knowledge: {
      name: `knowledge-${version}.json`,
      content: JSON.stringify(encodeKnowledge({ version, ...base })),
    },
    models: { it: readModel('it'), en: readModel('en') },
  };
}

function readModel(lang: 'it' | 'en'): ToolFile {
  const content = readFileSync(
    fileURLToPath(new URL(`../recognise/models/${lang}.tagger.gz`, import.meta.url)),
  );
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
  // Not `.gz`: some hosts would have the browser unpack it.
  return { name: `tagger-${lang}-${hash}.bin`, content };
}

/** Emits the files into the built app, or serves them while developing. */
export function knowledgePlugin(): Plugin {
  let base = '/';
  let isBuild = false;
  let files: ToolFiles | null = null;
  const readOnce = () => (files ??= readToolFiles());
  return {
    name: 'dramatis:knowledge',

    configResolved(config) {
      base = config.base;
      isBuild = config.command === 'build';
    },

    resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : null),

    load(id) {
      if (id !== RESOLVED_ID) return null;
      const { knowledge, models } = readOnce();
      const toAddress = ({ name }: ToolFile) => base + (isBuild ? ARTICLES_FOLDER : SERVED_FOLDER) + name;
      const tools = {
        knowledge: toAddress(knowledge),
        models: { it: toAddress(models.it), en: toAddress(models.en) },
      };
      return `export const tools = ${JSON.stringify(tools)};`;
    },

    generateBundle() {
      for (const { name, content } of listFiles(readOnce()))
        this.emitFile({ type: 'asset', fileName: ARTICLES_FOLDER + name, source: content });
    },

    configureServer(server) {
      server.middlewares.use(base + SERVED_FOLDER, (request, response) => {
        const name = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '');
        const file = listFiles(readOnce()).find((other) => other.name === name);
        response.statusCode = file === undefined ? 404 : 200;
        response.end(file?.content);
      });
    },
  };
}

function listFiles({ knowledge, models }: ToolFiles): ToolFile[] {
  return [knowledge, models.it, models.en];
}
