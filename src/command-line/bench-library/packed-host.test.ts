import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOfEdition, startPackedHost, toKilobytes, type PackedHost } from './packed-host.ts';

const LONG = JSON.stringify('a'.repeat(100_000));
const folder = mkdtempSync(join(tmpdir(), 'dramatis-host-'));
let host: PackedHost;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>the page</p>');
  writeFileSync(join(folder, 'assets/rows-0.json'), LONG);
  host = await startPackedHost(folder);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

const read = async (path: string) => (await fetch(host.address + path)).text();

describe('the packed host', () => {
  it('sends text packed and notes what went out, until it is asked', async () => {
    host.takeSent();
    expect(await read('assets/rows-0.json')).toBe(LONG);
    const sent = host.takeSent();
    expect(sent.map(({ path }) => path)).toEqual(['/assets/rows-0.json']);
    expect(sent.every(isOfEdition)).toBe(true);
    expect(toKilobytes(sent)).toBeLessThan(LONG.length / 1000 / 10);
    expect(host.takeSent()).toEqual([]);
  });

  it('answers every address of the app with its page', async () => {
    expect(await read('articles/any')).toBe('<p>the page</p>');
    expect(await read('')).toBe('<p>the page</p>');
    expect(host.takeSent().some(isOfEdition)).toBe(false);
  });

  it('says so where it has no file', async () => {
    expect((await fetch(`${host.address}assets/none.json`)).status).toBe(404);
    expect(host.takeSent()).toEqual([]);
  });
});
