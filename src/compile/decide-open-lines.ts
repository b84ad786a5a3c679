/** Pass 6. Rules 9 to 11: short lines without punctuation, decided by what the page names and says. */
import type { Findings, FoundMention } from '#recognise/find-mentions.ts';
import { FUNCTION_WORDS } from '#recognise/function-words.ts';
import { contains } from '#text/span.ts';
import { toWords, type Word } from '#text/words.ts';
import { FINITE_VERBS } from '#recognise/finite-verbs.ts';
import { captionEndOf } from './caption-end.ts';
import { endsInFreeNumber } from './photo-number.ts';
import { decide, type Piece } from './piece.ts';

/** Share of a caption's content words that are entities or occur in the body (rule 9). */
const BODY_SHARE = 0.6;
/** Share of a sentence-case line's content words that must belong to entities for a caption (rule 11). */
const ENTITY_SHARE = 0.5;
const GUESS = 0.6;
const RULE_10 = 0.75;
const SURE = 0.9;

/** The pieces with every open line decided, by the findings in their texts (one a piece, in order). */
export function decideOpenLines(pieces: readonly Piece[], findings: Findings): Piece[] {
  const { mentions } = findings;
  if (!pieces.some((piece) => piece.is.kind === 'open')) return [...pieces];
  const body = toBodyWords(pieces, findings);
  return pieces.map((piece, i) => {
    if (piece.is.kind !== 'open') return piece;
    const line: OpenLine = {
      piece,
      mentions: mentions[i] ?? [],
      content: toContentWords(piece.text.slice(0, captionEndOf(piece.text))),
      next: pieces[i + 1],
      opens: i === 0,
    };
    switch (piece.is.rule) {
      case 9:
        return decideCapitals(line, body);
      case 10:
        return decideCapitalised(line, body);
      case 11:
        return decideSentenceCase(line, body);
    }
  });
}

interface OpenLine {
  readonly piece: Piece;
  readonly mentions: readonly FoundMention[];
  readonly content: readonly Word[];
  readonly next: Piece | undefined;
  readonly opens: boolean;
}

/** Folded words of the running text and the headline: what a caption of this page can be about. */
function toBodyWords(pieces: readonly Piece[], findings: Findings): ReadonlySet<string> {
  const words = new Set<string>();
  pieces.forEach(({ is: { kind } }, i) => {
    if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'headline') return;
    for (const word of findings.lines[i]?.words ?? []) words.add(word.folded);
  });
  return words;
}

function toContentWords(text: string): Word[] {
  return toWords(text).filter((word) => word.written !== 'digits' && !FUNCTION_WORDS.has(word.folded));
}

function isInMention(word: Word, mentions: readonly FoundMention[]): boolean {
  return mentions.some((mention) => contains(mention, word));
}

function shareOf(words: readonly Word[], test: (word: Word) => boolean): number {
  return words.length === 0 ? 0 : words.filter(test).length / words.length;
}

function isCredited({ text }: Piece): boolean {
  return captionEndOf(text) < text.length;
}

/** Rule 9. */
function decideCapitals(line: OpenLine, body: ReadonlySet<string>): Piece {
  const { piece, content, mentions } = line;
  if (/^\d{1,2} ?[-.)–] ?\p{L}/u.test(piece.text)) return decide(piece, { kind: 'heading' }, 0.85);
  if (
    isCredited(piece) ||
    /\b(?:FOTO|LAPRESSE|VIGNETTA)\b/.test(piece.text) ||
    endsInFreeNumber(piece.text, mentions)
  )
    return decide(piece, { kind: 'caption' }, SURE);
  if (/\p{L}: ?\p{L}/u.test(piece.text) && !/\bPHOTO:|\bFOTO:/.test(piece.text))
    return decide(piece, { kind: 'heading' }, 0.85);
  if (hasFiniteVerb(piece.text, mentions)) return decide(piece, { kind: 'heading' }, 0.8);
  const named = shareOf(content, (word) => isInMention(word, mentions));
  if (named === 1) return decide(piece, { kind: 'caption' }, SURE);
  const known = shareOf(content, (word) => isInMention(word, mentions) || body.has(word.folded));
  return known >= BODY_SHARE
    ? decide(piece, { kind: 'caption' }, GUESS)
    : decide(piece, { kind: 'heading' }, GUESS);
}

function hasFiniteVerb(text: string, mentions: readonly FoundMention[]): boolean {
  if (/(?:^|\s)(?:È|E['’])(?=\s)/u.test(text)) return true;
  return toWords(text).some(
    (word) => word.text.length > 1 && FINITE_VERBS.has(word.folded) && !isInMention(word, mentions),
  );
}

/** Rule 10; a single capitalised word that names nobody is a sentence-case line like any other. */
function decideCapitalised(line: OpenLine, body: ReadonlySet<string>): Piece {
  const { piece, content, mentions } = line;
  if (isCredited(piece)) return decide(piece, { kind: 'caption' }, SURE);
  if (content.length < 2 && !content.every((word) => isInMention(word, mentions)))
    return decideSentenceCase(line, body);
  return decide(piece, { kind: 'caption' }, RULE_10);
}

/** Rule 11; without entities, a line at the end of the page that stops in the middle is a cut paragraph. */
function decideSentenceCase(line: OpenLine, body: ReadonlySet<string>): Piece {
  const { piece, content, mentions, next } = line;
  if (isCredited(piece)) return decide(piece, { kind: 'caption' }, SURE);
  if (next?.is.kind === 'paragraph' && next.blankLinesBefore === 0)
    return decide(piece, { kind: 'heading' }, 0.8);
  const named = shareOf(content, (word) => isInMention(word, mentions));
  const sequence = endsInFreeNumber(piece.text, mentions);
  if (
    named >= ENTITY_SHARE ||
    (sequence && (named > 0 || shareOf(content, (word) => body.has(word.folded)) >= BODY_SHARE))
  ) {
    return decide(piece, { kind: 'caption' }, GUESS);
  }
  if (next === undefined && !line.opens && stopsMidSentence(piece.text))
    return decide(piece, { kind: 'paragraph' }, GUESS);
  return decide(piece, { kind: 'heading' }, GUESS);
}

/** Ends in a word of grammar or a comma, or runs on past any heading's length. */
function stopsMidSentence(text: string): boolean {
  const last = toWords(text).at(-1);
  return (
    text.endsWith(',') ||
    (last !== undefined &&
      last.written === 'lower' &&
      (FUNCTION_WORDS.has(last.folded) || text.split(' ').length > 8))
  );
}
