import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Names that Chromium and Chrome go by, the one to be preferred first. */
const BROWSER_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Names of the same engine without the windows of a browser, which takes half the processor time of the whole. */
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];

/** The files of these names that may be on this PATH, in the order in which they are tried. */
export function toCandidates(path: string, names: readonly string[] = BROWSER_NAMES): string[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** True when the text of `/etc/os-release` is Debian's own: its derivatives' `chromium` may be an empty shell. */
export function isDebian(osRelease: string): boolean {
  return /^ID="?debian"?$/m.test(osRelease);
}

/** What the browser is started with on any machine: nothing it does by itself goes to the network. */
export function toBrowserFlags(isRoot: boolean): string[] {
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking'];
  const still = ['--disable-component-update', '--disable-sync'];
  // Chromium refuses to start its sandbox for root.
  return [...(isRoot ? ['--no-sandbox'] : []), ...quiet, ...still];
}

/** True on systems that know the idea, when this process may do everything. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** A Chromium or Chrome that is on this machine and starts: Playwright's own, else one of the PATH; null when there is none. */
export function findInstalledBrowser(): string | null {
  const own = chromium.executablePath();
  return existsSync(own) ? own : findOnPath(BROWSER_NAMES);
}

/** A headless shell that is on this machine and starts; null when there is none, and the whole browser has to serve. */
export function findHeadlessShell(): string | null {
  return findOnPath(SHELL_NAMES);
}

/**
 * A browser for the tests, installed first when there is none, from Debian with its headless shell; null when that
 * fails too. Prints what it installs.
 */
export function findOrInstallBrowser(): string | null {
  const found = findInstalledBrowser();
  if (found !== null) return found;
  if (isRoot() && isDebian(readOsRelease())) {
    console.log('No Chromium on this machine: installing it from Debian.');
    runInstaller('apt-get', ['update']);
    runInstaller('apt-get', ['install', '-y', 'chromium']);
    // By itself: where Debian has none, the browser is there all the same.
    runInstaller('apt-get', ['install', '-y', 'chromium-headless-shell']);
    const installed = findInstalledBrowser();
    if (installed !== null) return installed;
  }
  console.log("No Chromium on this machine: installing Playwright's.");
  runInstaller(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  return findInstalledBrowser();
}

function findOnPath(names: readonly string[]): string | null {
  const files = toCandidates(process.env['PATH'] ?? '', names);
  return files.find((file) => existsSync(file) && starts(file)) ?? null;
}

function starts(file: string): boolean {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function readOsRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

function runInstaller(program: string, args: readonly string[]): void {
  spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
