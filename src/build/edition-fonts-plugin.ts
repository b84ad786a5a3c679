import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Files of faces that the reader must choose first, by the name `public/appearance.js` knows the face by. */
const CHOSEN_FACES = { hyperlegible: /\/atkinson-hyperlegible-next-/ } as const;

/**
 * Asks for the fonts of the first view together with the script: without it the browser learns of them only when the
 * first words are set, and the words would be set twice. For a face that few choose it says only where the file is,
 * and `public/appearance.js` asks for it where it was chosen.
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
          .map((fileName) => toTag(fileName, base)),
    },
  };
}

function toTag(fileName: string, base: string): HtmlTagDescriptor {
  const href = base + fileName;
  const chosen = Object.entries(CHOSEN_FACES).find(([, pattern]) => pattern.test(`/${fileName}`));
  if (chosen !== undefined) {
    // Before the script that reads it.
    const attrs = { name: `dramatis:font-${chosen[0]}`, content: href };
    return { tag: 'meta', attrs, injectTo: 'head-prepend' };
  }
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: 'anonymous', href };
  return { tag: 'link', attrs, injectTo: 'head' };
}
