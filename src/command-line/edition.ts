/** `npm run edition -- --articles 10000 --out DIR`: writes a synthetic edition, for trying how the app does with many articles. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadKnowledgeBase } from '#build/load-knowledge.ts';
import { articleWriter } from '#build/synthetic/synthetic-article.ts';
import { parseEditionArguments } from './edition-arguments.ts';
import { EXIT_REFUSED } from './refusal.ts';

function refuse(line: string): void {
  process.exitCode = EXIT_REFUSED;
  console.error(`edition: ${line}`);
}

function writeEdition(args: readonly string[]): void {
  const parsed = parseEditionArguments(args);
  if (!parsed.ok) return refuse(parsed.error);
  const { articles, out, seed } = parsed.value;
  const folder = resolve(process.env['DRAMATIS_CALLED_FROM'] ?? process.cwd(), out);
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0)
      return refuse(`${out}: there is something in it already; name an empty or a new folder`);
    const write = articleWriter(seed, loadKnowledgeBase().entities);
    for (let number = 0; number < articles; number += 1) {
      const { path, text } = write(number);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    return refuse(`${out}: ${error.message}; name a folder that can be written, with room for it`);
  }
  console.log(
    `${articles.toLocaleString('en')} articles are in ${folder}; build them with: DRAMATIS_EDITION=${folder} npm run build`,
  );
}

writeEdition(process.argv.slice(2));
