import { createServer, type Server } from 'node:http';
import { buildSiteHandler } from './site-handler.ts';

/** Where a built site is and where it is to be served. */
export interface Site {
  readonly folder: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly host: string;
  readonly port: number;
  /** How many ports after `port` are tried when it is taken; 0 insists on it. */
  readonly furtherPorts: number;
}

/** A site that is being served. */
export interface ServedSite {
  /** What to type into a browser. */
  readonly address: string;
  /** Stops at once: connections that a browser keeps open are closed. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the site and resolves when it answers.
 *
 * @throws the listener's error, such as EADDRINUSE when every port that may be tried is taken
 */
export async function serve({ folder, base, host, port, furtherPorts }: Site): Promise<ServedSite> {
  const server = createServer(buildSiteHandler(folder, base));
  await listenFrom(server, host, port, furtherPorts);
  const taken = server.address();
  const takenPort = typeof taken === 'object' && taken !== null ? taken.port : port;
  return {
    address: toAddress(host, takenPort, base),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The address of a page as a person types it; the loopback address has a name that reads better. */
export function toAddress(host: string, port: number, base: string): string {
  const loopback = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host);
  const name = loopback ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${base}`;
}

async function listenFrom(server: Server, host: string, port: number, furtherPorts: number): Promise<void> {
  try {
    await listen(server, host, port);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || furtherPorts === 0) throw error;
    await listenFrom(server, host, port + 1, furtherPorts - 1);
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
