import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toHeadersFile } from '#build/host-headers.ts';
import { serve, toAddress, type ServedSite } from './serve.ts';

let folder = '';
const served: ServedSite[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-serve-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>shell</title>');
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {};');
  writeFileSync(join(folder, '_headers'), toHeadersFile('/'));
});
afterEach(async () => {
  await Promise.all(served.splice(0).map((site) => site.close()));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function start(base = '/'): Promise<string> {
  const site = await serve({ folder, base, host: '127.0.0.1', port: 0, furtherPorts: 0 });
  served.push(site);
  return site.address.replace('localhost', '127.0.0.1').slice(0, -base.length);
}

describe('serve', () => {
  it('gives files with their type, and lets hashed ones be kept for ever', async () => {
    const response = await fetch(`${await start()}/assets/app-1a2b.js`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers a navigation to any page with the shell, which is asked for anew each time', async () => {
    const response = await fetch(`${await start()}/articles/kim?figures=kim`, {
      headers: { accept: 'text/html' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('shell');
  });

  it('answers 404 for a missing file and for what is no navigation', async () => {
    const site = await start();
    const missing = await fetch(`${site}/assets/app-0000.js`, { headers: { accept: 'text/html' } });
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-type')).toContain('text/plain');
    expect((await fetch(`${site}/articles/kim`, { headers: { accept: 'application/json' } })).status).toBe(
      404,
    );
  });

  it('refuses what is neither GET nor HEAD', async () => {
    expect((await fetch(`${await start()}/`, { method: 'POST' })).status).toBe(405);
  });

  it('leads a form that is sent to a page on to that page', async () => {
    const response = await fetch(`${await start('/reader/')}/reader/share-target`, {
      method: 'POST',
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/reader/share-target');
  });

  it('does not send its own rules', async () => {
    expect((await fetch(`${await start()}/_headers`)).status).toBe(404);
  });

  it('never leaves its folder', async () => {
    expect((await fetch(`${await start()}/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd.txt`)).status).toBe(404);
  });

  it('serves under a sub-folder, and nothing outside it', async () => {
    const site = await start('/reader/');
    expect((await fetch(`${site}/reader/assets/app-1a2b.js`)).status).toBe(200);
    expect(await (await fetch(`${site}/reader/articles/kim`)).text()).toContain('shell');
    expect((await fetch(`${site}/articles/kim`)).status).toBe(404);
    const bare = await fetch(`${site}/reader?q=kim`, { redirect: 'manual' });
    expect(bare.status).toBe(308);
    expect(bare.headers.get('location')).toBe('/reader/?q=kim');
  });

  it('takes a later port when the first is taken and it may', async () => {
    const taken = Number(new URL(await start()).port);
    const second = await serve({ folder, base: '/', host: '127.0.0.1', port: taken, furtherPorts: 20 });
    served.push(second);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    const insisting = serve({ folder, base: '/', host: '127.0.0.1', port: taken, furtherPorts: 0 });
    await expect(insisting).rejects.toThrow('EADDRINUSE');
  });
});

describe('toAddress', () => {
  it('calls the loopback by its name, and others by theirs', () => {
    expect(toAddress('127.0.0.1', 4173, '/')).toBe('http://localhost:4173/');
    expect(toAddress('192.0.2.7', 80, '/reader/')).toBe('http://192.0.2.7:80/reader/');
    expect(toAddress('2001:db8::7', 80, '/')).toBe('http://[2001:db8::7]:80/');
  });
});
