/** `npm run --silent compile -- FILE`: the article as JSON on standard output (a list for a feed or an archive), the compiler's doubts and what it refuses on standard error. */
import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { TOO_LARGE } from '#formats/decode-bytes.ts';
import { LARGEST_ARCHIVE_BYTES } from '#formats/limits.ts';
import { parseCompileArguments } from './compile-arguments.ts';
import { compileSource } from './compile-source.ts';
import { readBytes } from './read-bytes.ts';
import { EXIT_REFUSED, toRefusalKind, toRefusalLine } from './refusal.ts';
import { endWhenReaderLeaves, writeLine } from './write-line.ts';

function refuse(line: string): void {
  process.exitCode = EXIT_REFUSED;
  console.error(line);
}

async function compile(args: readonly string[]): Promise<void> {
  const parsed = parseCompileArguments(args);
  if (!parsed.ok) return refuse(`compile: ${parsed.error}`);
  const { file, lang } = parsed.value;
  const calledFrom = process.env['DRAMATIS_CALLED_FROM'] ?? process.cwd();
  let bytes;
  try {
    const stream = file === '-' ? process.stdin : createReadStream(resolve(calledFrom, file));
    bytes = await readBytes(stream, LARGEST_ARCHIVE_BYTES);
  } catch (error) {
    return refuse(toRefusalLine(file, toRefusalKind(error)));
  }
  if (bytes === null) return refuse(toRefusalLine(file, TOO_LARGE));
  const fileName = file === '-' ? null : basename(file);
  const about = lang === null ? { fileName } : { fileName, lang };
  const { printed, remarks, refused } = compileSource(bytes, file, about);
  for (const remark of remarks) console.error(remark);
  if (refused) process.exitCode = EXIT_REFUSED;
  if (printed !== null) await writeLine(JSON.stringify(printed, null, 2));
}

endWhenReaderLeaves();
await compile(process.argv.slice(2));
