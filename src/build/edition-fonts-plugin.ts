import type { Plugin } from 'vite';

/**
 * Asks for the fonts of the first view together with the script: without it the browser learns of them only when the
 * first words are set, and the words would be set twice. The build emits no other fonts.
 */
export function editionFontsPlugin(): Plugin {
  let base = '/';
  return {
    name: 'dramatis:fonts',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((fileName) => fileName.endsWith('.woff2'))
          .map((fileName) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: 'anonymous',
              href: base + fileName,
            },
            injectTo: 'head',
          })),
    },
  };
}
