import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * What a careful static host sends with every answer. The page's own policy stands in its head, where it holds on
 * any host; `frame-ancestors` counts only in a header.
 */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Names under /assets/ carry a hash of their content, so what such a name holds never changes. */
const FOREVER = 'public, max-age=31536000, immutable';

/** How long a file may be used unasked. `path` stands below the base: `/assets/app-1a2b.js`. */
export function toCacheControl(path: string): string {
  return path.startsWith('/assets/') ? FOREVER : 'no-cache';
}

/**
 * The path below the base, with a leading slash; null when it lies outside.
 *
 * @param base with a slash at both ends: `/` or `/reader/`
 */
export function findPathBelowBase(path: string, base: string): string | null {
  return path.startsWith(base) ? path.slice(base.length - 1) : null;
}

/**
 * True when the request is a person's navigation to a page that the app itself knows how to show, so that the shell
 * answers it. A path whose last part has an extension is a file: when it is missing, a page in its place would be
 * taken for a script or a picture.
 */
export function isNavigation(path: string, accept: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return !last.includes('.') && /text\/html|\*\/\*/.test(accept);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(`${text}\n`);
}

/**
 * Answers requests from the built site in `folder`, as a static host does that knows single-page apps: files as they
 * are, the shell for every other navigation, and 404 for the rest. The files are listed once, at the start.
 */
export function buildSiteHandler(folder: string, base: string): RequestListener {
  const serveFile = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', toCacheControl(path)),
  });
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, 405, 'This site is only read.');
    }
    const [fullPath = '/', ...search] = (request.url ?? '/').split('?');
    if (fullPath === base.slice(0, -1)) {
      response.writeHead(308, { Location: [base, ...search].join('?') });
      response.end();
      return;
    }
    const path = findPathBelowBase(fullPath, base);
    if (path === null) return sendText(response, 404, `Not found: the site stands under ${base}`);
    request.url = path;
    serveFile(request, response, () => {
      if (!isNavigation(path, request.headers.accept ?? '*/*')) return sendText(response, 404, 'Not found');
      request.url = '/index.html';
      serveFile(request, response, () => sendText(response, 404, `Not found: ${join(folder, 'index.html')}`));
    });
  };
}
