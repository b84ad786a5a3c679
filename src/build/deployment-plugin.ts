import type { Plugin } from 'vite';
import { toHeadersFile } from './host-headers.ts';
import { toWebManifest } from './web-manifest.ts';

const MANIFEST_FILE = 'manifest.webmanifest';

/** Adds what the host and the device's installer read: the headers to send, and the web app manifest with its links. */
export function deploymentPlugin(): Plugin {
  let base = '/';
  return {
    name: 'dramatis:deployment',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: toHeadersFile(base) });
      this.emitFile({
        type: 'asset',
        fileName: MANIFEST_FILE,
        source: JSON.stringify(toWebManifest(base)),
      });
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: base + MANIFEST_FILE }, injectTo: 'head' },
    ],
  };
}
