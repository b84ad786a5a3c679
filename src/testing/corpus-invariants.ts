/**
 * What holds for every compiled article, whatever its page: nothing of the source is lost, and the article is one that
 * the decoder accepts.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Article, RichText } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import { decodeArticle } from '#article/decode-article.ts';
import { compareSpans, contains, crosses } from '#text/span.ts';
import { lostText } from './lost-text.ts';

/** One line for each broken invariant; empty when all hold. */
export function brokenInvariants(article: Article): readonly string[] {
  const carriers: readonly RichText[] = [article.headline, ...article.blocks.flatMap(carriersOf)];
  return [
    ...lostText(article),
    ...carriers.flatMap(badMentions),
    ...badIds(article),
    ...unknownEntities(article, carriers),
    ...badRoundTrip(article),
  ];
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
