/**
 * `npm run bench`: how fast the compiler is, beside a plain pass that only splits and normalises the same text. The document is the edition's articles one
 * after another; it is read a hundred times, both passes in one process and in turn, in an order that alternates, so the ratio holds on any machine; the MB/s
 * hold for this one. Then one long document, the same text many times over, shows what the compiler costs where it is not linear; names are found beside compromise,
 * and linked; and a browser imports many files. `--data FOLDER`, the annotated texts, has them scored in one case too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { taggerModels } from '#build/tagger-models.ts';
import { compileArticle } from '#compile/compile-article.ts';
import { parsePlainText } from '#formats/plain-text.ts';
import { normaliseText } from '#text/normalise-text.ts';
import { benchImport } from './bench-import.ts';
import { benchLinking } from './bench-linking.ts';
import { benchRecognition } from './bench-recognition.ts';

/** How many times the document is read, and in how many rounds: the median of rounds is given, with their range. */
const READINGS = 100;
const ROUNDS = 10;
const BYTES_PER_MB = 1_000_000;
/** Size of the long document, and how many times it is read: the median is given. */
const LONG_MB = 2;
const LONG_READINGS = 3;

/** The text of every article of the edition. */
function readEdition(): string[] {
  const folder = fileURLToPath(new URL('../content/', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().map((name) => readFileSync(folder + name, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}

function compilePass(text: string): number {
  const source = parsePlainText(text, { fileName: null, sha256: '0'.repeat(64) });
  return compileArticle(source, knowledgeIndex(), taggerModels()).article.blocks.length;
}

function plainPass(text: string): number {
  return text
    .split('\n')
    .map(normaliseText)
    .filter((line) => line !== '').length;
}

/** Milliseconds that `times` runs of the pass take. The result is summed and given back so that no run can be left out. */
function time(
  pass: (text: string) => number,
  text: string,
  times: number,
): { readonly ms: number; readonly sum: number } {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < times; i += 1) sum += pass(text);
  return { ms: performance.now() - start, sum };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const { data = null } = parseArgs({ options: { data: { type: 'string' } } }).values;
const articles = readEdition();
const edition = articles.join('\n\n');
const megabytes = new TextEncoder().encode(edition).length / BYTES_PER_MB;
const times = READINGS / ROUNDS;
compilePass(edition);
plainPass(edition);
const rounds: { compile: number; plain: number }[] = [];
let blocks = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  const plainFirst = round % 2 === 0;
  const before = plainFirst ? time(plainPass, edition, times) : null;
  const compiled = time(compilePass, edition, times);
  const plain = before ?? time(plainPass, edition, times);
  blocks += compiled.sum;
  rounds.push({
    compile: (megabytes * times * 1000) / compiled.ms,
    plain: (megabytes * times * 1000) / plain.ms,
  });
}

const table = [
  ['compile', rounds.map((round) => round.compile)],
  ['split and normalise', rounds.map((round) => round.plain)],
] as const;
console.log(
  `The ${articles.length} articles of the edition as one document of ${megabytes.toFixed(3)} MB, read ${READINGS} times: ` +
    `median of ${ROUNDS} rounds of ${times} (slowest–fastest); ${blocks} blocks in all`,
);
for (const [name, speeds] of table) {
  console.log(
    `${name.padEnd(20)} ${median(speeds).toFixed(2)} MB/s  (${Math.min(...speeds).toFixed(2)}–${Math.max(...speeds).toFixed(2)})`,
  );
}
const ratios = rounds.map((round) => round.plain / round.compile);
console.log(
  `compiling takes ${median(ratios).toFixed(1)} × the time of the plain pass  (${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)})`,
);

const copies = Math.ceil(LONG_MB / megabytes);
const long = Array.from({ length: copies }, () => edition).join('\n\n');
const longSpeeds = Array.from(
  { length: LONG_READINGS },
  () => (copies * megabytes * 1000) / time(compilePass, long, 1).ms,
);
const compileSpeed = median(rounds.map((round) => round.compile));
console.log(
  `one document of ${(copies * megabytes).toFixed(2)} MB, the same text ${copies} times: ` +
    `compile ${median(longSpeeds).toFixed(2)} MB/s, ${(compileSpeed / median(longSpeeds)).toFixed(2)} × the time for each MB`,
);

const calledFrom = process.env['DRAMATIS_CALLED_FROM'] ?? process.cwd();
for (const line of benchRecognition(articles, data === null ? null : resolve(calledFrom, data)))
  console.log(line);
for (const line of benchLinking()) console.log(line);

const imported = await benchImport(edition);
for (const line of imported ?? ['import: no browser is installed, so nothing was measured'])
  console.log(line);
