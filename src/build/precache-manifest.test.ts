import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertManifest, isPrecached, readPrecacheManifest } from './precache-manifest.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-precache-'));
  for (const name of ['assets', 'icons', 'screenshots']) mkdirSync(join(folder, name));
  for (const path of ['index.html', 'sw.js', 'edition.json', 'assets/b.js', 'assets/a.css', 'icons/i.png']) {
    writeFileSync(join(folder, path), `content of ${path}`);
  }
  writeFileSync(join(folder, 'assets/kim-0123456789abcdef.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the manifest', () => {
  it('lists what the shell needs, the page under the address of its folder', () => {
    expect(readPrecacheManifest(folder).entries.map(({ url }) => url)).toEqual([
      'assets/a.css',
      'assets/b.js',
      '',
    ]);
  });

  it('has another version and one other hash when a file changes, and the same when none does', () => {
    const before = readPrecacheManifest(folder);
    expect(readPrecacheManifest(folder)).toEqual(before);
    writeFileSync(join(folder, 'assets/b.js'), 'changed');
    const after = readPrecacheManifest(folder);
    expect(after.version).not.toBe(before.version);
    const changed = after.entries.filter(({ hash }, at) => hash !== before.entries[at]?.hash);
    expect(changed.map(({ url }) => url)).toEqual(['assets/b.js']);
  });

  it('does not change with an article: the edition is brought up to date apart from the shell', () => {
    const before = readPrecacheManifest(folder);
    writeFileSync(join(folder, 'edition.json'), '{"changed":true}');
    writeFileSync(join(folder, 'assets/other-fedcba9876543210.json'), '{}');
    expect(readPrecacheManifest(folder)).toEqual(before);
  });

  it.each([
    'sw.js',
    '_headers',
    'edition.json',
    'icons/icon-512.png',
    'screenshots/figure.webp',
    'assets/a.js.map',
  ])('leaves out %s', (path) => expect(isPrecached(path)).toBe(false));

  it.each([
    'index.html',
    'favicon.svg',
    'assets/inter-latin.woff2',
    'assets/worker-1a2b.js',
    'assets/knowledge-1.bin',
  ])('takes %s', (path) => expect(isPrecached(path)).toBe(true));
});

describe('the worker’s code', () => {
  const manifest = { version: '1', entries: [{ url: 'it\'s `a` $& "path"', hash: '2' }] };

  it.each(['"', "'", '`'])('takes the manifest between %s', (mark) => {
    const code = insertManifest(`var m=JSON.parse(${mark}@@PRECACHE_MANIFEST@@${mark});m`, manifest);
    expect(JSON.parse(JSON.parse(/parse\((.*)\);m$/.exec(code)![1]!))).toEqual(manifest);
  });

  it('is refused without a place for it', () => {
    expect(() => insertManifest('m', manifest)).toThrow('no place');
  });
});
