import type { LaunchOptions } from '@playwright/test';
import { findInstalledBrowser, isRoot, toBrowserFlags } from '#command-line/find-browser.ts';

/** How to start a browser with all that belongs to one: a headless shell installs no app, for example. */
export function wholeBrowser(): LaunchOptions {
  const executablePath = findInstalledBrowser();
  return {
    args: [...toBrowserFlags(isRoot()), '--disable-gpu'],
    ...(executablePath === null ? {} : { executablePath }),
  };
}
