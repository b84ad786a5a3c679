/** Rule 3: which lines after «Leggi anche» are the titles it names. In mid-page the article goes on after them, and only the lines' shape and spacing say where. */
import { toWords } from '#text/words.ts';
import { captionEndOf } from './caption-end.ts';
import { FINITE_VERBS } from '#recognise/finite-verbs.ts';
import { endsInFreeNumber } from './photo-number.ts';
import { decide, hasOpening, type Piece } from './piece.ts';

/** A title that is linked is a line, not a paragraph. */
const LONGEST_TITLE_WORDS = 25;
const LONGEST_TITLE_CHARACTERS = 180;
/** A line of names in capitals has no more words than this. */
const LONGEST_NAMES_WORDS = 8;
const CONFIDENCE = 0.85;

/** Where a line stands. `under`: right under the list's head or last title. `closing`: after the page's last text, where nothing but stories and captions follows. */
type Standing = 'under' | 'apart' | 'closing';

/** The pieces with the titles after each `related` piece made `related-item`. One piece each, in order. Linear. */
export function gatherRelatedItems(pieces: readonly Piece[]): Piece[] {
  const lastText = pieces.findLastIndex(isText);
  /** How many blank lines the next title may have before it; null when no list is open. */
  let spacing: number | null = null;
  return pieces.map((piece, at) => {
    const closing = at > lastText;
    if (piece.is.kind === 'related') {
      spacing = Infinity;
      return piece;
    }
    if (piece.is.kind === 'related-item') {
      // «Leggi anche: title» names one story, unless nothing but stories follows.
      spacing = closing ? Infinity : null;
      return piece;
    }
    const standing: Standing = closing ? 'closing' : piece.blankLinesBefore === 0 ? 'under' : 'apart';
    if (spacing === null || piece.blankLinesBefore > spacing || !isTitle(piece, standing)) {
      spacing = null;
      return piece;
    }
    spacing = closing ? Infinity : 0;
    return decide(piece, { kind: 'related-item' }, CONFIDENCE);
  });
}

/** Running text, as opposed to a title that ends in a question mark or dots. */
function isText(piece: Piece): boolean {
  return (piece.is.kind === 'paragraph' && !hasTitleShape(piece)) || piece.is.kind === 'quote';
}

function hasTitleShape(piece: Piece): boolean {
  const { is, by, text, wordCount } = piece;
  if (by === 'source' && is.kind !== 'list-item') return false;
  if (is.kind === 'note' || is.kind === 'separator' || is.kind === 'unknown') return false;
  if (wordCount > LONGEST_TITLE_WORDS || text.length > LONGEST_TITLE_CHARACTERS) return false;
  return !/[.;:]$/.test(text) && !hasOpening(piece);
}

/** False for captions (small letters, a credit, a photo's number, names in capitals) and quotations, which stand between the paragraphs of any page. */
function isTitle(piece: Piece, standing: Standing): boolean {
  const { text, written } = piece;
  if (!hasTitleShape(piece) || written === 'lower' || piece.is.kind === 'quote') return false;
  if (captionEndOf(text) < text.length || endsInFreeNumber(text)) return false;
  if (written === 'upper') return standing !== 'apart' && saysSomething(piece);
  return standing !== 'apart' || !/^["“”«‘']|["”»’']$/.test(text);
}

/** In capitals, more than names: many words, a verb or a sign that captions lack. */
function saysSomething({ text, wordCount }: Piece): boolean {
  if (wordCount > LONGEST_NAMES_WORDS || /[:!?…«“"]/.test(text)) return true;
  return toWords(text).some((word) => word.text.length > 1 && FINITE_VERBS.has(word.folded));
}
