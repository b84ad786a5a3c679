/**
 * Two engines alone, with the same texts and without an app around them: MiniSearch, which must have all texts to answer, and Pagefind, which
 * reads what its own build has cut up. Each is a page on a host of its own, without our content security policy.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { SearchedArticle } from './read-articles.ts';

/** An engine over files of its own. */
export interface OtherEngine {
  readonly name: string;
  /** Of its page and files. */
  readonly folder: string;
  /** An expression whose promise settles when it can be asked; it leaves `window.ask`. */
  readonly start: string;
}

const PAGE = '<!doctype html><html lang="it"><meta charset="utf-8"><title>search</title></html>';

/** MiniSearch with every text: its fields and prefixes as ours, as it comes otherwise. */
const START_MINISEARCH = `(async () => {
  const { default: MiniSearch } = await import('/minisearch.js');
  const documents = await (await fetch('/documents.json')).json();
  const engine = new MiniSearch({ fields: ['headline', 'text'], storeFields: ['headline'] });
  engine.addAll(documents);
  window.ask = async (words) => engine.search(words, { prefix: true, boost: { headline: 2 } })[0];
})()`;

/** Pagefind with its first hit read, which has the passage. */
const START_PAGEFIND = `(async () => {
  const engine = await import('/pagefind/pagefind.js');
  await engine.init();
  window.ask = async (words) => (await engine.search(words)).results[0]?.data();
})()`;

/** Gives the engines over these texts to an action; their files are gone afterwards. */
export async function withOtherEngines<T>(
  articles: readonly SearchedArticle[],
  act: (engines: readonly OtherEngine[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-engines-'));
  try {
    return await act([buildMiniSearch(articles, folder), await buildPagefind(articles, folder)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function makePage(folder: string, name: string): string {
  const own = join(folder, name);
  mkdirSync(own);
  writeFileSync(join(own, 'index.html'), PAGE);
  return own;
}

function buildMiniSearch(articles: readonly SearchedArticle[], parent: string): OtherEngine {
  const folder = makePage(parent, 'minisearch');
  copyFileSync(fileURLToPath(import.meta.resolve('minisearch')), join(folder, 'minisearch.js'));
  writeFileSync(join(folder, 'documents.json'), JSON.stringify(articles));
  return { name: 'MiniSearch alone', folder, start: START_MINISEARCH };
}

async function buildPagefind(articles: readonly SearchedArticle[], parent: string): Promise<OtherEngine> {
  const folder = makePage(parent, 'pagefind');
  // One index for both languages, as ours: Pagefind would else search that of the page alone.
  const { index, errors } = await createIndex({ forceLanguage: 'it' });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { id, headline, text } of articles)
    await index.addCustomRecord({
      url: `/articles/${id}`,
      content: `${headline}\n${text}`,
      language: 'it',
      meta: { title: headline },
    });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  return { name: 'Pagefind alone', folder, start: START_PAGEFIND };
}
