/**
 * `npm test`: every check there is, each with its own output. What reads the source alone runs side by side; the tests,
 * which use every core, run one after the other. A failed step does not stop the next one, so that one run shows all
 * there is to mend. The last line is `N passed, N failed`.
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

/**
 * Runs a tool of node_modules and resolves to whether it succeeded. Its output is this process's own (`live`), or
 * printed as a whole when the tool has ended (`whole`), so that tools which run side by side do not speak at once.
 */
function run(
  tool: string,
  args: readonly string[],
  { env = {}, output = 'live' }: { env?: Readonly<Record<string, string>>; output?: 'live' | 'whole' } = {},
): Promise<boolean> {
  const title = `\n— ${[tool, ...args].join(' ')}`;
  if (output === 'live') console.log(title);
  return new Promise((resolve) => {
    const stream = output === 'live' ? 'inherit' : 'pipe';
    const child = spawn(join('node_modules/.bin', tool), args, {
      stdio: ['ignore', stream, stream],
      env: { ...process.env, ...env },
    });
    const said: Buffer[] = [];
    for (const source of [child.stdout, child.stderr])
      source?.on('data', (chunk: Buffer) => said.push(chunk));
    const stop = (signal: NodeJS.Signals): void => {
      child.kill(signal);
      process.exit(1);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const finish = (hasPassed: boolean): void => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (output === 'whole') console.log(`${title}\n${Buffer.concat(said).toString('utf8')}`);
      resolve(hasPassed);
    };
    child.on('error', (error) => {
      console.error(error.message);
      finish(false);
    });
    // Not `exit`: what was said last may still be in the pipe then.
    child.on('close', (status) => finish(status === 0));
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
  if (findOrInstallBrowser() === null) {
    console.error('No Chromium could be found or installed: put chromium or google-chrome on the PATH.');
    return toCounts(false);
  }
  const report = join(REPORTS, 'browser.json');
  const hasPassed = await run('playwright', ['test', '-c', 'e2e'], {
    env: {
      DRAMATIS_TEST_PORT: String(await findFreePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(process.cwd(), report),
    },
  });
  return countRunner(countPlaywright(readReport(report)), hasPassed);
}

async function test(): Promise<Counts> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const whole = { output: 'whole' } as const;
  const [isFormatted, isClean, isTyped, isBuilt] = await Promise.all([
    run('prettier', ['--check', '.'], whole),
    run('oxlint', ['--deny-warnings'], whole),
    run('tsc', ['-b'], whole),
    run('vite', ['build'], whole),
  ]);
  const units = await testUnits();
  const inBrowser = await testInBrowser(isBuilt);
  return addCounts([...[isFormatted, isClean, isTyped, isBuilt].map(toCounts), units, inBrowser]);
}

const { passed, failed } = await test();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
