/**
 * Pass 2. What each line is by the rules that need no knowledge of names (1 to 8 of the published rules for news pages), in
 * their order; the lines that need it stay open with the number of their rule.
 */
import type { LineHint, SourceLine } from '#article/source-document.ts';
import { toLineCase } from '#text/letter-case.ts';
import { isAddress } from './addresses.ts';
import { isWholeCredit } from './caption-credit.ts';
import { captionEndOf, findNumberInParentheses, hasPictureCredit } from './caption-end.ts';
import { LONGEST_CAPTION_CHARACTERS, LONGEST_CAPTION_WORDS } from './caption-limits.ts';
import { opensLikeCaption } from './caption-openings.ts';
import { isJoinedLine } from './joined-captions.ts';
import { readListLine, type ListLine } from './list-lines.ts';
import { readDateline } from './read-dateline.ts';
import {
  asksIndirectly,
  endsLikeSentence,
  isAttributedQuote,
  isFullyQuoted,
  isSeparator,
  readNoteRole,
  readRelatedTitle,
} from './line-patterns.ts';
import { countWords, decide, slicePiece, type Piece } from './piece.ts';
import type { BylineContext } from './read-byline.ts';
import { gatherRelatedItems } from './related-items.ts';
import { isSectionLabel, opensWithLabel } from './section-labels.ts';
import { isDateOnly, isTimedEntry, isTimeOnly } from './time-lines.ts';

/** From this many characters a line in capitals is a headline whatever it says (measured: median 557, captions at most 16 words). */
export const LONG_CAPITALS = 120;
const LONGEST_RULE_10_WORDS = 10;
const CONNECTORS =
  /^(?:e|ed|con|a|ad|di|da|in|al|alla|del|della|dei|delle|il|la|and|with|by|in|at|of|the|und|et|y|de|von|van|der|den|du|la|le|-|–|—|\/|&|\+|\|)$/i;

/** Bylines stand among so many first lines, after kicker, headline and standfirst. */
const TOP_LINES = 5;

/** What the base knows of printed names. */
export interface KnownNames {
  /** Whether a printed name is a place's and nothing else's. */
  readonly isPlace: (name: string) => boolean;
  /** Whether a folded word is a given name. */
  readonly isGivenName: (folded: string) => boolean;
}

type LineContext = KnownNames & BylineContext;

/** The lines as pieces, each with the kind that rules 1 to 8 give it or `open`. One piece a line, in order; «Leggi anche: title» gives two. */
export function classifyLines(lines: readonly SourceLine[], names: KnownNames, raw: string): Piece[] {
  const pieces = lines.flatMap((line, i) => {
    const piece = toPiece(line);
    const title = line.hint === null ? readRelatedTitle(piece.text) : null;
    return title
      ? splitRelated(piece, title)
      : [classify(piece, line, { ...names, nearTop: i < TOP_LINES }, readListLine(lines, i, raw))];
  });
  return gatherRelatedItems(pieces);
}

function toPiece(line: SourceLine): Piece {
  const { text, source, blankLinesBefore, hint } = line;
  return {
    text,
    source,
    blankLinesBefore,
    hint,
    wordCount: countWords(text),
    written: toLineCase(text.slice(0, captionEndOf(text))),
    is: { kind: 'unknown' },
    by: 'rule',
    confidence: 0.5,
    marks: line.marks ?? [],
  };
}

function splitRelated(piece: Piece, title: { titleEnd: number; restStart: number }): Piece[] {
  const head = decide(slicePiece(piece, 0, title.titleEnd), { kind: 'related' }, 0.95);
  if (title.restStart >= piece.text.length) return [head];
  const item = decide(
    { ...slicePiece(piece, title.restStart), blankLinesBefore: 0 },
    { kind: 'related-item' },
    0.9,
  );
  return [head, item];
}

function classify(piece: Piece, line: SourceLine, context: LineContext, item: ListLine | null): Piece {
  const { text, written, hint } = piece;
  if (hint !== null) return byHint(piece, hint, line, context);
  if (!/[\p{L}\p{N}]/u.test(text))
    return decide(
      piece,
      isSeparator(text) ? { kind: 'separator' } : { kind: 'unknown' },
      isSeparator(text) ? 0.95 : 0.5,
    );
  if (isAddress(text)) return decide(piece, { kind: 'unknown' }, 0.9);
  if (item) {
    const own = slicePiece(piece, item.textStart);
    return decide(
      { ...own, wordCount: countWords(own.text) },
      { kind: 'list-item', marker: item.marker },
      0.9,
    );
  }
  const role = readNoteRole(text, context);
  if (role) return decide(piece, { kind: 'note', role }, 0.95);
  const dateline = readDateline(text, context.isPlace);
  if (dateline) return decide({ ...piece, marks: [dateline, ...piece.marks] }, { kind: 'paragraph' }, 0.98);
  if (isSectionLabel(text) || isTimeOnly(text) || isDateOnly(text))
    return decide(piece, { kind: 'heading' }, 0.85);
  if (!/\p{L}/u.test(text)) return decide(piece, { kind: 'unknown' }, 0.5);
  if (written === 'upper' && text.length >= LONG_CAPITALS) return decide(piece, { kind: 'heading' }, 0.95);
  if (written === 'lower' && isJoinedLine(text)) return decide(piece, { kind: 'caption' }, 0.9);
  // A credit's or number's closing parenthesis ends no sentence, and its words make no paragraph.
  const credited = text.slice(0, captionEndOf(text));
  const told = credited.slice(0, findNumberInParentheses(credited)?.start);
  const long = countWords(told) > LONGEST_CAPTION_WORDS || told.length > LONGEST_CAPTION_CHARACTERS;
  if ((long || endsLikeSentence(told)) && written !== 'upper' && hasPictureCredit(text))
    return decide(piece, { kind: 'caption' }, 0.9);
  if (isWholeCredit(text)) return decide(piece, { kind: 'caption' }, 0.9);
  if (long) return decide(withRunInHead(piece), { kind: 'paragraph' }, 0.97);
  if (isFullyQuoted(text) || isAttributedQuote(text)) return decide(piece, { kind: 'quote' }, 0.9);
  if (opensLikeCaption(told)) return decide(piece, { kind: 'caption' }, 0.85);
  if (endsLikeSentence(told)) return classifySentence(piece);
  if (written === 'lower') return decide(piece, { kind: 'caption' }, 0.95);
  if (opensWithLabel(text)) return decide(piece, { kind: 'heading' }, 0.85);
  if (written === 'upper') return decide(piece, { kind: 'open', rule: 9 }, 0.6);
  if (CHAPTER.test(text) || isTimedEntry(text)) return decide(piece, { kind: 'heading' }, 0.8);
  const rule = isEveryWordCapitalised(told) ? 10 : 11;
  if (rule === 11 && asksIndirectly(text)) return decide(piece, { kind: 'heading' }, 0.6);
  return decide(piece, { kind: 'open', rule }, 0.6);
}

