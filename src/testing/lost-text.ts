/**
 * Compares the text of a page with what its article holds: every visible character of the source must stand, in its order,
 * in the block that claims its place, and none that the source does not print.
 */
import type { Article, Block, Headline, ListBlock, ImageBlock } from '#article/article.ts';
import { decodeCharacterReferences } from '#text/decode-entities.ts';
import { foldText } from '#text/fold.ts';
import { normaliseText } from '#text/normalise-text.ts';
import { toRawLines } from '#text/raw-lines.ts';
import { toSlug } from '#text/slug.ts';
import type { Span } from '#text/span.ts';

/** A part of the article as printed, with the place it claims. */
interface Held {
  readonly source: Span;
  readonly text: string;
}

/** One line for each stretch that was lost, altered or invented; empty when the article holds its page. */
export function lostText(article: Article): readonly string[] {
  const { headline, blocks, provenance } = article;
  const { raw } = provenance;
  const homeless = [headline, ...blocks]
    .filter((part) => part.source === null && printOf(part) !== '')
    .map((part) => `«${glimpse(printOf(part))}» claims no place`);
  const groups = toGroups([headline, ...blocks].flatMap((part) => toHeld(part)));
  const altered = groups.flatMap((group) => {
    if (group.source.start < 0 || group.source.end > raw.length)
      return [`the place ${group.source.start}–${group.source.end} is outside the raw text`];
    const printed = toPrint(raw.slice(group.source.start, group.source.end));
    return isHeld(printed, group.text, headline) ? [] : [describe(printed, group.text, group.source.start)];
  });
  const captions = blocks.flatMap((block) => (block.kind === 'image' ? alteredCaption(block) : []));
  return [...homeless, ...altered, ...unclaimed(article, groups), ...captions];
}

/** All that a part holds, as it was printed, without white space. */
function printOf(part: Headline | Block): string {
  if (!('kind' in part)) return withoutSpace(part.text);
  switch (part.kind) {
    case 'image':
      return withoutSpace(part.captionRaw);
    case 'list':
      return withoutSpace(part.items.map(({ text }) => bulletOf(part) + text).join(''));
    case 'related':
      return withoutSpace(part.text + part.items.map(({ text }) => text).join(''));
    case 'separator':
      return withoutSpace(part.raw);
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
    case 'unknown':
      return withoutSpace(part.text);
  }
}

/** What is printed before an item and not in it: the numbers of a numbered list stay in the items. */
function bulletOf({ marker }: ListBlock): string {
  return /^[.)]$/.test(marker) ? '' : marker;
}

function toHeld(part: Headline | Block): Held[] {
  return part.source === null ? [] : [{ source: part.source, text: printOf(part) }];
}

/** Parts in the order of the page; those whose places overlap share a line and are compared together. */
function toGroups(parts: readonly Held[]): Held[] {
  const groups: Held[] = [];
  for (const part of parts.toSorted((a, b) => a.source.start - b.source.start)) {
    const last = groups.at(-1);
    if (last === undefined || part.source.start >= last.source.end) groups.push(part);
    else {
      const end = Math.max(last.source.end, part.source.end);
      groups[groups.length - 1] = { source: { start: last.source.start, end }, text: last.text + part.text };
    }
  }
  return groups;
}

