/**
 * What holds for every compiled article, whatever its page: nothing of the source is lost, and the article is one that
 * the decoder accepts.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Article, RichText } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import { decodeArticle } from '#article/decode-article.ts';
import type { Span } from '#text/span.ts';
import { compareSpans, contains, crosses } from '#text/span.ts';

/** White space, and the characters that import strips because they print nothing. */
const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u;
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/;

/** One line for each broken invariant; empty when all hold. */
export function brokenInvariants(article: Article): readonly string[] {
  const carriers: readonly RichText[] = [article.headline, ...article.blocks.flatMap(carriersOf)];
  return [
    ...lostCharacters(article),
    ...carriers.flatMap(badMentions),
    ...badIds(article),
    ...unknownEntities(article, carriers),
    ...badRoundTrip(article),
  ];
}

/** Stretches of the raw text that print something and belong to no block; front matter is read into the article's facts. */
function lostCharacters({ headline, blocks, provenance: { raw } }: Article): readonly string[] {
  const spans: Span[] = [headline, ...blocks].flatMap(({ source }) => (source ? [source] : []));
  const lost: string[] = [];
  let at = FRONT_MATTER.exec(raw)?.[0].length ?? 0;
  const check = (end: number): void => {
    const gap = at < end ? raw.slice(at, end) : '';
    if ([...gap].some((character) => !BLANK.test(character)))
      lost.push(`lost at ${at}: «${gap.trim().slice(0, 80)}»`);
  };
  for (const span of spans.sort(compareSpans)) {
    if (span.start < 0 || span.end > raw.length)
      lost.push(`source ${span.start}–${span.end} is outside the raw text`);
    check(span.start);
    at = Math.max(at, span.end);
  }
  check(raw.length);
  return lost;
}

function badMentions({ text, mentions }: RichText): readonly string[] {
  const bad = mentions.filter((mention, i) => {
    const next = mentions[i + 1];
    const inRange = mention.start < mention.end && contains({ start: 0, end: text.length }, mention);
    const inOrder = next === undefined || (compareSpans(mention, next) < 0 && !crosses(mention, next));
    const printed = text.slice(mention.start, mention.end);
    return !inRange || !inOrder || printed !== printed.trim();
  });
  return bad.map(
    ({ start, end, entity }) => `mention ${start}–${end} of ${entity} is not sound in «${text}»`,
  );
}

function badIds({ blocks }: Article): readonly string[] {
  return blocks
    .filter((block, i) => block.id !== `b${i + 1}`)
    .map((block) => `block id ${block.id} is out of its order`);
}

function unknownEntities({ entities, blocks }: Article, carriers: readonly RichText[]): readonly string[] {
  const known = new Set<string>(entities.map(({ id }) => id));
  const named = [
    ...carriers.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => [mention.entity, ...mention.candidates]),
    ),
    ...blocks.flatMap((block) => (block.kind === 'image' ? block.depicts : [])),
  ];
  return [...new Set(named)]
    .filter((id) => !known.has(id))
    .map((id) => `${id} is named and not among the entities`);
}

function badRoundTrip(article: Article): readonly string[] {
  const decoded = decodeArticle(JSON.parse(JSON.stringify(article)));
  if (!decoded.ok) return [`the decoder refuses the article: ${JSON.stringify(decoded.error)}`];
  return isDeepStrictEqual(decoded.value, article) ? [] : ['the decoder changes the article'];
}
