import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { findHeaders, parseHeadersFile, type HeaderRule } from './headers-file.ts';

/** Says which headers to send with what, in a form that several hosts read; not itself to be read by visitors. */
const HEADERS_FILE = '_headers';

/** Whatever the headers file says nothing of is asked for anew each time. */
const USUAL_CACHE_CONTROL = 'no-cache';

function readHeaderRules(folder: string): HeaderRule[] {
  const path = join(folder, HEADERS_FILE);
  return existsSync(path) ? parseHeadersFile(readFileSync(path, 'utf8')) : [];
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

function isFormToPage(base: string, fullPath: string, accept: string): boolean {
  const path = findPathBelowBase(fullPath, base);
  return path !== null && accept.includes('text/html') && isNavigation(path, accept);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': USUAL_CACHE_CONTROL,
  });
  response.end(`${text}\n`);
}

/**
 * Answers requests from the built site in `folder`, as a static host does that knows single-page apps: files as they
 * are, `index.html` for every other navigation, and 404 for the rest. It knows nothing of the app: which headers go
 * with what stands in the site's own `_headers`. The files are listed once, at the start.
 */
export function buildSiteHandler(folder: string, base: string): RequestListener {
  const rules = readHeaderRules(folder);
  const serveFile = sirv(folder, { etag: true });
  return (request: IncomingMessage, response: ServerResponse): void => {
    const [fullPath = '/', ...search] = (request.url ?? '/').split('?');
    response.setHeader('Cache-Control', USUAL_CACHE_CONTROL);
    for (const [name, value] of findHeaders(rules, fullPath)) response.setHeader(name, value);
    if (request.method === 'POST' && isFormToPage(base, fullPath, request.headers.accept ?? '')) {
      // A form that nobody here takes (what is shared, where no worker is): the page says what to do.
      response.writeHead(303, { Location: fullPath });
      response.end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, 405, 'This site is only read.');
    }
    if (fullPath === base.slice(0, -1)) {
      response.writeHead(308, { Location: [base, ...search].join('?') });
      response.end();
      return;
    }
    const path = findPathBelowBase(fullPath, base);
    if (path === null) return sendText(response, 404, `Not found: the site stands under ${base}`);
    if (path === `/${HEADERS_FILE}`) return sendText(response, 404, 'Not found');
    request.url = path;
    serveFile(request, response, () => {
      if (!isNavigation(path, request.headers.accept ?? '*/*')) return sendText(response, 404, 'Not found');
      request.url = '/index.html';
      serveFile(request, response, () => sendText(response, 404, `Not found: ${join(folder, 'index.html')}`));
    });
  };
}
