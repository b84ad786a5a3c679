/**
 * What a careful static host sends with the app's files, as a `_headers` file: the form that several hosts read, and
 * that `command-line/site-handler.ts` reads too, so that what is tried here is what is deployed.
 */

/** For every file. The page's own policy stands in its head, where it holds on any host; `frame-ancestors` counts only in a header. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Files that change under the same name: the browser asks each time whether they did. */
const CHANGING = ['', 'index.html', 'sw.js', 'edition.json', 'manifest.webmanifest'];

/** Names under assets/ carry a hash of their content, so what such a name holds never changes. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * The `_headers` file for an app under the base, which has a slash at both ends. No path is told one header twice:
 * some hosts would send both values.
 */
export function toHeadersFile(base: string): string {
  return [
    toRule(`${base}*`, EVERYWHERE),
    ...CHANGING.map((path) => toRule(base + path, { 'Cache-Control': 'no-cache' })),
    toRule(`${base}assets/*`, { 'Cache-Control': FOREVER }),
  ].join('\n');
}

function toRule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
