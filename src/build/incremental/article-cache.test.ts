import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { openArticleCache } from './article-cache.ts';
import { toCompiledSource } from './compiled-source.ts';

const source = toCompiledSource({ article: fixtureArticle, issues: [] });
const key = 'a'.repeat(64);
const other = 'b'.repeat(64);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
const listFiles = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name }) => name);

describe('the cache of articles', () => {
  it('gives back what was written, to whoever opens it next', () => {
    openArticleCache(folder).write({ key, source });
    expect(openArticleCache(folder).find(key)).toEqual(source);
    expect(openArticleCache(folder).find(other)).toBeNull();
  });

  it.each([
    ['broken off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['of other letters', (text: string) => text.replace('Rossi', 'Russi')],
    ['without its last byte', (text: string) => text.slice(0, -1)],
    ['longer', (text: string) => `${text}}`],
  ])('has nothing where the file is %s, and takes it anew', (_, spoil) => {
    const cache = openArticleCache(folder);
    cache.write({ key, source });
    const whole = readFileSync(pathOf(key), 'utf8');
    expect(spoil(whole)).not.toBe(whole);
    writeFileSync(pathOf(key), spoil(whole));
    expect(cache.find(key)).toBeNull();
    cache.write({ key, source });
    expect(cache.find(key)).toEqual(source);
  });

  it('leaves no file under way behind', () => {
    openArticleCache(folder).write({ key, source });
    expect(listFiles()).toEqual([`${key}.json`]);
  });

  it('clears away what was neither found nor written since it was opened', () => {
    const before = openArticleCache(folder);
    before.write({ key, source });
    before.write({ key: other, source });
    const cache = openArticleCache(folder);
    cache.find(key);
    cache.prune();
    expect(listFiles()).toEqual([`${key}.json`]);
  });

  it('clears away what a build left half-written, but not what another is writing', () => {
    const cache = openArticleCache(folder);
    cache.write({ key, source });
    writeFileSync(`${pathOf(key)}.1.tmp`, 'ha');
    writeFileSync(`${pathOf(key)}.2.tmp`, 'ha');
    utimesSync(`${pathOf(key)}.1.tmp`, new Date('2020-01-01'), new Date('2020-01-01'));
    cache.prune();
    expect(listFiles().sort()).toEqual([`${key}.json`, `${key}.json.2.tmp`]);
  });

  it('says what is wrong when it cannot be written', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(openArticleCache(file).find(key)).toBeNull();
    expect(() => openArticleCache(file).write({ key, source })).toThrow(/ENOTDIR|EEXIST/);
  });
});