/** What the source says a line is stays so; of a paragraph it does not say that the agency signs there, or who wrote it. */
function byHint(piece: Piece, hint: LineHint, line: SourceLine, context: LineContext): Piece {
  const { level, marker = '', role = 'editor', image } = line;
  switch (hint) {
    case 'headline':
      return decide(piece, { kind: 'headline' }, 1, 'source');
    case 'heading':
      return titlesRelated(piece)
        ? decide(piece, { kind: 'related' }, 0.95)
        : decide(piece, level ? { kind: 'heading', level } : { kind: 'heading' }, 1, 'source');
    case 'caption':
      return decide(piece, image ? { kind: 'caption', image } : { kind: 'caption' }, 1, 'source');
    case 'quote':
      return decide(piece, { kind: 'quote' }, 1, 'source');
    case 'list-item':
      return decide(piece, { kind: 'list-item', marker }, 1, 'source');
    case 'related':
      return decide(piece, { kind: 'related' }, 1, 'source');
    case 'related-item':
      return decide(piece, { kind: 'related-item' }, 1, 'source');
    case 'note':
      return decide(piece, { kind: 'note', role }, 1, 'source');
    case 'separator':
      return decide(piece, { kind: 'separator' }, 1, 'source');
    case 'paragraph':
      return decideHintedParagraph(piece, context);
    case 'unknown':
      return decide(piece, { kind: 'unknown' }, 1, 'source');
  }
}

/** «Leggi anche», set as a heading. */
function titlesRelated({ text }: Piece): boolean {
  return (readRelatedTitle(text)?.restStart ?? 0) >= Math.max(text.length, 1);
}

function decideHintedParagraph(piece: Piece, context: LineContext): Piece {
  const role = readNoteRole(piece.text, context);
  if (role) return decide(piece, { kind: 'note', role }, 0.95);
  const dateline = readDateline(piece.text, context.isPlace);
  const marked = dateline ? { ...piece, marks: [dateline, ...piece.marks] } : withRunInHead(piece);
  return decide(marked, { kind: 'paragraph' }, 1, 'source');
}

/** A short line with its punctuation: a sentence, unless it is all in capitals or ends like a heading («Che cosa cambia?»). */
function classifySentence(piece: Piece): Piece {
  if (piece.written === 'upper') return decide(piece, { kind: 'heading' }, 0.6);
  const asks = /^(?:D|R|Q|A|Domanda|Risposta|Question|Answer)[:.] /.test(piece.text);
  if ((asks || /[.»”"]$/.test(piece.text)) && piece.written === 'mixed')
    return decide(piece, { kind: 'paragraph' }, 0.9);
  return decide(piece, { kind: 'paragraph' }, 0.7);
}

function isEveryWordCapitalised(text: string): boolean {
  if (countWords(text) > LONGEST_RULE_10_WORDS) return false;
  const words = text.split(' ').filter((word) => !CONNECTORS.test(word));
  return (
    words.length > 0 &&
    words.every((word) => /^[«"“('‘]?(?:\p{Lu}|\p{N}|(?:d|l|dell|all|nell)['’]\p{Lu})/u.test(word))
  );
}

/** `2. Il guardiano`, alone between paragraphs: numbered lines in a row are a list. */
const CHAPTER = /^\d{1,2}[.)] \p{Lu}/u;

/** `PRIME TIME - Su Rai1…`: capitals that open a paragraph and end at a dash or colon. */
const RUN_IN_HEAD = /^(\p{Lu}[\p{Lu}\p{N} '’,.-]{2,60}?)(?: ?[-–—:] )(?=\P{Lu}|\p{Lu}\p{Ll})/u;

function withRunInHead(piece: Piece): Piece {
  const head = RUN_IN_HEAD.exec(piece.text.slice(0, LONG_CAPITALS))?.[1];
  return head
    ? { ...piece, marks: [{ kind: 'run-in-head', start: 0, end: head.length }, ...piece.marks] }
    : piece;
}
