/**
 * Pass 3. Which line is the headline. «The first line» is not safe: most pages of this kind open with a lower-case caption (rule 12), some
 * with names in capitals; a line of 120 characters or more in capitals is a headline wherever it stands (rule 5).
 */
import { LONG_CAPITALS } from './classify-lines.ts';
import { FINITE_VERBS } from '#recognise/finite-verbs.ts';
import { foldText } from '#text/fold.ts';
import { toWords } from '#text/words.ts';
import { decide, hasOpening, type Piece } from './piece.ts';
import { isSectionLabel } from './section-labels.ts';
import { isDateOnly, isTimedEntry, isTimeOnly } from './time-lines.ts';

/** How many lines after a line of names are searched for a better headline. */
const LOOK_AHEAD = 4;
/** Longest line in mixed case that is taken for a headline, in characters. */
const LONGEST_MIXED = 250;
/** A line of names has no more words than this. */
const LONGEST_NAMES_WORDS = 8;
const FEWEST_HEADLINE_WORDS = 4;
const LONGEST_KICKER_WORDS = 3;
const FEWEST_WORDS_UNDER_KICKER = 5;
const FEWEST_STANDFIRST_WORDS = 10;
/** Share of its words in small letters. */
const STANDFIRST_SMALL_SHARE = 0.7;

/** The pieces with one of them made the headline; unchanged when no line can be. The other pieces keep their order. */
export function findHeadline(pieces: readonly Piece[]): Piece[] {
  const at = headlineAt(pieces);
  // A byline may stand between the two.
  const standfirstAt = at < 0 ? at : pieces[at + 1]?.is.kind === 'note' ? at + 2 : at + 1;
  const repeatedAt = repetitionAt(pieces, at);
  return pieces.map((piece, i) => {
    if (i < at && isKicker(pieces, i)) return decide(piece, { kind: 'heading' }, 0.8);
    if (i === standfirstAt && isStandfirst(piece) && i + 1 < pieces.length)
      return decide(piece, { kind: 'paragraph' }, 0.8);
    if (i === repeatedAt) return decide(piece, { kind: 'heading' }, 0.95);
    if (i !== at) return piece;
    return piece.is.kind === 'headline'
      ? piece
      : decide(piece, { kind: 'headline' }, isLongCapitals(piece) ? 0.95 : 0.9);
  });
}

/** Where the text's first line says the title of the front matter again, or -1. */
function repetitionAt(pieces: readonly Piece[], headline: number): number {
  const title = pieces[headline];
  if (title?.is.kind !== 'headline' || title.hint === null) return -1;
  const first = pieces.findIndex((piece) => piece.hint === null);
  return first >= 0 && toLetters(pieces[first]?.text ?? '') === toLetters(title.text) ? first : -1;
}

function toLetters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function headlineAt(pieces: readonly Piece[]): number {
  const given = pieces.findIndex((piece) => piece.is.kind === 'headline');
  if (given >= 0) return given;
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (!piece) break;
    if (isLongCapitals(piece)) return i;
    if (isSkipped(piece) || isKicker(pieces, i)) continue;
    if (isNamesOnly(piece) && hasBetterHeadline(pieces, i)) continue;
    if (mayBeHeadline(piece, pieces, i)) return i;
    break;
  }
  return pieces.findIndex(isLongCapitals);
}

function isLongCapitals(piece: Piece): boolean {
  return piece.is.kind === 'heading' && piece.written === 'upper' && piece.text.length >= LONG_CAPITALS;
}

/** What may stand before a headline: captions of the hero image, signatures, rules. */
function isSkipped(piece: Piece): boolean {
  const { is, text } = piece;
  if (is.kind === 'heading' && (isSectionLabel(text) || isTimeOnly(text) || isDateOnly(text))) return true;
  if (is.kind === 'caption' || is.kind === 'note' || is.kind === 'separator' || is.kind === 'unknown')
    return true;
  return (
    is.kind === 'open' &&
    is.rule === 9 &&
    (/\d$/.test(piece.text) || /\b(?:FOTO|LAPRESSE|VIGNETTA)\b/.test(piece.text))
  );
}

/** `Nucleare iraniano` right over a line that reads like a headline: the subject, in a word or three and without a verb. */
function isKicker(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece || !next || at + 2 >= pieces.length || piece.is.kind !== 'open' || piece.is.rule !== 11)
    return false;
  if (piece.wordCount > LONGEST_KICKER_WORDS || hasVerb(piece.text)) return false;
  // The first entry of a live blog or a chronology: the line over it heads them all.
  if (isTimedEntry(next.text) || /^\d{4} ?[-–—:] ?\p{L}/u.test(next.text)) return false;
  const titled = next.wordCount >= FEWEST_WORDS_UNDER_KICKER && next.text.length < LONG_CAPITALS;
  return titled && !next.text.endsWith('.') && mayBeHeadline(next, pieces, at + 1);
}

/** A sentence without its full stop right under the headline: too long for a heading, and with fewer capitals than a caption's names have. */
function isStandfirst(piece: Piece): boolean {
  if (piece.is.kind !== 'open' || piece.is.rule !== 11 || piece.wordCount < FEWEST_STANDFIRST_WORDS)
    return false;
  const words = toWords(piece.text);
  return words.filter((word) => word.written === 'lower').length / words.length >= STANDFIRST_SMALL_SHARE;
}

function hasVerb(text: string): boolean {
  return toWords(text).some((word) => word.folded.length > 1 && FINITE_VERBS.has(word.folded));
}

/** A short line of capitalised words without a verb: `KIM JONG UN - ANDREI BELOUSOV`. */
function isNamesOnly(piece: Piece): boolean {
  if (piece.is.kind !== 'open' || piece.is.rule === 11 || piece.wordCount > LONGEST_NAMES_WORDS) return false;
  return !/[:,]/.test(piece.text) && !hasVerb(piece.text);
}

/** Whether, before the first paragraph, a line stands that reads more like a headline than a line of names. */
function hasBetterHeadline(pieces: readonly Piece[], from: number): boolean {
  for (const piece of pieces.slice(from + 1, from + 1 + LOOK_AHEAD)) {
    if (isLongCapitals(piece)) return true;
    if (isSkipped(piece) || isNamesOnly(piece)) continue;
    if (piece.marks.some((mark) => mark.kind === 'dateline')) return false;
    return (
      piece.wordCount >= FEWEST_HEADLINE_WORDS &&
      mayBeHeadline(piece, pieces, pieces.indexOf(piece)) &&
      !piece.text.endsWith('.')
    );
  }
  return false;
}

function mayBeHeadline(piece: Piece, pieces: readonly Piece[], at: number): boolean {
  const { is, text } = piece;
  if (hasOpening(piece)) return false;
  switch (is.kind) {
    case 'open':
    case 'heading':
      return true;
    case 'quote':
      return at + 1 < pieces.length;
    case 'paragraph': {
      if (text.length > LONGEST_MIXED) return false;
      if (!/[.;]$/.test(text)) return piece.wordCount <= 16 || !/[:»”)"]$/.test(text);
      // A short sentence with its full stop heads a page when longer text follows it.
      return (
        piece.wordCount <= 16 &&
        pieces
          .slice(at + 1)
          .some((next) => next.is.kind === 'paragraph' && next.text.length > text.length * 2)
      );
    }
    case 'headline':
    case 'caption':
    case 'list-item':
    case 'related':
    case 'related-item':
    case 'note':
    case 'separator':
    case 'unknown':
      return false;
  }
}
