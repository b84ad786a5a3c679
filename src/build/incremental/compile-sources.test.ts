import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toCacheKey } from './cache-key.ts';
import { compileSources, type CompileSummary } from './compile-sources.ts';
import type { CompiledSource } from './compiled-source.ts';

/** Pages with what a cache or a thread could change: marks, names of strangers, captions, letters beyond Latin-1. */
const PAGES: Readonly<Record<string, string>> = {
  '2021/vertice.txt':
    'Vertice a Roma\n\nIl presidente Sergio Mattarella ha incontrato Teodrina Monfalchi.\n\nsergio mattarella 2\n',
  '2022/summit.txt':
    '---\nlang: en\ndate: 2022-03-04\n---\nTalks in “Pyongyang”\n\nKim Jong-un met Dmitry Peskov — twice 🎤.\n',
  'mosca.txt': 'Kim Jong-un a Mosca\n\n(ANSA) - MOSCA, 30 NOV - Il leader è arrivato a Mosca. 北京\n',
};
const names = Object.keys(PAGES);
let folder = '';
let cacheFolder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-sources-'));
  cacheFolder = join(folder, 'cache');
  for (const [name, text] of Object.entries(PAGES)) write(name, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

async function compile(
  threads = 1,
  from = names,
): Promise<{ sources: CompiledSource[]; summary: CompileSummary }> {
  const sources: CompiledSource[] = [];
  const settings = { folder, cacheFolder, threads, fewestForPool: 2, tell: () => undefined };
  const summary = await compileSources(from, settings, (at, source) => {
    sources[at] = source;
  });
  return { sources, summary };
}

describe('compileSources', () => {
  it('gives the same bytes on one thread, on two, and from the cache', async () => {
    const onOne = await compile(1);
    const fromCache = await compile(1);
    rmSync(cacheFolder, { recursive: true });
    const onTwo = await compile(2);
    expect(onOne.sources.map(({ json }) => JSON.parse(json).headline.text)).toEqual([
      'Vertice a Roma',
      'Talks in “Pyongyang”',
      'Kim Jong-un a Mosca',
    ]);
    expect(JSON.stringify(fromCache.sources)).toBe(JSON.stringify(onOne.sources));
    expect(JSON.stringify(onTwo.sources)).toBe(JSON.stringify(onOne.sources));
    const summaries = [onOne, fromCache, onTwo].map(({ summary }) => summary);
    expect(summaries.map(({ compiled }) => compiled)).toEqual([3, 0, 3]);
    expect(summaries.map(({ unchanged }) => unchanged)).toEqual([0, 3, 0]);
  });

  it('compiles a changed article alone, and keeps of the cache only what the edition has', async () => {
    await compile();
    write('mosca.txt', 'Kim Jong-un a Roma\n\nIl leader è arrivato a Roma.\n');
    const { sources, summary } = await compile();
    expect(summary).toEqual({ compiled: 1, unchanged: 2, cacheFault: null });
    expect(JSON.parse(sources[2]!.json).headline.text).toBe('Kim Jong-un a Roma');
    const kept = readdirSync(cacheFolder, { recursive: true, encoding: 'utf8' });
    expect(kept.filter((name) => name.endsWith('.json'))).toHaveLength(3);
  });

  it('compiles again what is damaged in the cache', async () => {
    const { sources } = await compile();
    const files = readdirSync(cacheFolder, { recursive: true, encoding: 'utf8' });
    writeFileSync(
      join(
        cacheFolder,
        files.find((name) => name.endsWith('.json'))!,
      ),
      'half of',
    );
    const again = await compile();
    expect(again.summary.compiled).toBe(1);
    expect(again.sources).toEqual(sources);
  });

  it('tells of every source that fails, and keeps the others', async () => {
    write('vuota.txt', ' \n');
    const from = ['assente.txt', ...names, 'vuota.txt'];
    const failing = compile(1, from);
    await expect(failing).rejects.toThrow(
      /assente\.txt could not be compiled: ENOENT[^\n]*«npm run compile -- [^\n]*\n[^\n]*vuota\.txt could not be compiled: [^\n]*is empty; paste[^\n]*mend the file or take it out of the folder\.$/,
    );
    expect((await compile()).summary.unchanged).toBe(3);
  });

  it('compiles without a cache where none can be written, and says so', async () => {
    writeFileSync(cacheFolder, '');
    const { sources, summary } = await compile();
    expect(sources).toHaveLength(3);
    expect(summary.cacheFault).toMatch(/ENOTDIR|EEXIST/);
  });

  it('ends its threads and fails as its taker does', async () => {
    const settings = { folder, cacheFolder, threads: 2, fewestForPool: 2, tell: () => undefined };
    const failing = compileSources(names, settings, () => {
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
  });
});

describe('the key of a source', () => {
  const bytes = Buffer.from('a');
  const key = toCacheKey('f', '2021/a.txt', bytes);

  it('is of its name and content and of what compiles, not of its folder', () => {
    expect(toCacheKey('f', '2022/a.txt', Buffer.from('a'))).toBe(key);
    expect(toCacheKey('f', '2021/b.txt', bytes)).not.toBe(key);
    expect(toCacheKey('f', '2021/a.txt', Buffer.from('b'))).not.toBe(key);
    expect(toCacheKey('g', '2021/a.txt', bytes)).not.toBe(key);
  });
});
