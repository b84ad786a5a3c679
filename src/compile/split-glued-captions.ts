/** Pass 4. A caption glued to the paragraph after it (`putin kim jong un L'incontro con Belousov…`) becomes a piece of its own. */
import { FUNCTION_WORDS } from '#recognise/function-words.ts';
import { toReadLine } from '#recognise/read-line.ts';
import { toVocabulary, type Vocabulary } from '#recognise/vocabulary.ts';
import { toLineCase } from '#text/letter-case.ts';
import { toWords, type Word } from '#text/words.ts';
import { LONGEST_CAPTION_WORDS } from './caption-limits.ts';
import { countWords, decide, type Piece } from './piece.ts';

const FEWEST_CAPTION_WORDS = 2;
/** Less text after the caption is no paragraph. */
const FEWEST_PARAGRAPH_WORDS = 8;
/** Share of the caption's content words that the page must spell with capitals elsewhere. */
const NAMED_SHARE = 0.6;
const CONFIDENCE = 0.7;
/** How much of a paragraph is searched, in characters. */
const SEARCHED = 200;

/** The pieces with glued captions split off. A piece is split only when the words before the break are names that the page spells with capitals. */
export function splitGluedCaptions(pieces: readonly Piece[]): Piece[] {
  const breaks = pieces.map((piece) =>
    piece.is.kind === 'paragraph' && piece.marks.length === 0 && piece.hint === null
      ? captionEnd(piece.text)
      : null,
  );
  if (breaks.every((breakAt) => breakAt === null)) return [...pieces];
  // What may be a caption is no evidence of how the page spells; the text after it is.
  const vocabulary = toVocabulary(pieces.map(({ text }, i) => toReadLine(text.slice(breaks[i] ?? 0))));
  return pieces.flatMap((piece, i) => {
    const breakAt = breaks[i] ?? null;
    if (breakAt === null) return [piece];
    return isNamed(toWords(piece.text.slice(0, breakAt)), vocabulary) ? splitAt(piece, breakAt) : [piece];
  });
}

function splitAt(piece: Piece, breakAt: number): Piece[] {
  const caption = { ...piece, ...toText(piece.text.slice(0, breakAt).trimEnd()) };
  const paragraph = { ...piece, ...toText(piece.text.slice(breakAt)), blankLinesBefore: 0 };
  return [
    decide(caption, { kind: 'caption' }, CONFIDENCE),
    decide(paragraph, { kind: 'paragraph' }, CONFIDENCE),
  ];
}

function toText(text: string): Pick<Piece, 'text' | 'wordCount' | 'written'> {
  return { text, wordCount: countWords(text), written: toLineCase(text) };
}

/** Where the sentence after a run of words in one case begins, or null. Only white space may stand between: after a dash the run is a run-in head. */
function captionEnd(text: string): number | null {
  if (!/^(?:\p{Ll}|\p{Lu}{2})/u.test(text)) return null;
  const head = text.slice(0, SEARCHED);
  const words = toWords(head);
  const [first] = words;
  if (!first || first.start !== 0) return null;
  const one = first.written === 'lower' ? 'lower' : first.written === 'upper' ? 'upper' : null;
  if (one === null) return null;
  for (let at = 1; at < words.length && at <= LONGEST_CAPTION_WORDS; at += 1) {
    const word = words[at];
    if (!word) return null;
    if (word.written === one || word.written === 'digits') continue;
    // The article of «L'incontro» is one capital letter, which is written like capitals.
    const elided = one === 'upper' && words[at - 1]?.text.length === 1 ? words[at - 1] : undefined;
    const start = elided ?? word;
    const count = elided ? at - 1 : at;
    const before = words[count - 1];
    if (!before || count < FEWEST_CAPTION_WORDS || text.slice(before.end, start.start) !== ' ') return null;
    if (one === 'lower' ? word.written === 'lower' : word.written !== 'capital' && !elided) return null;
    return countWords(text.slice(start.start, start.start + SEARCHED * 4)) >= FEWEST_PARAGRAPH_WORDS
      ? start.start
      : null;
  }
  return null;
}

function isNamed(words: readonly Word[], vocabulary: Vocabulary): boolean {
  const content = words.filter((word) => word.written !== 'digits' && !FUNCTION_WORDS.has(word.folded));
  const named = content.filter(
    (word) => vocabulary.capital.has(word.folded) && !vocabulary.lower.has(word.folded),
  );
  return named.length > 0 && named.length / content.length >= NAMED_SHARE;
}
