/**
 * A readable notation for a text with mentions: `[[Kim|kim-jong-un]] a [[Mosca|mosca]]`. Where a name may stand for
 * several entities all are listed, `[[Ferrandi|giulia-ferrandi|marco-ferrandi]]`. Marks may nest.
 */
import type { RichText } from '#article/article.ts';
import type { Span } from '#text/span.ts';

/** One mark of the notation. `start`/`end` index the text without marks. */
export interface MarkedMention extends Span {
  readonly entity: string;
  /** Every entity listed when there is more than one, otherwise empty. */
  readonly candidates: readonly string[];
}

/** A text freed of its marks, and the mentions they stood for, outer before inner. */
export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

const OPEN = '[[';
/** The ids and the close of a mark; ids are slugs, so a bar in the surface is no id. */
const TAIL = /^((?:\|[a-z0-9]+(?:-[a-z0-9]+)*)+)\]\]/;

/**
 * Reads the notation.
 * @throws {SyntaxError} for a mark that is not closed: a mistake in the test.
 */
export function parseMarked(marked: string): MarkedText {
  let text = '';
  let at = 0;
  const open: number[] = [];
  const mentions: MarkedMention[] = [];
  while (at < marked.length) {
    const tail = open.length > 0 ? TAIL.exec(marked.slice(at)) : null;
    const start = tail ? open.pop() : undefined;
    if (marked.startsWith(OPEN, at)) {
      open.push(text.length);
      at += OPEN.length;
    } else if (tail?.[1] !== undefined && start !== undefined) {
      const ids = tail[1].slice(1).split('|');
      const entity = ids[0] ?? '';
      mentions.push({ start, end: text.length, entity, candidates: ids.length > 1 ? ids : [] });
      at += tail[0].length;
    } else {
      text += marked[at] ?? '';
      at += 1;
    }
  }
  if (open.length > 0) throw new SyntaxError(`A mark is opened and not closed in «${marked}»`);
  return { text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

type TextWithMentions = Pick<RichText, 'text'> & {
  readonly mentions: readonly (Span & { readonly entity: string; readonly candidates: readonly string[] })[];
};

/** Writes a text and its mentions in the notation. Candidates are sorted, so that equal readings print alike. */
export function toMarked({ text, mentions }: TextWithMentions): string {
  const before = new Map<number, string>();
  const add = (at: number, sign: string): void => {
    before.set(at, (before.get(at) ?? '') + sign);
  };
  // Closing marks come before opening ones at the same place, and inner ones close first.
  for (const mention of [...mentions].sort((a, b) => b.start - a.start || a.end - b.end)) {
    const ids = mention.candidates.length > 1 ? [...mention.candidates].sort() : [mention.entity];
    add(mention.end, `|${ids.join('|')}]]`);
  }
  for (const mention of mentions) add(mention.start, OPEN);
  let marked = '';
  for (let at = 0; at <= text.length; at += 1) marked += (before.get(at) ?? '') + (text[at] ?? '');
  return marked;
}
