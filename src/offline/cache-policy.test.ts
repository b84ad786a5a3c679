import { describe, expect, it } from 'vitest';
import { classify, type PolicyRequest } from './cache-policy.ts';

const scope = 'https://host.example/reader/';
const precached = new Set(['', 'assets/index-1a2b.js', 'favicon.svg', 'appearance.js']);
const article = 'assets/kim-0123456789abcdef.json';

function decide(path: string, changes: Partial<PolicyRequest> = {}) {
  const url = path.includes('://') ? path : scope + path;
  return classify({ url, method: 'GET', mode: 'cors', hasRange: false, ...changes }, { scope, precached });
}

describe('classify', () => {
  it.each([
    ['', 'shell'],
    ['?with=kim-jong-un', 'shell'],
    ['articles/kim?with=putin#b3', 'shell'],
    ['no/such/page', 'shell'],
    ['index.html', 'shell'],
  ])('answers a navigation to «%s» with the %s', (path, kind) => {
    expect(decide(path, { mode: 'navigate' }).kind).toBe(kind);
  });

  it.each([
    ['assets/gone-9f9f.js', 'earlier-version'],
    ['favicon.svg', 'precached'],
    ['picture.png', 'browser'],
    ['sw.js', 'browser'],
  ])('never answers a navigation to the file «%s» with the shell', (path, kind) => {
    expect(decide(path, { mode: 'navigate' }).kind).toBe(kind);
  });

  it.each([
    ['assets/index-1a2b.js', { kind: 'precached', path: 'assets/index-1a2b.js' }],
    ['appearance.js?x=1', { kind: 'precached', path: 'appearance.js' }],
    ['assets/index-0000.js', { kind: 'earlier-version' }],
    ['edition.json', { kind: 'edition-index' }],
    [article, { kind: 'article', path: article, hash: '0123456789abcdef' }],
    ['sw.js', { kind: 'browser' }],
    ['anything', { kind: 'browser' }],
  ])('reads «%s» as a file', (path, strategy) => {
    expect(decide(path)).toEqual(strategy);
  });

  it('takes what is shared, and shows the app where that address is only opened', () => {
    expect(decide('share-target', { method: 'POST', mode: 'navigate' })).toEqual({ kind: 'share' });
    expect(decide('share-target', { method: 'POST' })).toEqual({ kind: 'share' });
    expect(decide('share-target', { mode: 'navigate' })).toEqual({ kind: 'shell' });
  });

  it.each([
    ['https://elsewhere.example/reader/assets/index-1a2b.js', {}],
    ['https://elsewhere.example/reader/', { mode: 'navigate' }],
    ['https://host.example/other/', { mode: 'navigate' }],
    ['https://host.example/reader', { mode: 'navigate' }],
    ['https://host.example:444/reader/', { mode: 'navigate' }],
    ['', { mode: 'navigate', method: 'POST' }],
    ['import', { mode: 'navigate', method: 'POST' }],
    ['share-target/more', { mode: 'navigate', method: 'POST' }],
    ['https://elsewhere.example/reader/share-target', { mode: 'navigate', method: 'POST' }],
    ['share-target', { mode: 'navigate', method: 'PUT' }],
    ['favicon.svg', { method: 'HEAD' }],
    ['favicon.svg', { hasRange: true }],
  ])('leaves %s %o to the browser', (path, changes) => {
    expect(decide(path, changes)).toEqual({ kind: 'browser' });
  });
});
