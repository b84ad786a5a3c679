/** `npm start`: builds the app as it is published, serves it on this machine and prints its address. */
import { existsSync } from 'node:fs';
import { build } from 'vite';
import { serve, type ServedSite } from './serve.ts';
import { parseStartArguments, type StartArguments } from './start-arguments.ts';

const DEFAULT_PORT = 4173;
/** How far from the usual port a free one is looked for. */
const FURTHER_PORTS = 50;

async function start({ host, port, base, build: mustBuild }: StartArguments): Promise<ServedSite> {
  if (mustBuild) await build({ base, logLevel: 'warn' });
  else if (!existsSync('dist/index.html')) throw new Error('nothing is built yet; leave out --no-build');
  const furtherPorts = port === null ? FURTHER_PORTS : 0;
  return serve({ folder: 'dist', base, host, port: port ?? DEFAULT_PORT, furtherPorts });
}

function fail(status: number, message: string): void {
  process.exitCode = status;
  console.error(message);
}

async function main(): Promise<void> {
  const parsed = parseStartArguments(process.argv.slice(2));
  if (!parsed.ok) return fail(2, `start: ${parsed.error}`);
  try {
    const site = await start(parsed.value);
    console.log(`Dramatis is at ${site.address}`);
    const stop = (): void => void site.close().then(() => process.exit(0));
    process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remedy = message.includes('EADDRINUSE') ? '; choose another --port' : '';
    fail(1, `start: ${message}${remedy}`);
  }
}

await main();
