/** Builds the service worker into the root of the built app, with the list of the files that it keeps. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { insertManifest, readPrecacheManifest, WORKER_FILE } from './precache-manifest.ts';

/** @param source path of the worker, from the working directory. */
export function offlinePlugin(source: string): Plugin {
  let target: string | string[] | false | undefined;
  return {
    name: 'dramatis:offline',
    apply: 'build',
    configResolved(config) {
      target = config.build.target;
    },
    // When every file lies in its folder, those of `public/` among them: what is hashed is what is deployed.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        const folder = resolve(dir ?? 'dist');
        await buildWorker(resolve(source), folder, target);
        const path = join(folder, WORKER_FILE);
        writeFileSync(path, insertManifest(readFileSync(path, 'utf8'), readPrecacheManifest(folder)));
      },
    },
  };
}

/** A script of its own, classic and in one file: not every browser starts a worker that is a module. */
async function buildWorker(
  input: string,
  outDir: string,
  target: string | string[] | false | undefined,
): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      ...(target === undefined ? {} : { target }),
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: WORKER_FILE } },
    },
  });
}
