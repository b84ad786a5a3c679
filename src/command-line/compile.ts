/** `npm run --silent compile -- FILE`: the article as JSON on standard output, the compiler's doubts on standard error. */
import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { CompileIssue } from '#article/source-document.ts';
import { compileBytes } from '#build/compile-file.ts';
import { LARGEST_SOURCE_BYTES, TOO_LARGE } from '#formats/decode-bytes.ts';
import { parseCompileArguments } from './compile-arguments.ts';
import { readBytes } from './read-bytes.ts';
import { EXIT_REFUSED, toRefusalKind, toRefusalLine } from './refusal.ts';
import { endWhenReaderLeaves, writeLine } from './write-line.ts';

function refuse(line: string): void {
  process.exitCode = EXIT_REFUSED;
  console.error(line);
}

function toIssueLine(file: string, { line, kind, message }: CompileIssue): string {
  return `${file}${line === null ? '' : `:${line}`}: ${kind}: ${message}`;
}

async function compile(args: readonly string[]): Promise<void> {
  const parsed = parseCompileArguments(args);
  if (!parsed.ok) return refuse(`compile: ${parsed.error}`);
  const { file, lang } = parsed.value;
  const calledFrom = process.env['DRAMATIS_CALLED_FROM'] ?? process.cwd();
  let bytes;
  try {
    const stream = file === '-' ? process.stdin : createReadStream(resolve(calledFrom, file));
    bytes = await readBytes(stream, LARGEST_SOURCE_BYTES);
  } catch (error) {
    return refuse(toRefusalLine(file, toRefusalKind(error)));
  }
  if (bytes === null) return refuse(toRefusalLine(file, TOO_LARGE));
  const fileName = file === '-' ? null : basename(file);
  const compiled = compileBytes(bytes, lang === null ? { fileName } : { fileName, lang });
  if (!compiled.ok) return refuse(toRefusalLine(file, compiled.error));
  for (const issue of compiled.value.issues) console.error(toIssueLine(file, issue));
  await writeLine(JSON.stringify(compiled.value.article, null, 2));
}

endWhenReaderLeaves();
await compile(process.argv.slice(2));