/** What a stretch of the raw text prints, without white space. */
function toPrint(raw: string): string {
  const lines = toRawLines(raw).map(({ start, end }) => decodeCharacterReferences(raw.slice(start, end)));
  return withoutSpace(lines.map(normaliseText).join(''));
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

/** A headline from the front matter stands after its key, and in quotation marks if its writer likes. */
function isHeld(printed: string, held: string, headline: Headline): boolean {
  if (printed === held) return true;
  const title =
    headline.by === 'source'
      ? /^title:(?:[>|][+-]?)?(?<value>.*)$/isu.exec(printed)?.groups?.['value']
      : undefined;
  return title !== undefined && unquote(title) === held && held === printOf(headline);
}

/** The lines that no part claims: white space, or what front matter says, provided that the article holds it. */
function unclaimed(article: Article, groups: readonly Held[]): readonly string[] {
  const { raw } = article.provenance;
  const lost: string[] = [];
  let at = 0;
  let metadata = 0;
  const fences: number[] = [];
  for (const { start, end } of [
    ...groups.map(({ source }) => source),
    { start: raw.length, end: raw.length },
  ]) {
    for (const line of start > at ? toRawLines(raw.slice(at, start)) : []) {
      const print = toPrint(raw.slice(at + line.start, at + line.end));
      if (print === '---') fences.push(at + line.start);
      else if (isMetadata(print, article) || (fences.length === 1 && isSourceItem(print, article)))
        metadata += 1;
      // A comment of the front matter is not meant for readers; `provenance.raw` keeps it.
      else if (fences.length === 1 && print.startsWith('#')) continue;
      else if (print !== '') lost.push(`lost at ${at + line.start}: «${glimpse(print)}»`);
    }
    at = Math.max(at, end);
  }
  // A title, and an entry that is kept as a block, are claimed by these.
  metadata += [article.headline, ...article.blocks].filter(({ by }) => by === 'source').length;
  const isFrontMatter = fences.length === 2 && raw.slice(0, fences[0]).replace('\uFEFF', '').trim() === '';
  if (fences.length > 0 && !(isFrontMatter && metadata > 0)) lost.push(`lost: ${fences.length} × «---»`);
  return lost;
}

/** True for a `key:value` whose value is one of the article's facts; an empty value says nothing. */
function isMetadata(print: string, { lang, date, topic, id, sources }: Article): boolean {
  const { key = '', value = '' } = /^(?<key>[a-z]+):(?<value>.*)$/iu.exec(print)?.groups ?? {};
  const text = unquote(value);
  switch (key.toLowerCase()) {
    case 'lang':
      return text === '' || text === lang;
    case 'date':
      return text === '' || text === date;
    case 'id':
      return text === '' || text === id;
    case 'topic':
      return toSlug(text).replaceAll('-', '') === (text === '' ? '' : topic?.replaceAll('-', ''));
    case 'sources':
      return text === '' || toListed(text) === toListed(withoutSpace(sources.join('')));
    case 'title':
      return text === '';
    default:
      return false;
  }
}

/** True for an item under `sources:`. */
function isSourceItem(print: string, { sources }: Article): boolean {
  return print.startsWith('-') && sources.map(withoutSpace).includes(unquote(print.slice(1)));
}

function toListed(text: string): string {
  return text.replace(/^\[(.*)\]$/s, '$1').replace(/[;,"']/g, '');
}

function unquote(text: string): string {
  return /^(?:"[^"]*"|'[^']*')$/.test(text) ? text.slice(1, -1) : text;
}

/** Words that introduce a credit and are not part of the name in it. */
const CREDIT_WORDS = /foto|photos?|ph|credits?|courtesy|fonte|di|by|of/g;

/** The caption that is shown, the photo's number and the credit hold together all the letters and digits of the print. */
function alteredCaption({ id, caption, captionRaw, sequence, credit }: ImageBlock): readonly string[] {
  // «(2/12)»: the number of photos is no part of caption, number or credit, and stays in `captionRaw` alone.
  const printed = toLetters(captionRaw.replace(/\((\d{1,3})\/\d{1,3}\)/, '($1)'));
  const shown = toLetters(caption.text);
  const fault = [`${id}: the caption «${caption.text}» is not what «${glimpse(captionRaw)}» prints`];
  if (!printed.startsWith(shown)) return fault;
  const rest = printed.slice(shown.length);
  const holds = (part: string): boolean => rest.includes(part);
  const credited = toLetters(credit ?? '');
  const number = sequence === null ? '' : `${sequence}`;
  if (!holds(credited) || !holds(number)) return fault;
  const left = withoutLast(withoutLast(rest, credited), number).replace(CREDIT_WORDS, '');
  return /^0*$/.test(left) ? [] : fault;
}

/** Number and credit stand at the end, so the last occurrence is theirs. */
function withoutLast(text: string, part: string): string {
  const at = text.lastIndexOf(part);
  return text.slice(0, at) + text.slice(at + part.length);
}

function toLetters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function glimpse(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function describe(printed: string, held: string, offset: number): string {
  let at = 0;
  while (at < held.length && printed[at] === held[at]) at += 1;
  return `altered at ${offset}: «${glimpse(printed.slice(at))}» is held as «${glimpse(held.slice(at))}»`;
}
