/** Pass 7. A caption line as images: joined captions cut, photo numbers and credits taken off the text that will be shown. */
import type { FoundMention } from '#recognise/find-mentions.ts';
import type { Span } from '#text/span.ts';
import { foldText } from '#text/fold.ts';
import { ENGLISH_MONTHS, ITALIAN_MONTHS } from '#text/months.ts';
import { findCredit, type FoundCredit } from './caption-credit.ts';
import { LONGEST_JOINED_LINE } from './caption-limits.ts';

/** One image's caption within its line; the spans index the line's text. */
export interface CaptionPart {
  /** As printed for this image: `captionRaw`. */
  readonly printed: Span;
  /** Without number and credit: what is shown. Empty when nothing else was printed. */
  readonly shown: Span;
  readonly sequence: number | null;
  readonly credit: string | null;
}

/** Words after which a number is content, not a photo's number: «7 su 10», «articolo 5», «apollo 11». */
const COUNTING_WORD =
  /(?:^|\s)(?:su|di|a|da|per|in|con|e|o|n|n\.|nr|nr\.|numero|art|art\.|articolo|legge|comma|top|fase|under|over|volume|vol|capitolo|parte|atto|puntata|episodio|stagione|classe|serie|gruppo|terminal|gate|binario|strada|statale|autostrada|boeing|airbus|apollo|artemis|covid|euro|agenda|area|level|channel|canale|rai|tg|g|pagina|pag\.|page|no|no\.|of|out|number|chapter|part|phase|article|season|day|giorno|round|over|di|-)$/;

/** The day of a month is no photo's number either: «january 6». */
const MONTH = new RegExp(`(?:^|\\s)(?:${[...ITALIAN_MONTHS, ...ENGLISH_MONTHS].join('|')})$`);

/** True when what is printed before a number shows that it is content. The text is folded. */
function isCounted(before: string): boolean {
  return COUNTING_WORD.test(before) || MONTH.test(before);
}

/**
 * The images of a caption line, in order: k parts when the words are one sequence printed k times; the parts between inner numbers when each names an entity;
 * otherwise one. The printed parts cover every visible character of the line.
 * @param bodyPairs Folded «word number» pairs of the page, so that «apollo 11» stays whole where the page speaks of it.
 */
export function splitCaption(
  text: string,
  mentions: readonly FoundMention[],
  bodyPairs: ReadonlySet<string>,
): CaptionPart[] {
  if (text.length > LONGEST_JOINED_LINE)
    return [{ printed: whole(text), shown: whole(text), sequence: null, credit: null }];
  const parts = repeatedParts(text, mentions) ?? numberedParts(text, mentions) ?? [whole(text)];
  return parts.map((part) => toPart(text, part, mentions, bodyPairs));
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

interface Token extends Span {
  readonly folded: string;
}

function toTokens(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldText(match[0]),
  }));
}

/** The smallest sequence of words that, printed two times or more, is the whole line; a name that repeats itself («Baden Baden») is no such line. */
function repeatedParts(text: string, mentions: readonly FoundMention[]): Span[] | null {
  const tokens = toTokens(text);
  if (tokens.length < 2 || mentions.some((mention) => mention.start === 0 && mention.end === text.length))
    return null;
  for (let size = 1; size <= tokens.length / 2; size += 1) {
    if (tokens.length % size !== 0) continue;
    if (!tokens.every((token, i) => token.folded === tokens[i % size]?.folded)) continue;
    const parts = cutAt(tokens, (i) => i % size === 0);
    const cuts = mentions.some((mention) =>
      parts.some((part) => mention.start < part.start && part.start < mention.end),
    );
    return cuts || (size === 1 && mentions.length === 0) ? null : parts;
  }
  return null;
}

/** The parts that end in a number each, when there are two or more and each names an entity; the last may lack its number. */
function numberedParts(text: string, mentions: readonly FoundMention[]): Span[] | null {
  const tokens = toTokens(text);
  const inMention = (token: Token): boolean =>
    mentions.some((mention) => mention.start < token.end && token.start < mention.end);
  const isNumber = (i: number): boolean => {
    const token = tokens[i];
    if (!token || i === 0 || !/^\d{1,3}$/.test(token.folded) || inMention(token)) return false;
    return !isCounted(foldText(text.slice(0, token.start)).trimEnd());
  };
  const parts = cutAt(tokens, (i) => i === 0 || isNumber(i - 1));
  if (parts.length < 2) return null;
  return parts.every((part) =>
    mentions.some((mention) => part.start <= mention.start && mention.end <= part.end),
  )
    ? parts
    : null;
}

function cutAt(tokens: readonly Token[], begins: (i: number) => boolean): Span[] {
  const parts: Span[] = [];
  tokens.forEach((token, i) => {
    const before = parts.at(-1);
    if (!before || begins(i)) parts.push({ start: token.start, end: token.end });
    else parts[parts.length - 1] = { start: before.start, end: token.end };
  });
  return parts;
}

function toPart(
  text: string,
  printed: Span,
  mentions: readonly FoundMention[],
  bodyPairs: ReadonlySet<string>,
): CaptionPart {
  let end = printed.end;
  let credit: string | null = null;
  let sequence: number | null = null;
  // «… 3 - foto lapresse» and «… foto lapresse 3» both occur, so each is tried until neither is left.
  for (let round = 0; round < 3; round += 1) {
    const shown = text.slice(printed.start, end);
    const found: FoundCredit | null = credit === null ? findCredit(shown) : null;
    if (found) {
      credit = found.name;
      end = printed.start + found.start;
      continue;
    }
    const number: FoundNumber | null =
      sequence === null ? findSequence(text, { start: printed.start, end }, mentions, bodyPairs) : null;
    if (!number) break;
    sequence = number.value;
    end = number.start;
  }
  const shown = text.slice(printed.start, end).replace(/[\s\-–—|/·,]+$/u, '');
  return {
    printed,
    shown: { start: printed.start, end: printed.start + shown.length },
    sequence,
    credit: credit === '' ? null : credit,
  };
}

interface FoundNumber {
  readonly start: number;
  readonly value: number;
}

function findSequence(
  text: string,
  part: Span,
  mentions: readonly FoundMention[],
  bodyPairs: ReadonlySet<string>,
): FoundNumber | null {
  const match = /^(.*\S)\s+(\d{1,3})$/.exec(text.slice(part.start, part.end));
  const [, before = '', digits = ''] = match ?? [];
  if (digits === '') return null;
  const start = part.end - digits.length;
  const folded = foldText(before);
  if (isCounted(folded)) return null;
  if (mentions.some((mention) => mention.start < part.end && start < mention.end)) return null;
  const last = folded.match(/[\p{L}\p{N}]+$/u)?.[0] ?? '';
  if (bodyPairs.has(`${last} ${digits}`)) return null;
  return { start: part.start + before.length, value: Number.parseInt(digits, 10) };
}
