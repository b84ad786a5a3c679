import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEditionFolder, findThreads, listSources } from './edition-folder.ts';

describe('findEditionFolder', () => {
  it('is the shipped edition when none is named', () => {
    expect(findEditionFolder({}, '/app')).toBe('/app/src/content');
    expect(findEditionFolder({ DRAMATIS_EDITION: '' }, '/app')).toBe('/app/src/content');
  });

  it('is named from where the command was called', () => {
    const DRAMATIS_EDITION = 'big';
    expect(findEditionFolder({ DRAMATIS_EDITION }, '/app')).toBe('/app/big');
    expect(findEditionFolder({ DRAMATIS_EDITION, INIT_CWD: '/home' }, '/app')).toBe('/home/big');
    const launched = { DRAMATIS_EDITION, INIT_CWD: '/home', DRAMATIS_CALLED_FROM: '/desk' };
    expect(findEditionFolder(launched, '/app')).toBe('/desk/big');
    expect(findEditionFolder({ DRAMATIS_EDITION: '/big', INIT_CWD: '/home' }, '/app')).toBe('/big');
  });
});

describe('findThreads', () => {
  it('is as many as there are processors, or as many as are named', () => {
    expect(findThreads({}, 8)).toBe(8);
    expect(findThreads({ DRAMATIS_THREADS: '1' }, 8)).toBe(1);
  });

  it.each(['0', 'two', '-1', '1.5'])('refuses %s', (named) => {
    expect(() => findThreads({ DRAMATIS_THREADS: named }, 8)).toThrow(named);
  });
});

describe('listSources', () => {
  it('lists the texts of the folder and of those in it, sorted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dramatis-edition-'));
    for (const year of ['2022', '2021']) mkdirSync(join(folder, year));
    for (const name of ['b.txt', 'a.txt', '2022/c.txt', '2021/d.txt', 'notes.md'])
      writeFileSync(join(folder, name), '');
    expect(listSources(folder)).toEqual(['2021/d.txt', '2022/c.txt', 'a.txt', 'b.txt']);
    rmSync(folder, { recursive: true });
  });

  it('says what to do when there is no such folder', () => {
    expect(() => listSources('/nowhere/at/all')).toThrow(/^\/nowhere\/at\/all: .*DRAMATIS_EDITION/);
  });
});
