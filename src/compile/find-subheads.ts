/** Pass 2, its second part: short lines whose neighbours tell that they head, or belong to, what follows. */
import { isDateOnly, isTimedEntry, isTimeOnly } from './time-lines.ts';
import { decide, hasOpening, type Piece } from './piece.ts';

/** A longer question is text: interviewers explain before they ask. */
const LONGEST_QUESTION_WORDS = 12;
const LONGEST_STATEMENT_WORDS = 14;

/** The pieces with questions before their answers, entries of live blogs and the like made headings. One piece for each, in order. */
export function findSubheads(pieces: readonly Piece[]): Piece[] {
  // The page's own date stands once; a chronology's days are titles.
  const isChronology = pieces.filter((piece) => isDateOnly(piece.text)).length > 1;
  return pieces.map((piece, i) => {
    const before = pieces[i - 1];
    const next = pieces[i + 1];
    if (piece.hint !== null) return piece;
    if (isChronology && piece.is.kind === 'note' && isDateOnly(piece.text))
      return decide(piece, { kind: 'heading' }, 0.85);
    if (piece.is.kind === 'open') {
      const titlesEntry = before !== undefined && isTimeOnly(before.text) && piece.is.rule !== 9;
      return titlesEntry ? decide(piece, { kind: 'heading' }, 0.85) : piece;
    }
    if (piece.is.kind !== 'paragraph' || hasOpening(piece) || !next) return piece;
    if (piece.text.endsWith(':') && next.is.kind === 'list-item')
      return decide(piece, { kind: 'paragraph' }, 0.95);
    if (!isText(next)) return piece;
    if (isQuestion(piece) && !isQuestion(next)) return decide(piece, { kind: 'heading' }, 0.8);
    return isStatementTitle(piece) || (isTimedEntry(piece.text) && isTitleLong(piece))
      ? decide(piece, { kind: 'heading' }, 0.8)
      : piece;
  });
}

function isText(piece: Piece): boolean {
  return piece.is.kind === 'paragraph' || piece.is.kind === 'quote' || piece.is.kind === 'list-item';
}

/** «E la Cina?» before its answer. A dash or quotation mark opens somebody's speech, and «D:» says itself what it is. */
function isQuestion({ text, wordCount, written }: Piece): boolean {
  return (
    written === 'mixed' &&
    text.endsWith('?') &&
    wordCount <= LONGEST_QUESTION_WORDS &&
    /^\p{Lu}[^:.]*$/u.test(text)
  );
}

/** `Tajani: «Nessun soldato»`: as a sentence it would end in a full stop. */
function isStatementTitle(piece: Piece): boolean {
  return isTitleLong(piece) && /^\p{Lu}[^«“":.]{2,40}: [«“"][^»”"]+[»”"]$/u.test(piece.text);
}

function isTitleLong({ text, wordCount }: Piece): boolean {
  return wordCount <= LONGEST_STATEMENT_WORDS && !text.endsWith('.');
}
