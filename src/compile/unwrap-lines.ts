/**
 * Pass 1. Agency text is hard-wrapped near 64 columns, with an indent or a blank line for each paragraph: its lines are joined before anything is classified.
 * Only breaks between two lines of one paragraph can tell whether a page is wrapped: headlines, last lines and signatures may have any length.
 */
import type { SourceLine } from '#article/source-document.ts';
import { findItemStarts, hasInnerTab } from './list-lines.ts';
import { readDateline } from './read-dateline.ts';

const WRAPPED_LEAST_COLUMNS = 55;
const WRAPPED_MOST_COLUMNS = 75;
/** Share of breaks after a line of that length from which a page is hard-wrapped. */
const WRAPPED_SHARE = 0.6;
/** Share of those at which the sentence must run on in small letters: one-line paragraphs and titles begin with capitals. */
const RUNNING_ON_SHARE = 0.5;
/** A shorter line ends its paragraph or is no running text, so nothing is joined to it. */
const SHORTEST_WRAPPED = 45;

/** The lines with hard-wrapped paragraphs joined; the same lines for a page that is not hard-wrapped. Source ranges span what was joined. */
export function unwrapLines(lines: readonly SourceLine[], raw: string): readonly SourceLine[] {
  const items = findItemStarts(lines);
  const joints = lines.map((_line, i) => isJoint(lines, items, i, raw));
  if (!isHardWrapped(lines, joints)) return lines;
  const width = lines.reduce(
    (most, line) => (isWrappedLength(columnsOf(line)) ? Math.max(most, columnsOf(line)) : most),
    0,
  );
  const joined: SourceLine[] = [];
  lines.forEach((line, i) => {
    const before = joined.at(-1);
    const last = lines[i - 1];
    if (before && last && joints[i] && continues(before, last, line, width)) {
      joined[joined.length - 1] = {
        ...before,
        text: joinText(before.text, line.text),
        source: { start: before.source.start, end: line.source.end },
      };
    } else joined.push(line);
  });
  return joined;
}

/** Whether the line may belong to the paragraph of the line before it, by its place and its beginning. */
function isJoint(lines: readonly SourceLine[], items: readonly boolean[], i: number, raw: string): boolean {
  const line = lines[i];
  const before = lines[i - 1];
  if (!line || !before || line.blankLinesBefore > 0 || line.hint !== null || before.hint !== null)
    return false;
  if (columnsOf(line) > WRAPPED_MOST_COLUMNS || items[i]) return false;
  if (hasInnerTab(line, raw) || hasInnerTab(before, raw)) return false;
  const hangs = line.indent > before.indent && items[i - 1] === true && !endsSentence(before.text);
  return (line.indent === 0 || hangs) && readDateline(line.text, () => false) === null;
}

function isHardWrapped(lines: readonly SourceLine[], joints: readonly boolean[]): boolean {
  let breaks = 0;
  let wrapped = 0;
  let runningOn = 0;
  let from = 0;
  while (from < lines.length) {
    let to = from + 1;
    while (joints[to]) to += 1;
    const run = lines.slice(from, to);
    if (isProse(run)) {
      breaks += run.length - 1;
      run.slice(1).forEach((line, i) => {
        const before = run[i];
        if (!before || !isWrappedLength(columnsOf(before))) return;
        wrapped += 1;
        if (!endsSentence(before.text) && /^\p{Ll}/u.test(line.text)) runningOn += 1;
      });
    }
    from = to;
  }
  return wrapped > 0 && wrapped / breaks >= WRAPPED_SHARE && runningOn / wrapped >= RUNNING_ON_SHARE;
}

/** Captions in small letters, line upon line, may all be of that length: a paragraph begins with no small letter and has a sentence's end. */
function isProse(run: readonly SourceLine[]): boolean {
  return !/^\p{Ll}/u.test(run[0]?.text ?? '') && run.some((line) => /[.!?…:;»”"](?:$| )/.test(line.text));
}

function continues(before: SourceLine, last: SourceLine, line: SourceLine, width: number): boolean {
  const columns = columnsOf(last);
  if (columns < SHORTEST_WRAPPED || columns > WRAPPED_MOST_COLUMNS || /^\p{Ll}/u.test(before.text))
    return false;
  const [firstWord = ''] = line.text.split(' ', 1);
  // Where the next word would still have fitted, the writer ended a paragraph.
  return !endsSentence(last.text) || columns + 1 + firstWord.length > width;
}

function endsSentence(text: string): boolean {
  return /[.!?…:»”"]$/.test(text);
}

function columnsOf(line: SourceLine): number {
  return line.text.length + line.indent;
}

function isWrappedLength(columns: number): boolean {
  return columns >= WRAPPED_LEAST_COLUMNS && columns <= WRAPPED_MOST_COLUMNS;
}

/** A word broken at the line end keeps its hyphen: whether it belongs to the word is not known, and nothing printed is dropped. */
function joinText(left: string, right: string): string {
  return /\p{L}-$/u.test(left) && /^\p{Ll}/u.test(right) ? left + right : `${left} ${right}`;
}
