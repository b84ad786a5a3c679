import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { decodeEditionIndex } from '#offline/edition-index.ts';
import { entity, fixtureArticle } from '#testing/fixture-article.ts';
import { multiplyEdition } from './multiply-edition.ts';

const TOTAL = 120;
const KEPT = 2;
/** Whom a role in the article belongs to. */
const ITALY = entity('italia', 'place', 'Italia');
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A built edition of one article, multiplied. */
function multiply(): { readonly written: string; readonly read: (asset: string) => Article } {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-multiply-'));
  folders.push(folder);
  const asset = `${fixtureArticle.id}-0000000000000000.json`;
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', asset), JSON.stringify(fixtureArticle));
  writeFileSync(
    join(folder, 'edition.json'),
    JSON.stringify({ articles: [{ asset }], entities: [...fixtureArticle.entities, ITALY] }),
  );
  multiplyEdition(folder, TOTAL, KEPT);
  const readText = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    written: readText('edition.json'),
    read: (name) => JSON.parse(readText(join('assets', name))) as Article,
  };
}

const { written, read } = multiply();
const index = decodeEditionIndex(JSON.parse(written));
const root = index?.kind === 'root' ? index.root : null;

describe('an edition that was multiplied', () => {
  it('has so many articles, the first of which is the newest', () => {
    expect(root?.total).toBe(TOTAL);
    expect(root?.newest[0]).toMatchObject({ id: `${fixtureArticle.id}-0`, date: '2024-12-31' });
  });

  it('keeps so many blocks of each article, and gives it a paragraph of its own', () => {
    const [first, second] = root!.newest.slice(0, 2).map(({ asset }) => read(asset!).blocks);
    expect(first!.slice(0, KEPT)).toEqual(fixtureArticle.blocks.slice(0, KEPT));
    expect(first).toHaveLength(KEPT + 1);
    expect(first![KEPT]).not.toEqual(second![KEPT]);
  });

  it('is the same each time', () => {
    expect(multiply().written).toBe(written);
  });
});
