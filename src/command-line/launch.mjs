/**
 * The one door to every command that runs TypeScript: `node launch.mjs <command> -- <arguments>`. It is plain
 * JavaScript without a package, because on a fresh clone nothing else can run yet. It installs what
 * package-lock.json asks for, once, and then hands over to `<command>.ts`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNodeRefusal, isInstalled } from './installation.mjs';

/** How long a command may outlive the npm that started it. */
const PARENT_CHECK_INTERVAL_MS = 500;

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * The file's text, or null when there is none.
 *
 * @param {string} path from the root of the repository
 * @returns {string | null}
 */
function readIfPresent(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return null;
  }
}

/**
 * Prints one line for the person at the terminal and ends.
 *
 * @param {string} message
 * @returns {never}
 */
function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** Standard output belongs to the command, so all that npm says goes to standard error. */
function install() {
  process.stderr.write('Dramatis: installing what package-lock.json asks for…\n');
  const npm = process.env['npm_execpath'];
  const [program, first] = npm?.endsWith('npm-cli.js') === true ? [process.execPath, [npm]] : ['npm', []];
  // `npm run --silent` hands its silence on; an installation that fails must be able to say why.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'];
  const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0)
    refuse('Dramatis: npm ci failed; its reason stands above. Mend it and run the command again.');
}

/**
 * Ends the child when this process loses its parent. npm runs a script through a shell that dies of a SIGTERM without
 * handing it on, so a server whose npm was ended would go on for ever.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), PARENT_CHECK_INTERVAL_MS).unref();
}

/**
 * Runs the command with this process's own streams and ends as it ends.
 *
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const script = `src/command-line/${command}.ts`;
  // npm runs a script in the root, but the paths in the arguments are meant from where the person stands.
  const isUnderNpm = process.env['npm_lifecycle_event'] === command;
  const calledFrom = (isUnderNpm && process.env['INIT_CWD']) || process.cwd();
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DRAMATIS_CALLED_FROM: calledFrom },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  if (isUnderNpm) endWithParent(child);
  child.on('error', (error) => refuse(`Dramatis: ${script} cannot be started: ${error.message}`));
  // A command ended by a signal ends this process with the status a shell gives that: 128 + the signal's number.
  child.on('exit', (code, signal) =>
    process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
  );
}

const [command = '', ...rest] = process.argv.slice(2);
const args = rest[0] === '--' ? rest.slice(1) : rest;
const refusal = findNodeRefusal(process.versions.node);
if (refusal !== null) refuse(refusal);
if (!isInstalled(readIfPresent('package-lock.json'), readIfPresent('node_modules/.package-lock.json')))
  install();
run(command, args);
