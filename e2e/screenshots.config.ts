/** `npm run screenshots`: builds the app and writes pictures of its pages to `screenshots/`, to be looked at. */
import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

export default defineConfig({
  ...tests,
  outputDir: '../test-results/screenshots',
  testMatch: '*.shots.ts',
  use: { ...tests.use, trace: 'off', locale: 'it-IT', reducedMotion: 'reduce' },
  projects: ['light', 'sepia', 'dark'].flatMap((theme) => [
    { name: `1440-${theme}`, metadata: { theme }, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: `390-${theme}`,
      metadata: { theme },
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ]),
});
