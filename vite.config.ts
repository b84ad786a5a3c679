import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { deploymentPlugin } from '#build/deployment-plugin.ts';
import { findEditionFolder } from '#build/edition-folder.ts';
import { editionFontsPlugin } from '#build/edition-fonts-plugin.ts';
import { editionPlugin } from '#build/edition-plugin.ts';
import { editionPolicyPlugin } from '#build/edition-policy-plugin.ts';
import { knowledgePlugin } from '#build/knowledge-plugin.ts';
import { offlinePlugin } from '#build/offline-plugin.ts';

const PURE = 'src/{text,article,formats,knowledge,recognise,compile,build,urls,i18n}/**/*.test.ts';

// `vite build --base /reader/` serves the app from a sub-folder; without it the app stands at the root.
export default defineConfig({
  plugins: [
    react(),
    tailwind(),
    editionPlugin(findEditionFolder(process.env, import.meta.dirname)),
    knowledgePlugin(),
    editionFontsPlugin(),
    editionPolicyPlugin(),
    deploymentPlugin(),
    offlinePlugin('src/offline/worker/service-worker.ts'),
  ],
  // A module, so that it shares nothing with the page and loads nothing that it does not need.
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    // Every asset is a file of its own: the content security policy allows no data: script or style.
    assetsInlineLimit: 0,
    // The library ships as many files as articles; their sizes are measured elsewhere.
    reportCompressedSize: false,
  },
  test: {
    // One fewer than there are cores is the default: on two cores, half the machine.
    maxWorkers: '100%',
    // Properties run hundreds of cases, and some tests start the commands: on a busy machine the default of 5 s is no fault of theirs.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        // These folders hold no state and touch no global object, so their files share one knowledge base.
        test: { name: 'pure', environment: 'node', include: [PURE], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          pool: 'threads',
          include: ['src/**/*.test.ts'],
          exclude: [PURE],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testing/clean-up.ts'],
        },
      },
    ],
  },
});
