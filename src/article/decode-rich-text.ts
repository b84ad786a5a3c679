import { graphemeBoundaryTest } from '#text/graphemes.ts';
import { compareSpans, crosses } from '#text/span.ts';
import type { DecidedBy, Mark, Mention, RichText } from './article.ts';
import { decodeEntityId } from './decode-entity.ts';
import {
  reject,
  toChoice,
  toFields,
  toList,
  toNumber,
  toText,
  toTextOrNull,
  toWhole,
  type Fields,
} from './decode-value.ts';
import type { EntityId } from './ids.ts';

/** Everybody who may have decided something. */
export const DECIDERS: readonly DecidedBy[] = ['source', 'rule', 'model', 'reader'];

/** Addresses a printed link may have; anything that could run is refused. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

function decodeSpan(fields: Fields, path: string, text: string): { start: number; end: number } {
  const start = toWhole(fields['start'], `${path}.start`, 0, text.length);
  const end = toWhole(fields['end'], `${path}.end`, 0, text.length);
  if (start >= end) return reject(path, 'the end must lie after the start');
  return { start, end };
}

function decodeMention(value: unknown, path: string, text: string): Mention {
  const fields = toFields(value, path);
  return {
    ...decodeSpan(fields, path, text),
    entity: decodeEntityId(fields['entity'], `${path}.entity`),
    form: toChoice(fields['form'], `${path}.form`, ['name', 'alias', 'role']),
    by: toChoice(fields['by'], `${path}.by`, DECIDERS),
    confidence: toNumber(fields['confidence'], `${path}.confidence`, 0, 1),
    candidates: toList(fields['candidates'] ?? [], `${path}.candidates`, decodeEntityId),
  };
}

function decodeMark(value: unknown, path: string, text: string): Mark {
  const fields = toFields(value, path);
  const span = decodeSpan(fields, path, text);
  const kind = toChoice(fields['kind'], `${path}.kind`, [
    'dateline',
    'run-in-head',
    'emphasis',
    'strong',
    'link',
  ]);
  switch (kind) {
    case 'dateline':
      return {
        kind,
        ...span,
        agency: toTextOrNull(fields['agency'], `${path}.agency`),
        place: toTextOrNull(fields['place'], `${path}.place`),
        date: toTextOrNull(fields['date'], `${path}.date`),
      };
    case 'link': {
      const href = toText(fields['href'], `${path}.href`);
      return SAFE_LINK.test(href)
        ? { kind, ...span, href }
        : reject(`${path}.href`, 'a web or mail address is needed');
    }
    case 'run-in-head':
    case 'emphasis':
    case 'strong':
      return { kind, ...span };
  }
}

/** Either the name is clear and there are none, or there are two or more known ones, each once, led by the entity itself. */
function rejectCandidates(mention: Mention, path: string, known: ReadonlySet<EntityId>): void {
  const { candidates, entity } = mention;
  if (candidates.length === 0) return;
  if (candidates.length === 1) reject(path, 'two candidates or more are needed, or none');
  if (candidates[0] !== entity) reject(`${path}[0]`, `the first candidate must be «${entity}»`);
  if (new Set(candidates).size < candidates.length) reject(path, 'a candidate occurs twice');
  candidates.forEach((id, i) => {
    if (!known.has(id)) reject(`${path}[${i}]`, `the article has no entity «${id}»`);
  });
}

/**
 * A carrier from outside with the invariants of its mentions: within the text, no split grapheme, sorted (outer first), never crossing, entity
 * and candidates known.
 * @param known The ids of the article's entities.
 */
export function decodeRichText(value: unknown, path: string, known: ReadonlySet<EntityId>): RichText {
  const fields = toFields(value, path);
  const text = toText(fields['text'], `${path}.text`);
  const atBoundary = graphemeBoundaryTest(text);
  const mentions = toList(fields['mentions'] ?? [], `${path}.mentions`, (item, at) =>
    decodeMention(item, at, text),
  );
  const open: Mention[] = [];
  mentions.forEach((mention, i) => {
    const at = `${path}.mentions[${i}]`;
    if (!atBoundary(mention.start) || !atBoundary(mention.end)) reject(at, 'the mention splits a character');
    if (!known.has(mention.entity)) reject(`${at}.entity`, `the article has no entity «${mention.entity}»`);
    rejectCandidates(mention, `${at}.candidates`, known);
    const before = mentions[i - 1];
    if (before && compareSpans(before, mention) > 0)
      reject(at, 'mentions must be sorted by start, the longer first');
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mention.start) open.pop();
    if (open.some((outer) => crosses(outer, mention))) reject(at, 'mentions may nest but not cross');
    open.push(mention);
  });
  return {
    text,
    mentions,
    marks: toList(fields['marks'] ?? [], `${path}.marks`, (item, at) => decodeMark(item, at, text)),
  };
}
