/** Pass 1. Agency text is hard-wrapped near 64 columns with an indent for each paragraph: its lines are joined before anything is classified. */
import type { SourceLine } from '#article/source-document.ts';

const WRAPPED_LEAST_COLUMNS = 55;
const WRAPPED_MOST_COLUMNS = 75;
/** Share of lines of that length from which a page is hard-wrapped. */
const WRAPPED_SHARE = 0.6;
/** Fewer lines cannot tell: two captions may have any length. */
const FEWEST_LINES = 3;
/** A shorter line ends its paragraph or is no running text, so nothing is joined to it. */
const SHORTEST_WRAPPED = 45;

/** The lines with hard-wrapped paragraphs joined; the same lines for a page that is not hard-wrapped. Source ranges span what was joined. */
export function unwrapLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const wrapped = lines.filter((line) => isWrappedLength(line.text.length + line.indent)).length;
  if (lines.length < FEWEST_LINES || wrapped / lines.length < WRAPPED_SHARE) return lines;
  const joined: SourceLine[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    const continues =
      before?.hint === null &&
      line.blankLinesBefore === 0 &&
      line.indent === 0 &&
      line.hint === null &&
      lastLength >= SHORTEST_WRAPPED;
    if (before && continues) {
      joined[joined.length - 1] = {
        ...before,
        text: joinText(before.text, line.text),
        source: { start: before.source.start, end: line.source.end },
      };
    } else joined.push(line);
    lastLength = line.text.length + line.indent;
  }
  return joined;
}

function isWrappedLength(columns: number): boolean {
  return columns >= WRAPPED_LEAST_COLUMNS && columns <= WRAPPED_MOST_COLUMNS;
}

/** A word broken at the line end keeps its hyphen: whether it belongs to the word is not known, and nothing printed is dropped. */
function joinText(left: string, right: string): string {
  return /\p{L}-$/u.test(left) && /^\p{Ll}/u.test(right) ? left + right : `${left} ${right}`;
}
