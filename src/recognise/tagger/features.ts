/**
 * The features of every word of a document, hashed. One function makes them for training and for reading, so that both see the same. A word written small in running
 * text gets fewer: four words of five are, and little about them tells.
 */
import type { Word } from '#text/words.ts';
import type { DocumentWord } from './document-traits.ts';
import { toLineTraits, type LineTraits, type TaggerDocument } from './line-traits.ts';
import { hashText, mix, toFeature } from './mix.ts';
import type { WordTraits } from './word-traits.ts';
import { CASE, isBlind } from './written-case.ts';

/** The features of a line's words: those of word `at` stand from `ends[at - 1]` (0 for the first) up to `ends[at]`. */
export interface LineFeatures {
  readonly features: Int32Array;
  readonly ends: Int32Array;
}

const EDGE: WordTraits = { folded: hashText('\n'), prefixes: [], suffixes: [], shape: 0, length: 0 };
const LONGEST_RUN_TOLD = 4;
const MOST_CONTEXTS = 3;
/** Words of a line in which the place of each tells. */
const SHORT_LINE = 4;

/**
 * The features of each line of a document. Linear in its words.
 * @param words what `collectDocumentWords` finds in the document
 */
export function findFeatures(
  document: TaggerDocument,
  words: ReadonlyMap<string, DocumentWord>,
): LineFeatures[] {
  const lines = document.lines.map((line, i) => toLineTraits(document, line, i));
  return lines.map((traits) => lineFeatures(traits, lines, words));
}

function lineFeatures(
  traits: LineTraits,
  lines: readonly LineTraits[],
  document: ReadonlyMap<string, DocumentWord>,
): LineFeatures {
  const out: number[] = [];
  const ends = new Int32Array(traits.words.length);
  traits.line.words.forEach((word, at) => {
    addWords(traits, at, out);
    addMarks(traits, at, out);
    addLists(traits, at, out);
    addShortLine(traits, at, out);
    if (traits.cases[at] !== CASE.LOWER) {
      addLetters(traits, at, out);
      addRun(traits, at, out);
      addDocument(traits, at, word, document, lines, out);
    }
    ends[at] = out.length;
  });
  return { features: Int32Array.from(out), ends };
}

/** The word and those around it, the gaps between, and how they are written. Templates 0 to 29. */
function addWords({ words, cases, opens, gaps, line }: LineTraits, at: number, out: number[]): void {
  const word = (words[at] ?? EDGE).folded;
  const before = (words[at - 1] ?? EDGE).folded;
  const after = (words[at + 1] ?? EDGE).folded;
  const before2 = (words[at - 2] ?? EDGE).folded;
  const after2 = (words[at + 2] ?? EDGE).folded;
  const written = cases[at] ?? 0;
  const writtenBefore = at > 0 ? (cases[at - 1] ?? 0) : 9;
  const writtenAfter = at + 1 < words.length ? (cases[at + 1] ?? 0) : 9;
  const gap = gaps[at] ?? 0;
  const gapAfter = gaps[at + 1] ?? 0;
  const opening = (opens[at] ?? 0) + 2 * written;
  const pair = mix(written, writtenBefore);
  out.push(
    toFeature(0, opening),
    toFeature(1, word),
    toFeature(2, word, opening),
    toFeature(3, before, written),
    toFeature(4, after, written),
    toFeature(5, mix(gap, pair)),
    toFeature(6, mix(gapAfter, mix(written, writtenAfter))),
    toFeature(7, mix(pair, writtenAfter), opening),
    toFeature(8, mix(before2, before), written),
    toFeature(9, mix(before, word)),
    toFeature(10, mix(word, after)),
    toFeature(11, mix(gap, before), pair),
  );
  if (isBlind(line)) out.push(toFeature(12, word), toFeature(13, before), toFeature(14, after));
  if (written === CASE.LOWER && writtenBefore === CASE.LOWER) return;
  out.push(
    toFeature(15, before2, written),
    toFeature(16, after2, written),
    toFeature(17, mix(after, after2), written),
    toFeature(18, mix(before, after), written),
    toFeature(19, mix(cases[at - 2] ?? 9, pair), mix(writtenAfter, cases[at + 2] ?? 9)),
  );
}

