/** Everything that a source prints, held against the article that was made of it. */
import { carriersOf } from '#article/carriers-of.ts';
import type { Article } from '#article/article.ts';
import type { LineFate, PrintedLine } from '#article/printed-line.ts';
import { foldText } from '#text/fold.ts';
import { toRawLines } from '#text/raw-lines.ts';
import type { Span } from '#text/span.ts';
import { readFrontMatter } from './front-matter.ts';
import { listPageLines } from './html/page-lines.ts';
import { normaliseLine } from './normalise-line.ts';

/**
 * The lines of the article's source in their order, each with what became of it; empty where the article travelled without
 * its source. Of HTML these are the lines of text that a page shows. Nearly linear.
 */
export function listPrinted(article: Article): PrintedLine[] {
  const { format, raw } = article.provenance;
  switch (format) {
    case 'plain-text':
    case 'markdown':
      return listTextLines(article);
    case 'html':
    case 'ninjs':
    case 'json-ld':
    case 'json-feed':
    case 'rss':
    case 'atom':
      return listPage(article, raw);
  }
}

/** Front matter tells about the article; what no block claims below it is markup, or left out. */
function listTextLines(article: Article): PrintedLine[] {
  const { raw } = article.provenance;
  const lines = toRawLines(raw);
  const { lineCount } = readFrontMatter(lines, raw);
  const isClaimed = claimsOf(article);
  return lines.flatMap((line, at) => {
    const text = normaliseLine(raw.slice(line.start, line.end));
    if (text === '') return [];
    const fate: LineFate = isClaimed(line) ? 'kept' : at < lineCount ? 'told' : 'dropped';
    return [{ text, fate }];
  });
}

/** A line is kept where a block claims one of its texts, and where the article prints the same words: a page may say them twice. */
function listPage(article: Article, raw: string): PrintedLine[] {
  const isClaimed = claimsOf(article);
  const held = new Set(
    [article.headline, ...article.blocks.flatMap(carriersOf)].map(({ text }) => foldText(text)),
  );
  return listPageLines(raw).map(({ text, places }) => {
    const isKept = places.some(isClaimed) || held.has(foldText(text));
    return { text, fate: isKept ? 'kept' : 'dropped' };
  });
}

/** Tells whether a block or the headline claims a part of a place. */
function claimsOf({ headline, blocks }: Article): (place: Span) => boolean {
  const claims = [headline, ...blocks]
    .flatMap(({ source }) => (source === null || source.start === source.end ? [] : [source]))
    .sort((a, b) => a.start - b.start);
  // The furthest end of a claim and those before it: claims may lie within each other.
  const ends: number[] = [];
  for (const { end } of claims) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = claims.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((claims[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] ?? 0) > start;
  };
}
