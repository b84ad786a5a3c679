/**
 * The cases of the compiler's corpus: each folder holds the page as bytes and what must become of it. Expectations are
 * partial, a case lists what it is about, but the list of blocks is always complete and in order.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mark that a text must carry. */
export interface ExpectedMark {
  readonly kind: string;
  /** The text the mark covers. */
  readonly covers?: string;
  /** Or only its beginning. */
  readonly coversFrom?: string;
  readonly agency?: string | null;
  readonly place?: string | null;
  readonly date?: string | null;
}

/** Of `text`, `startsWith`/`endsWith` and `contains` one is usual; `text`, `caption` and `items` are in the notation of `marked-text.ts`. */
export interface ExpectedBlock {
  readonly kind: string;
  /** Overrides the case's own `marked`. */
  readonly marked?: boolean;
  readonly text?: string;
  readonly startsWith?: string;
  readonly endsWith?: string;
  readonly contains?: string;
  readonly level?: number;
  readonly role?: string;
  readonly items?: readonly string[];
  readonly raw?: string;
  readonly caption?: string;
  readonly captionRaw?: string;
  readonly sequence?: number | null;
  readonly group?: string | null;
  readonly depicts?: readonly string[];
  readonly credit?: string | null;
  readonly creditContains?: string;
  /** Lowest and highest confidence allowed, both included. */
  readonly confidence?: readonly [number, number];
  /** Marks that must be there; others may be. */
  readonly marks?: readonly ExpectedMark[];
  /** Kinds of marks that must not be there. */
  readonly withoutMarks?: readonly string[];
}

/** What must become of a page. */
export interface ExpectedArticle {
  /** The kind of error with which a file of these bytes is refused; the text is compiled all the same, as if pasted. */
  readonly refused?: string;
  readonly lang?: string;
  readonly date?: string | null;
  readonly topic?: string | null;
  readonly sources?: readonly string[];
  readonly headline?: string;
  readonly headlineStartsWith?: string;
  readonly blocks: readonly ExpectedBlock[];
  /** Kinds of issues that must be raised. */
  readonly issues?: readonly string[];
  /** Kinds of issues that must not be raised. */
  readonly withoutIssues?: readonly string[];
  /** True: the mentions must be exactly those marked. False: only texts are compared. */
  readonly marked: boolean;
}

/** One folder of the corpus. */
export interface CorpusCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: ExpectedArticle;
}

const ARTICLE_KEYS = new Set(
  'refused lang date topic sources headline headlineStartsWith blocks issues withoutIssues marked'.split(' '),
);
const BLOCK_KEYS = new Set(
  (
    'kind marked text startsWith endsWith contains level role items raw caption captionRaw sequence group depicts ' +
    'credit creditContains confidence marks withoutMarks'
  ).split(' '),
);

/** Reads every case of the folder, in alphabetical order. */
export function readCorpus(folder: string): readonly CorpusCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(folder, name, 'source.txt'))),
      expected: parseExpected(name, readFileSync(join(folder, name, 'expected.json'), 'utf8')),
    }));
}

/** A misspelt key would silently check nothing, so keys are checked; the rest is trusted, being part of the test. */
function parseExpected(name: string, json: string): ExpectedArticle {
  const expected = JSON.parse(json) as ExpectedArticle;
  const keys = [
    ...Object.keys(expected).filter((key) => !ARTICLE_KEYS.has(key)),
    ...expected.blocks.flatMap((block) => Object.keys(block).filter((key) => !BLOCK_KEYS.has(key))),
  ];
  if (keys.length > 0) throw new SyntaxError(`${name}/expected.json has unknown keys: ${keys.join(', ')}`);
  return expected;
}
