/**
 * Ten articles of the edition, each of whose names was marked by reading it: `edition-gold/`. Unlike the pages of the
 * corpus they are whole stories, and the trained models read them too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { toMarkedText } from '#testing/to-marked-text.ts';
import { compileFile } from './compile-file.ts';

const EDITION = fileURLToPath(new URL('../content', import.meta.url));
const GOLD = fileURLToPath(new URL('edition-gold', import.meta.url));
const names = readdirSync(GOLD);

test('ten articles are marked', () => {
  expect(names).toHaveLength(10);
});

test.each(names)('%s names whom a reader finds named in it, and nobody else', (name) => {
  const { article } = compileFile(join(EDITION, name));
  expect(toMarkedText(article)).toBe(readFileSync(join(GOLD, name), 'utf8'));
});
