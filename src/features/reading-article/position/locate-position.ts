import type { Article } from '#article/article.ts';
import { QUOTE_LENGTH, type ReadingPosition } from '#article/reading-state.ts';
import { textsOf } from '#features/reading-article/to-carriers.ts';

/** A place in the text of a block, in UTF-16 code units as `ReadingPosition` counts them. */
export interface Place {
  readonly blockId: string;
  readonly offset: number;
}

interface BlockText {
  readonly blockId: string;
  readonly text: string;
  /** UTF-16 code units of the blocks before. */
  readonly start: number;
}

/** What is left of a quote must still be the only one of its kind: about four words. */
const SHORTEST_QUOTE = QUOTE_LENGTH / 2;

/** The position that begins at a place: with the words that follow it there. */
export function toPosition(article: Article, { blockId, offset }: Place): ReadingPosition {
  const text = listTexts(article).find((block) => block.blockId === blockId)?.text ?? '';
  const start = Math.min(offset, text.length);
  return { blockId, offset: start, quote: text.slice(start, start + QUOTE_LENGTH) };
}

/**
 * Where a remembered position is now. Where its words still stand, there; where the text has changed, at the nearest
 * place that has the words, or at least the first half of them; where they are gone, at the same place of the same
 * block; where that is gone too, at the same share of the text. Null for an article without text.
 * @param progress The share of the article that had been read, from 0 to 1.
 */
export function locatePosition(article: Article, position: ReadingPosition, progress: number): Place | null {
  const texts = listTexts(article);
  const last = texts.at(-1);
  if (last === undefined) return null;
  const own = texts.find(({ blockId }) => blockId === position.blockId);
  if (own?.text.startsWith(position.quote, position.offset) === true && position.offset <= own.text.length)
    return { blockId: own.blockId, offset: position.offset };

  const lengthOfAll = last.start + last.text.length;
  const expected = own === undefined ? progress * lengthOfAll : own.start + position.offset;
  return (
    findNearest(texts, position.quote, expected) ??
    findNearest(texts, position.quote.slice(0, SHORTEST_QUOTE), expected) ??
    (own === undefined
      ? toPlace(texts, expected)
      : { blockId: own.blockId, offset: Math.min(position.offset, own.text.length) })
  );
}

/** Every block with text, in order. */
function listTexts(article: Article): BlockText[] {
  let start = 0;
  return article.blocks.flatMap((block) => {
    const text = textsOf(block)
      .map(({ rich }) => rich.text)
      .join('');
    start += text.length;
    return text === '' ? [] : [{ blockId: block.id, text, start: start - text.length }];
  });
}

function findNearest(texts: readonly BlockText[], quote: string, expected: number): Place | null {
  if (quote.length < SHORTEST_QUOTE) return null;
  let nearest: Place | null = null;
  let distance = Infinity;
  for (const { blockId, text, start } of texts) {
    for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
      if (Math.abs(start + at - expected) >= distance) continue;
      distance = Math.abs(start + at - expected);
      nearest = { blockId, offset: at };
    }
  }
  return nearest;
}

function toPlace(texts: readonly BlockText[], at: number): Place | null {
  const block = texts.findLast(({ start }) => start <= at);
  return block === undefined ? null : { blockId: block.blockId, offset: 0 };
}
