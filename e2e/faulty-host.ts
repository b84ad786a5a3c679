/** A host that a test can break: files as they are deployed, with the faults of real hosts put in their way. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buildSiteHandler } from '#command-line/site-handler.ts';

/** What goes wrong with one file. */
export type Fault =
  /** The server is in trouble. */
  | 'error'
  /** The file is not there. */
  | 'missing'
  /** The connection breaks off. */
  | 'cut'
  /** The connection stands, and nothing comes. */
  | 'silent'
  /** The app's page comes in the file's place. */
  | 'page';

/** Says what goes wrong with a path below the base (`assets/a.js`); null for nothing. */
export type FindFault = (path: string) => Fault | null;

export interface FaultyHost {
  /** With the base and a slash at its end. */
  readonly address: string;
  /** Paths below the base that were asked for, in order. */
  readonly asked: string[];
  readonly breakWith: (findFault: FindFault) => void;
  /** Nothing goes wrong any more. */
  readonly mend: () => void;
  /** Serves another folder: a deploy. */
  readonly deploy: (folder: string) => void;
  /** The host goes away, with every open connection. */
  readonly stop: () => Promise<void>;
  /** It comes back under the same address. */
  readonly restart: () => Promise<void>;
}

/** Serves a built folder under the base on a free port. */
export async function startFaultyHost(folder: string, base: string): Promise<FaultyHost> {
  let handler = buildSiteHandler(folder, base);
  let findFault: FindFault = () => null;
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').split('?')[0]!.slice(base.length);
    asked.push(path);
    const fault = findFault(path);
    if (fault === null) handler(request, response);
    else misbehave(fault, response);
  };
  let server = createServer(answer);
  const port = await listen(server, 0);
  return {
    address: `http://localhost:${port}${base}`,
    asked,
    breakWith: (find) => {
      findFault = find;
    },
    mend: () => {
      findFault = () => null;
    },
    deploy: (next) => {
      handler = buildSiteHandler(next, base);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    restart: async () => {
      server = createServer(answer);
      await listen(server, port);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const taken = server.address();
      resolve(typeof taken === 'object' && taken !== null ? taken.port : port);
    });
  });
}

function misbehave(fault: Fault, response: ServerResponse): void {
  switch (fault) {
    case 'error':
      return void response.writeHead(500, { 'Content-Type': 'text/plain' }).end('in trouble');
    case 'missing':
      return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here');
    case 'page':
      return void response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><p>the app</p>');
    case 'cut':
      return void response.destroy();
    case 'silent':
      return;
  }
}
