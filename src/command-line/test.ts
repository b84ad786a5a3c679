/**
 * `npm test`: every check there is, one after the other, each with its own output. A failed step does not stop the
 * next one, so that one run shows all there is to mend. The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  addCounts,
  countPlaywright,
  countRunner,
  countVitest,
  toCounts,
  type Counts,
} from './count-results.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { findFreePort } from './find-free-port.ts';

const REPORTS = 'node_modules/.cache/reports';

/** Runs a tool of node_modules with this process's output and resolves to whether it succeeded. */
function run(
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  console.log(`\n— ${[tool, ...args].join(' ')}`);
  return new Promise((resolve) => {
    const child = spawn(join('node_modules/.bin', tool), args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    const stop = (signal: NodeJS.Signals): void => {
      child.kill(signal);
      process.exit(1);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const finish = (hasPassed: boolean): void => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(hasPassed);
    };
    child.on('error', (error) => {
      console.error(error.message);
      finish(false);
    });
    child.on('exit', (status) => finish(status === 0));
  });
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

async function testUnits(): Promise<Counts> {
  const report = join(REPORTS, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const hasPassed = await run('vitest', ['run', ...reporters]);
  return countRunner(countVitest(readReport(report)), hasPassed);
}

async function testInBrowser(isBuilt: boolean): Promise<Counts> {
  if (!isBuilt) {
    console.error('The app was not built, so there is nothing to open in a browser.');
    return toCounts(false);
  }
  const browser = findOrInstallBrowser();
  if (browser === null) {
    console.error('No Chromium could be found or installed: put chromium or google-chrome on the PATH.');
    return toCounts(false);
  }
  const report = join(REPORTS, 'browser.json');
  const hasPassed = await run('playwright', ['test', '-c', 'e2e'], {
    DRAMATIS_BROWSER: browser,
    DRAMATIS_TEST_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(process.cwd(), report),
  });
  return countRunner(countPlaywright(readReport(report)), hasPassed);
}

async function test(): Promise<Counts> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const isFormatted = await run('prettier', ['--check', '.']);
  const isClean = await run('oxlint', ['--deny-warnings']);
  const isTyped = await run('tsc', ['-b']);
  const units = await testUnits();
  const isBuilt = await run('vite', ['build']);
  const inBrowser = await testInBrowser(isBuilt);
  return addCounts([...[isFormatted, isClean, isTyped, isBuilt].map(toCounts), units, inBrowser]);
}

const { passed, failed } = await test();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
