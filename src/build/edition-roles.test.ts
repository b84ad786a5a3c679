/** What the edition says that people are, beside a list made by reading it: `edition-roles.txt`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { carriersOf } from '#article/carriers-of.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import { compileFile } from './compile-file.ts';
import { knowledgeIndex } from './knowledge-index.ts';
import { taggerModels } from './tagger-models.ts';

const EDITION = fileURLToPath(new URL('../content', import.meta.url));
const LIST = fileURLToPath(new URL('edition-roles.txt', import.meta.url));
const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.85;

/** «article person: title» of every role listed; lines that begin with `#` name the article. */
function readList(): Set<string> {
  const listed = new Set<string>();
  let article = '';
  for (const line of readFileSync(LIST, 'utf8').split('\n')) {
    if (line.startsWith('# ')) article = line.slice('# '.length);
    else if (line !== '') listed.add(`${article} ${line}`);
  }
  return listed;
}

function readRoles(name: string): string[] {
  const { article } = compileFile(join(EDITION, name));
  const texts = [article.headline, ...article.blocks.flatMap(carriersOf)].map(({ text }) => text);
  const { roles } = findMentions(texts, article.lang, knowledgeIndex(), taggerModels());
  return roles.map(({ person, role }) => `${article.id} ${person}: ${role.title.it ?? role.title.en ?? ''}`);
}

test('the roles that the edition prints beside a name are found, and hardly any other', () => {
  const listed = readList();
  const found = new Set(
    readdirSync(EDITION)
      .filter((name) => name.endsWith('.txt'))
      .flatMap(readRoles),
  );
  const right = [...found].filter((role) => listed.has(role));
  const wrong = [...found].filter((role) => !listed.has(role));
  process.stdout.write(
    `roles of the edition: ${right.length} of ${found.size} found are right, of ${listed.size} listed\n${wrong.map((role) => `  wrong: ${role}\n`).join('')}`,
  );
  expect(right.length / found.size).toBeGreaterThanOrEqual(LEAST_PRECISION);
  expect(right.length / listed.size).toBeGreaterThanOrEqual(LEAST_RECALL);
});
