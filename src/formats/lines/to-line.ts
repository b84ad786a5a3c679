/** What every format that knows its blocks makes of one of them. */
import type { LineHint, SourceLine } from '#article/source-document.ts';
import type { Span } from '#text/span.ts';
import type { MarkedText } from './marked-text.ts';

/** What a block of the source says of its line. `text` is running text of which only its length tells that it is a paragraph. */
export type BlockFacts = Pick<SourceLine, 'level' | 'marker' | 'role' | 'image'> & {
  readonly hint: LineHint | 'text';
};

/** Beyond so many words or characters a block of text is a paragraph, whatever it says; shorter ones may be captions, bylines, titles of other stories. */
const LONGEST_CAPTION_WORDS = 16;
const LONGEST_CAPTION_CHARACTERS = 110;

/** The line of a block. @param place Where the block stands when none of its text is printed. */
export function toSourceLine(
  facts: BlockFacts,
  { text, marks, source }: MarkedText,
  place: Span,
): SourceLine {
  const { hint, ...rest } = facts;
  return {
    text,
    source: source ?? place,
    indent: 0,
    // One at least: no block runs on into the next.
    blankLinesBefore: 1,
    hint: hint === 'text' ? hintOf(text) : hint,
    ...(marks.length > 0 ? { marks } : {}),
    ...rest,
  };
}

/**
 * Pages print captions, bylines, agencies and the titles of other stories in paragraphs like any other. A sentence or a long text is a paragraph; what a
 * short line without its full stop is, the rules for lines find out.
 */
function hintOf(text: string): LineHint | null {
  const sentence = /[.!?…:;][»”"')\]]*$/.test(text.slice(-8));
  const long = text.length > LONGEST_CAPTION_CHARACTERS || countSpaces(text) >= LONGEST_CAPTION_WORDS;
  return sentence || long ? 'paragraph' : null;
}

function countSpaces(text: string): number {
  let spaces = 0;
  for (const character of text) if (character === ' ') spaces += 1;
  return spaces;
}
