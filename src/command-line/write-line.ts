import { once } from 'node:events';

/** Ends the command quietly when whoever reads standard output has gone (`… | head`); other failures are thrown. */
export function endWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Writes a line to standard output and waits while the reader is slower than the writer. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
