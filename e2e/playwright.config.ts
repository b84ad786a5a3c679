import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import {
  findHeadlessShell,
  findInstalledBrowser,
  isRoot,
  toBrowserFlags,
} from '#command-line/find-browser.ts';

/** Not the port of `npm start`, so that a test never meets an app somebody is looking at; `npm test` finds a free one. */
const PORT = Number(process.env['DRAMATIS_TEST_PORT'] ?? 4571);
const root = fileURLToPath(new URL('..', import.meta.url));
// The stories that ask what only a whole browser knows choose it themselves (`whole-browser.ts`).
const executablePath = findHeadlessShell() ?? findInstalledBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  // The stories wait more than they work: on two cores a third worker finds room.
  workers: 3,
  // Three runs of axe on a long page take their time where other work keeps the cores busy; no test asserts a time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: true,
  // Where the counts of `npm test` come from; the file is named by PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: [
    ['list'],
    ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? [] : [['json'] satisfies [string]]),
  ],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    // A trace of every passing test costs a fourth of the time: `npm run e2e -- --trace on` writes one of a test that fails.
    screenshot: 'only-on-failure',
    // A worker would answer in the place of the requests a test looks at. Tests of reading offline let it in.
    serviceWorkers: 'block',
    launchOptions: {
      // Drawing needs no graphics card here, and imitating one keeps a core busy.
      args: [...toBrowserFlags(isRoot()), '--disable-gpu'],
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      grepInvert: /@any-width/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `node --import tsx src/command-line/start.ts --no-build --port ${PORT}`,
    cwd: root,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
