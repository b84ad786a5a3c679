/** Text that a source prints in runs, some of them emphasised or linked, as one normalised line with its marks. */
import type { Mark } from '#article/article.ts';
import { normaliseText } from '#text/normalise-text.ts';
import { normaliseWithOffsets, type NormalisedText } from '#text/normalise-with-offsets.ts';
import type { Span } from '#text/span.ts';

/** How a run is set. One object stands for one element: runs that share it are marked as one. */
export type InlineMark =
  | { readonly kind: 'emphasis' }
  | { readonly kind: 'strong' }
  | { readonly kind: 'link'; readonly href: string };

/** Text set in one way, with its place in the raw text; null when it is printed nowhere there (an item's number). */
export interface TextRun {
  readonly text: string;
  readonly marks: readonly InlineMark[];
  readonly source: Span | null;
}

/** A line's text, its marks in order and where it stands in the raw text. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly source: Span | null;
}

/** Control characters, except white space, and the noncharacters: nothing prints them, and they split words. */
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
/** They print what follows backwards, so that a text reads as something else than it says. Marks for right-to-left scripts stay. */
export const DIRECTION_OVERRIDE = /[\u202D\u202E]/g;

/** Text from an imported file without what no reader should meet: control characters and changes of direction. */
export function cleanText(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(DIRECTION_OVERRIDE, '');
}

/** The text cleaned and normalised, as a carrier holds it. */
export function toPlainText(text: string): string {
  return normaliseText(cleanText(text));
}

/** The runs as one line. Its text is empty when they print nothing. Linear, but for marks in text that is not normal yet, each of which costs a search. */
export function toMarkedText(runs: readonly TextRun[]): MarkedText {
  const cleaned = runs.map((run) => ({ ...run, text: cleanText(run.text) }));
  const given = cleaned.map(({ text }) => text).join('');
  const spans = toSpans(cleaned);
  const source = spanOf(runs);
  if (spans.length === 0) return { text: normaliseText(given), marks: [], source };
  const normal = normaliseWithOffsets(given);
  const marks = spans.flatMap(({ mark, start, end }): Mark[] => {
    const from = toNormal(normal, start);
    const to = toNormal(normal, end);
    const [a, b] = trimmed(normal.text, from, to);
    return a < b ? [{ ...mark, start: a, end: b }] : [];
  });
  return { text: normal.text, marks, source };
}

interface MarkedSpan extends Span {
  readonly mark: InlineMark;
}

/** Where each mark holds in the joined text, in the order of their beginnings. An element within one of its own kind adds nothing. */
function toSpans(runs: readonly TextRun[]): MarkedSpan[] {
  const spans: { mark: InlineMark; start: number; end: number }[] = [];
  let at = 0;
  let open = new Map<InlineMark, { mark: InlineMark; start: number; end: number }>();
  for (const { text, marks } of runs) {
    const end = at + text.length;
    const still: typeof open = new Map();
    for (const mark of marks) {
      if ([...still.keys()].some(({ kind }) => kind === mark.kind)) continue;
      const span = open.get(mark) ?? { mark, start: at, end };
      if (!open.has(mark)) spans.push(span);
      span.end = end;
      still.set(mark, span);
    }
    open = still;
    at = end;
  }
  return spans.filter(({ start, end }) => start < end);
}

/** The first offset of the normalised text that stands for `given` or what comes after it. */
function toNormal({ text, toGiven }: NormalisedText, given: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toGiven({ start: middle, end: middle + 1 }).start < given) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without the spaces at its ends: `<b>word </b>` emphasises the word. */
function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return [from, to];
}

function spanOf(runs: readonly TextRun[]): Span | null {
  let start = Infinity;
  let end = -1;
  for (const { text, source } of runs) {
    if (source === null || text.trim() === '') continue;
    start = Math.min(start, source.start);
    end = Math.max(end, source.end);
  }
  return end < 0 ? null : { start, end };
}