/** What base and rules say of the word and its neighbours. Templates 30 to 49. */
function addMarks({ knowledge, marks, cases, words, opens }: LineTraits, at: number, out: number[]): void {
  const written = cases[at] ?? 0;
  const name = knowledge.names[at] ?? 0;
  const bits = knowledge.words[at] ?? 0;
  const bitsBefore = knowledge.words[at - 1] ?? 0;
  const bitsAfter = knowledge.words[at + 1] ?? 0;
  const mark = marks[at] ?? 0;
  const markBefore = marks[at - 1] ?? 0;
  const markAfter = marks[at + 1] ?? 0;
  if (name !== 0) out.push(toFeature(30, name, written), toFeature(31, name, mix(mark, opens[at] ?? 0)));
  if (bits !== 0) out.push(toFeature(32, bits, written));
  if (mark !== 0 || written !== CASE.LOWER) {
    out.push(
      toFeature(33, mark, written),
      toFeature(34, mark, mix(markBefore, markAfter)),
      toFeature(35, mix(mark, bits), mix(bitsBefore, written)),
      toFeature(36, mix(mark, bits), mix(bitsAfter, written)),
      toFeature(37, mark, (words[at] ?? EDGE).folded),
      toFeature(38, mark, (words[at - 1] ?? EDGE).folded),
      toFeature(39, mark, (words[at + 1] ?? EDGE).folded),
    );
  }
  if (markBefore !== 0)
    out.push(
      toFeature(40, markBefore, mix(mark, written)),
      toFeature(41, markBefore, (words[at] ?? EDGE).folded),
    );
  if (markAfter !== 0)
    out.push(
      toFeature(42, markAfter, mix(mark, written)),
      toFeature(43, markAfter, (words[at] ?? EDGE).folded),
    );
  const nameBefore = knowledge.names[at - 1] ?? 0;
  const nameAfter = knowledge.names[at + 1] ?? 0;
  if (nameBefore !== 0) out.push(toFeature(44, nameBefore, written));
  if (nameAfter !== 0) out.push(toFeature(45, nameAfter, written));
}

/** A line of few words is a greeting, a signature, an entry of a list: where the word stands in it, and between which signs. Templates 120 to 122. */
function addShortLine({ words, cases, gaps, knowledge, line }: LineTraits, at: number, out: number[]): void {
  const { length } = words;
  if (length > SHORT_LINE || isBlind(line)) return;
  const place = mix(length, at);
  const written = cases[at] ?? 0;
  out.push(
    toFeature(120, mix(place, written), mix(gaps[at] ?? 0, gaps[at + 1] ?? 0)),
    toFeature(121, place, mix(knowledge.words[at] ?? 0, written)),
    toFeature(122, mix(length, gaps[length] ?? 0), mix(written, cases[at - 1] ?? 9)),
  );
}

/** What the lexicon says. Templates 110 to 119. */
function addLists(
  { lists, cases, marks, runs, knowledge, opens, words }: LineTraits,
  at: number,
  out: number[],
): void {
  const own = lists[at] ?? 0;
  const written = cases[at] ?? 0;
  const before = lists[at - 1] ?? 0;
  const after = lists[at + 1] ?? 0;
  if (own === 0 && before === 0 && after === 0) return;
  const run = mix(Math.min(at - (runs.from[at] ?? at), 2), Math.min((runs.to[at] ?? at) - 1 - at, 2));
  if (own !== 0) {
    out.push(
      toFeature(110, own, written),
      toFeature(111, own, mix(run, opens[at] ?? 0)),
      toFeature(112, own, mix(knowledge.words[at - 1] ?? 0, written)),
      toFeature(113, own, mix(knowledge.names[at] ?? 0, marks[at] ?? 0)),
      toFeature(114, own, mix(before, written)),
      toFeature(117, own, (words[at - 1] ?? EDGE).folded),
    );
  }
  if (before !== 0) out.push(toFeature(115, before, mix(own, written)));
  if (after !== 0) out.push(toFeature(116, after, mix(written, knowledge.words[at] ?? 0)));
}

/** Beginnings, ends and shape. Templates 50 to 69. */
function addLetters({ words, cases, opens }: LineTraits, at: number, out: number[]): void {
  const traits = words[at] ?? EDGE;
  const written = cases[at] ?? 0;
  traits.prefixes.forEach((prefix, i) => out.push(toFeature(50 + i, prefix, written)));
  traits.suffixes.forEach((suffix, i) => out.push(toFeature(54 + i, suffix, written)));
  const shape = written === CASE.BLIND ? 0 : traits.shape;
  out.push(
    toFeature(58, shape, opens[at] ?? 0),
    toFeature(59, mix(shape, traits.length), opens[at] ?? 0),
    toFeature(60, words[at - 1]?.suffixes[1] ?? 0, written),
    toFeature(61, words[at + 1]?.suffixes[1] ?? 0, written),
    toFeature(62, mix(cases[at - 1] ?? 9, shape), words[at - 1]?.suffixes[0] ?? 0),
  );
}

