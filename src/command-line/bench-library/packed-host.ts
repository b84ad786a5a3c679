/** The host that the benchmarks read from: files packed as a static host sends them, each answer noted. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** An answer that was sent. */
export interface Sent {
  /** From the root of the host, with a slash. */
  readonly path: string;
  /** Of its body, packed. */
  readonly bytes: number;
}

/** A host that was started. */
export interface PackedHost {
  /** With a slash at its end. */
  readonly address: string;
  /** What was sent since it was asked last. */
  readonly takeSent: () => readonly Sent[];
  /** Settles when nothing was asked for during half a second. */
  readonly whenQuiet: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const QUIET_MS = 500;
/** A year: every file whose name is a hash. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Serves a folder on a free port of this machine. What is text goes out with gzip, packed once; whatever has no extension is the app's page, as on every
 * host of single-page apps.
 */
export async function startPackedHost(folder: string): Promise<PackedHost> {
  let sent: Sent[] = [];
  let lastMs = 0;
  const note = (each: Sent) => {
    sent.push(each);
    lastMs = performance.now();
  };
  const server = createServer(answerFrom(folder, note));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const taken = server.address();
  if (typeof taken !== 'object' || taken === null) throw new Error('the host has no port');
  return {
    address: `http://localhost:${taken.port}/`,
    takeSent() {
      const before = sent;
      sent = [];
      return before;
    },
    async whenQuiet() {
      let left = QUIET_MS;
      while (left > 0) {
        await setTimeout(left);
        left = lastMs + QUIET_MS - performance.now();
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerFrom(folder: string, note: (sent: Sent) => void): RequestListener {
  const packed = new Map<string, Buffer>();
  return (request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    const extension = extname(path);
    const file = join(folder, extension === '' ? 'index.html' : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[extension === '' ? '.html' : extension];
    const body = packed.get(file) ?? pack(readFileSync(file), type !== undefined);
    packed.set(file, body);
    note({ path, bytes: body.length });
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': path.startsWith('/assets/') ? FOR_EVER : 'no-cache',
      ...(type === undefined ? {} : { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  };
}

function pack(bytes: Buffer, isText: boolean): Buffer {
  return isText ? gzipSync(bytes) : bytes;
}

/** Of an edition: its root or list, its articles and its shards. */
export function isOfEdition({ path }: Sent): boolean {
  return path === '/edition.json' || (path.startsWith('/assets/') && path.endsWith('.json'));
}

/** Kilobytes of what was sent. */
export function toKilobytes(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
