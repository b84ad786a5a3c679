import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toWebManifest } from './web-manifest.ts';

interface Shown {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

/** What a browser makes of an address in the manifest of `https://host.example/reader/`. */
const toAddress = (path: unknown) =>
  new URL(String(path), 'https://host.example/reader/manifest.webmanifest').href;

/** Width and height as they stand in the file. */
function readSize(path: string): string {
  const file = readFileSync(path);
  if (path.endsWith('.png')) return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
  // WebP, lossy: after the frame's start code (RFC 9649, section 2.5).
  const frame = file.indexOf(Buffer.from([0x9d, 0x01, 0x2a])) + 3;
  return `${file.readUInt16LE(frame) & 0x3fff}x${file.readUInt16LE(frame + 2) & 0x3fff}`;
}

describe('the web app manifest', () => {
  const manifest = toWebManifest('/reader/');

  it('stays within the folder that the app is deployed under', () => {
    expect(new URL(String(manifest['id']), 'https://host.example/').href).toBe(
      'https://host.example/reader/',
    );
    expect(toAddress(manifest['start_url'])).toBe('https://host.example/reader/');
    expect(toAddress(manifest['scope'])).toBe('https://host.example/reader/');
    for (const { url } of manifest['shortcuts'] as { url: string }[]) {
      expect(toAddress(url)).toMatch(/^https:\/\/host\.example\/reader\//);
    }
    const { action } = manifest['share_target'] as { action: string };
    expect(toAddress(action)).toBe('https://host.example/reader/share-target');
    const [handler] = manifest['file_handlers'] as { action: string }[];
    expect(toAddress(handler?.action)).toBe('https://host.example/reader/import');
  });

  it('opens and shares every kind of file that is read', () => {
    const [handler] = manifest['file_handlers'] as { accept: Record<string, string[]> }[];
    const { params } = manifest['share_target'] as { params: { files: { accept: string[] }[] } };
    const accepted = params.files.flatMap(({ accept }) => accept);
    for (const ending of ['txt', 'md', 'html', 'htm', 'json', 'zip', 'xml', 'rss', 'atom']) {
      expect(Object.values(handler?.accept ?? {}).flat()).toContain(`.${ending}`);
      expect(accepted).toContain(`.${ending}`);
    }
    expect(accepted).toContain('application/rss+xml');
  });

  it('names pictures that are there, in the sizes that it says', () => {
    const shown = [...(manifest['icons'] as Shown[]), ...(manifest['screenshots'] as Shown[])];
    for (const { src } of shown) expect(existsSync(`public/${src}`), src).toBe(true);
    for (const { src, sizes } of shown.filter(({ type }) => type !== 'image/svg+xml')) {
      expect(readSize(`public/${src}`), src).toBe(sizes);
    }
  });

  it('has an icon for every purpose', () => {
    const purposes = (manifest['icons'] as Shown[]).map(({ purpose }) => purpose);
    expect(new Set(purposes)).toEqual(new Set(['any', 'maskable', 'monochrome']));
  });
});