/** The run of capitals the word stands in, and what stands around the run. Templates 70 to 89. */
function addRun({ runs, words, cases, opens, gaps, knowledge }: LineTraits, at: number, out: number[]): void {
  const from = runs.from[at] ?? at;
  const to = runs.to[at] ?? at;
  if (to <= from) return;
  const length = Math.min(to - from, LONGEST_RUN_TOLD);
  const place = mix(Math.min(at - from, LONGEST_RUN_TOLD), Math.min(to - 1 - at, LONGEST_RUN_TOLD));
  const before = (words[from - 1] ?? EDGE).folded;
  const before2 = (words[from - 2] ?? EDGE).folded;
  const after = (words[to] ?? EDGE).folded;
  const opening = opens[from] ?? 0;
  out.push(
    toFeature(70, place, opening),
    toFeature(71, before, place),
    toFeature(72, after, place),
    toFeature(73, before, length),
    toFeature(74, after, length),
    toFeature(75, mix(before2, before), length),
    toFeature(76, (words[from] ?? EDGE).folded, place),
    toFeature(77, (words[to - 1] ?? EDGE).folded, place),
    toFeature(78, mix(gaps[from] ?? 0, gaps[to] ?? 0), mix(length, opening)),
    toFeature(79, mix(knowledge.words[from] ?? 0, knowledge.names[from] ?? 0), mix(place, cases[at] ?? 0)),
    toFeature(80, mix(words[from - 1]?.suffixes[1] ?? 0, cases[at] ?? 0), length),
    toFeature(81, words[to]?.suffixes[1] ?? 0, length),
    toFeature(
      82,
      mix(knowledge.words[to - 1] ?? 0, knowledge.names[to - 1] ?? 0),
      mix(place, cases[at] ?? 0),
    ),
  );
}

/** What the document says of the word in its other places. Templates 90 to 109. */
function addDocument(
  { number, cases, opens, marks, line }: LineTraits,
  at: number,
  word: Word,
  document: ReadonlyMap<string, DocumentWord>,
  lines: readonly LineTraits[],
  out: number[],
): void {
  const entry = document.get(word.folded);
  if (!entry) return;
  const written = cases[at] ?? 0;
  const blind = isBlind(line);
  const own = !blind && !opens[at] && written !== CASE.DIGITS && written !== CASE.TITLED ? 1 : 0;
  const small = Math.min(entry.small, 2);
  const capital = Math.min(entry.capital - own, 2);
  out.push(toFeature(90, mix(small, capital), mix(written, opens[at] ?? 0)));
  const mark = marks[at] ?? 0;
  const ownType = mark === 0 ? -1 : ((mark & 15) - 1) >> 1;
  entry.marked.forEach((count, type) => {
    const others = count - (type === ownType ? 1 : 0);
    if (others > 0)
      out.push(
        toFeature(91, mix(type, Math.min(others, 3)), mix(written, mark)),
        toFeature(92, mix(type, mark), blind ? 1 : 0),
      );
  });
  let told = 0;
  for (const place of entry.places) {
    if (place.line === number && place.at === at) continue;
    const other = lines[place.line];
    if (!other) continue;
    addOtherPlace(other, place.at, blind, out);
    told += 1;
    if (told === MOST_CONTEXTS) break;
  }
}

function addOtherPlace(
  { words, runs, knowledge, opens }: LineTraits,
  at: number,
  blind: boolean,
  out: number[],
): void {
  const from = runs.from[at] ?? at;
  const to = runs.to[at] ?? at;
  const eye = blind ? 1 : 0;
  const place = mix(Math.min(at - from, 2), Math.min(to - 1 - at, 2));
  out.push(
    toFeature(93, (words[from - 1] ?? EDGE).folded, eye),
    toFeature(94, (words[to] ?? EDGE).folded, eye),
    toFeature(95, place, mix(knowledge.words[from] ?? 0, eye)),
    toFeature(96, mix(place, opens[from] ?? 0), mix(knowledge.names[at] ?? 0, eye)),
  );
  if (at > from) out.push(toFeature(97, (words[at - 1] ?? EDGE).folded, eye));
  if (at + 1 < to) out.push(toFeature(98, (words[at + 1] ?? EDGE).folded, eye));
}
