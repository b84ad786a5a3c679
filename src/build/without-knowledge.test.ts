/** What the models find alone: the edition's people, read with a knowledge base that knows nothing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { carriersOf } from '#article/carriers-of.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import { compileFile } from './compile-file.ts';
import { taggerModels } from './tagger-models.ts';
import { emptyKnowledge } from './training/train-language.ts';

const EDITION = fileURLToPath(new URL('../content', import.meta.url));
/** Share of the people's mentions that must be found without the base. */
const LEAST_SHARE = 0.75;

/** How many of an article's mentions of people a recogniser without a base finds, over the same words and as people. */
function countPeople(path: string): { found: number; all: number } {
  const { article } = compileFile(path);
  const carriers = [article.headline, ...article.blocks.flatMap(carriersOf)];
  const people = new Set(article.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const alone = findMentions(
    carriers.map(({ text }) => text),
    article.lang,
    emptyKnowledge(),
    taggerModels(),
  );
  let found = 0;
  let all = 0;
  carriers.forEach(({ mentions }, i) => {
    for (const { start, end, entity } of mentions) {
      if (!people.has(entity)) continue;
      all += 1;
      const same = alone.mentions[i]?.find((mention) => mention.start === start && mention.end === end);
      if (same && alone.entities.get(same.entity)?.type === 'person') found += 1;
    }
  });
  return { found, all };
}

test('with the knowledge base emptied the recogniser marks most of the people of the edition', () => {
  const counts = readdirSync(EDITION)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => countPeople(join(EDITION, name)));
  const found = counts.reduce((sum, count) => sum + count.found, 0);
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  process.stdout.write(`people of the edition found without the knowledge base: ${found} of ${all}\n`);
  expect(all).toBeGreaterThan(100);
  expect(found / all).toBeGreaterThanOrEqual(LEAST_SHARE);
});
