/** One caption line as images: joined captions cut, photo numbers and credits taken off the text that will be shown. */
import type { FoundMention } from '#recognise/find-mentions.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { foldText } from '#text/fold.ts';
import { contains, type Span } from '#text/span.ts';
import { toWords, type Word } from '#text/words.ts';
import { findCredit, type FoundCredit } from './caption-credit.ts';
import { captionEndOf, findNumberInParentheses } from './caption-end.ts';
import { LONGEST_JOINED_LINE } from './caption-limits.ts';
import { isScore } from './match-score.ts';
import { isPhotoNumber, type NamedSpan, type PageNumbers } from './photo-number.ts';

/** One image's caption within its line; the spans index the line's text. */
export interface CaptionPart {
  /** As printed for this image: `captionRaw`. */
  readonly printed: Span;
  /** Without number and credit: what is shown. Empty when nothing else was printed. */
  readonly shown: Span;
  readonly sequence: number | null;
  readonly credit: string | null;
}

/** What the page knows that the caption line does not say. */
export interface CaptionPage {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly numbers: PageNumbers;
}

/** A caption line as it is taken apart. */
interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly FoundMention[];
  readonly names: readonly NamedSpan[];
  readonly numbers: PageNumbers;
}

/**
 * The images of a caption line, in order: k parts when the words are one sequence printed k times; the parts between inner numbers when each names an entity;
 * otherwise one. The printed parts cover every visible character of the line.
 */
export function splitCaption(
  text: string,
  mentions: readonly FoundMention[],
  page: CaptionPage,
): CaptionPart[] {
  const whole = { start: 0, end: text.length };
  if (text.length > LONGEST_JOINED_LINE)
    return [{ printed: whole, shown: whole, sequence: null, credit: null }];
  const line = toLine(text, mentions, page);
  const parts = repeatedParts(line) ?? numberedParts(line) ?? [whole];
  return parts.map((part) => toPart(line, part));
}

/** The whole line as the caption of one image, its number and credit taken off. */
export function takeCaption(text: string, mentions: readonly FoundMention[], page: CaptionPage): CaptionPart {
  const whole = { start: 0, end: text.length };
  if (text.length > LONGEST_JOINED_LINE)
    return { printed: whole, shown: whole, sequence: null, credit: null };
  return toPart(toLine(text, mentions, page), whole);
}

function toLine(text: string, mentions: readonly FoundMention[], page: CaptionPage): Line {
  const names = mentions.flatMap(({ start, end, entity }): NamedSpan[] => {
    const type = page.entities.get(entity)?.type;
    return type === undefined ? [] : [{ start, end, type }];
  });
  return { text, words: toWords(text), mentions, names, numbers: page.numbers };
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

/** The parts of a line that is one sequence of words printed again and again; the last may have a photo's number and a credit of its own. */
function repeatedParts(line: Line): Span[] | null {
  const tokens = toTokens(line.text);
  const repeated = repetition(line, tokens);
  if (repeated) return repeated;
  const shown = line.text.slice(0, captionEndOf(line.text)).replace(/\s+\d{1,3}$/, '');
  const parts = repetition(
    line,
    tokens.filter(({ end }) => end <= shown.length),
  );
  const last = parts?.pop();
  return parts && last ? [...parts, { start: last.start, end: line.text.length }] : null;
}

/** The smallest sequence of words that, printed two times or more, is all there is; a name that repeats itself («Baden Baden») is no such line. */
function repetition({ mentions }: Line, tokens: readonly Token[]): Span[] | null {
  const end = tokens.at(-1)?.end ?? 0;
  if (tokens.length < 2 || mentions.some((mention) => mention.start === 0 && mention.end === end))
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
function numberedParts({ text, words, names, numbers }: Line): Span[] | null {
  if (isScore(words, names)) return null;
  const photoNumbers = new Set(
    words.filter((_, at) => isPhotoNumber(text, words, at, names, numbers)).map(({ start }) => start),
  );
  // A credit is no part: it stays with the last one, and the agency it names is not shown.
  const creditStart = findCredit(text)?.start ?? text.length;
  const tokens = toTokens(text).filter(({ end }) => end <= creditStart);
  const parts = cutAt(tokens, (i) => photoNumbers.has(tokens[i - 1]?.start ?? -1));
  if (parts.length < 2 || !parts.every((part) => names.some((name) => contains(part, name)))) return null;
  return parts.map((part) => (part === parts.at(-1) ? { start: part.start, end: text.length } : part));
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

function toPart(line: Line, printed: Span): CaptionPart {
  const { text } = line;
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
      sequence === null ? findSequence(line, { start: printed.start, end }) : null;
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

/** A photo's number, with the place where the caption before it ends. */
interface FoundNumber {
  readonly start: number;
  readonly value: number;
}

function findSequence({ text, words, names, numbers }: Line, part: Span): FoundNumber | null {
  const print = text.slice(part.start, part.end);
  const inParentheses = findNumberInParentheses(print);
  if (inParentheses) return { ...inParentheses, start: part.start + inParentheses.start };
  const own = words.filter((word) => contains(part, word));
  const last = own.at(-1);
  if (last?.end !== part.start + print.trimEnd().length) return null;
  const ownNames = names.filter((name) => contains(part, name));
  if (isScore(own, ownNames) || !isPhotoNumber(text, own, own.length - 1, ownNames, numbers)) return null;
  const start = part.start + text.slice(part.start, last.start).trimEnd().length;
  return { start, value: Number.parseInt(last.text, 10) };
}
