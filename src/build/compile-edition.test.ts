import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileEdition } from './compile-edition.ts';
import { shortenWarnings } from './edition-plugin.ts';

const silent = { write: () => true };
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dramatis-compile-'));
  mkdirSync(join(root, 'sources/2021'), { recursive: true });
  writeFileSync(
    join(root, 'sources/2021/vertice.txt'),
    '---\ndate: 2021-03-04\n---\nVertice a Roma\n\nKim Jong-un è a Roma.\n',
  );
  writeFileSync(join(root, 'sources/mosca.txt'), 'Kim a Mosca\n\nKim Jong-un è arrivato a Mosca.\n');
});
afterAll(() => rmSync(root, { recursive: true }));

const compileInto = (target: string, folder = 'sources') =>
  compileEdition({
    folder: join(root, folder),
    target: join(root, target),
    cacheRoot: join(root, 'cache'),
    progress: silent,
  });

describe('compileEdition', () => {
  it('writes a file for each article that the list names, sub-folders included', async () => {
    const { library, assets } = await compileInto('built');
    const { articles } = JSON.parse(library) as { articles: { id: string; asset: string }[] };
    expect(articles.map(({ id }) => id)).toEqual(['vertice', 'mosca']);
    expect(new Set(articles.map(({ asset }) => asset))).toEqual(assets);
    expect(readdirSync(join(root, 'built')).sort()).toEqual([...assets].sort());
    const article: unknown = JSON.parse(readFileSync(join(root, 'built', articles[0]!.asset), 'utf8'));
    expect(article).toMatchObject({ id: 'vertice', headline: { text: 'Vertice a Roma' } });
  });

  it('writes the same from the cache', async () => {
    const first = await compileInto('built');
    const again = await compileInto('built-again');
    expect(again).toEqual(first);
    for (const name of first.assets)
      expect(readFileSync(join(root, 'built-again', name))).toEqual(readFileSync(join(root, 'built', name)));
  });

  it('tells of two sources with one name in different folders', async () => {
    for (const year of ['2021', '2022']) {
      mkdirSync(join(root, 'doubled', year), { recursive: true });
      writeFileSync(join(root, 'doubled', year, 'a.txt'), `Roma nel ${year}\n\nA Roma piove.\n`);
    }
    await expect(compileInto('doubled-built', 'doubled')).rejects.toThrow(
      '2021/a.txt and 2022/a.txt have the same id «a»',
    );
  });
});

describe('shortenWarnings', () => {
  it('tells the first of very many, and how many more there are', () => {
    const warnings = Array.from({ length: 203 }, (_, i) => `warning ${i}`);
    expect(shortenWarnings(warnings.slice(0, 200))).toEqual(warnings.slice(0, 200));
    expect(shortenWarnings(warnings).slice(199)).toEqual([
      'warning 199',
      expect.stringContaining('3 more doubts'),
    ]);
  });
});
