/** The first part of `npm run bench`: the compiler beside a plain pass over the same text, and what it costs where a document is long. */
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { taggerModels } from '#build/tagger-models.ts';
import { compileArticle } from '#compile/compile-article.ts';
import { parsePlainText } from '#formats/plain-text.ts';
import { normaliseText } from '#text/normalise-text.ts';
import { median } from './statistics.ts';

/** How many times the document is read, and in how many rounds: the median of rounds is given, with their range. */
const READINGS = 100;
const ROUNDS = 10;
const BYTES_PER_MB = 1_000_000;
/** Size of the long document, and how many times it is read: the median is given. */
const LONG_MB = 2;
const LONG_READINGS = 3;

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

/** What is measured of the articles as one document, as lines. */
export function benchCompile(articles: readonly string[]): readonly string[] {
  const edition = articles.join('\n\n');
  const megabytes = new TextEncoder().encode(edition).length / BYTES_PER_MB;
  const { rounds, blocks } = compareWithPlain(edition, megabytes);
  const compiled = rounds.map((round) => round.compile);
  const ratios = rounds.map((round) => round.plain / round.compile);
  return [
    `The ${articles.length} articles of the edition as one document of ${megabytes.toFixed(3)} MB, read ${READINGS} times: ` +
      `median of ${ROUNDS} rounds of ${READINGS / ROUNDS} (slowest–fastest); ${blocks} blocks in all`,
    toSpeedLine('compile', compiled),
    toSpeedLine(
      'split and normalise',
      rounds.map((round) => round.plain),
    ),
    `compiling takes ${median(ratios).toFixed(1)} × the time of the plain pass  (${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)})`,
    compileLong(edition, megabytes, median(compiled)),
  ];
}

/** MB/s of both passes in each round, in turn. */
function compareWithPlain(edition: string, megabytes: number) {
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
  return { rounds, blocks };
}

function toSpeedLine(name: string, speeds: readonly number[]): string {
  return `${name.padEnd(20)} ${median(speeds).toFixed(2)} MB/s  (${Math.min(...speeds).toFixed(2)}–${Math.max(...speeds).toFixed(2)})`;
}

function compileLong(edition: string, megabytes: number, compileSpeed: number): string {
  const copies = Math.ceil(LONG_MB / megabytes);
  const long = Array.from({ length: copies }, () => edition).join('\n\n');
  const longSpeeds = Array.from(
    { length: LONG_READINGS },
    () => (copies * megabytes * 1000) / time(compilePass, long, 1).ms,
  );
  return (
    `one document of ${(copies * megabytes).toFixed(2)} MB, the same text ${copies} times: ` +
    `compile ${median(longSpeeds).toFixed(2)} MB/s, ${(compileSpeed / median(longSpeeds)).toFixed(2)} × the time for each MB`
  );
}
