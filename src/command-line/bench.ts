/**
 * `npm run bench`: how fast the compiler is, beside a plain pass that only splits and normalises the same text. The document is the edition's articles one
 * after another; it is read a hundred times, both passes in one process and in turn, in an order that alternates, so the ratio holds on any machine; the MB/s
 * hold for this one. Then one long document, the same text many times over, shows what the compiler costs where it is not linear; names are found beside compromise,
 * and linked; a browser imports many files; and the library is read with ten and a hundred thousand articles. `--data FOLDER`, the annotated texts, has them scored in one
 * case too; `--only PART` measures one part alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseBenchArguments, type BenchPart } from './bench-arguments.ts';
import { benchCompile } from './bench-compile.ts';
import { benchImport } from './bench-import.ts';
import { benchLibrary } from './bench-library/bench-library.ts';
import { benchLinking } from './bench-linking.ts';
import { benchRecognition } from './bench-recognition.ts';
import { EXIT_REFUSED } from './refusal.ts';

/** The text of every article of the edition. */
function readEdition(): string[] {
  const folder = fileURLToPath(new URL('../content/', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().map((name) => readFileSync(folder + name, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}

/** The lines of a part; null where it needs a browser and none is installed. */
async function measure(part: BenchPart, data: string | null): Promise<readonly string[] | null> {
  const articles = readEdition();
  switch (part) {
    case 'compile':
      return benchCompile(articles);
    case 'recognition':
      return benchRecognition(articles, data);
    case 'linking':
      return benchLinking();
    case 'import':
      return benchImport(articles.join('\n\n'));
    case 'library':
      return benchLibrary((line) => console.log(line));
  }
}

async function bench(args: readonly string[]): Promise<void> {
  const parsed = parseBenchArguments(args);
  if (!parsed.ok) {
    process.exitCode = EXIT_REFUSED;
    return console.error(`bench: ${parsed.error}`);
  }
  const { parts, data } = parsed.value;
  const calledFrom = process.env['DRAMATIS_CALLED_FROM'] ?? process.cwd();
  for (const part of parts) {
    const lines = await measure(part, data === null ? null : resolve(calledFrom, data));
    if (lines === null) {
      process.exitCode = EXIT_REFUSED;
      console.error(`${part}: no browser is installed, so nothing was measured`);
    }
    for (const line of lines ?? []) console.log(line);
  }
}

await bench(process.argv.slice(2));
