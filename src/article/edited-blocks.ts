/**
 * The way back from edited lines to blocks. What stood on a line that is left as it was (links, emphasis, pictures) stays
 * with it.
 */
import type { Article, Block, ImageBlock, ListBlock, RelatedBlock, RichText } from './article.ts';
import { followLines } from './follow-lines.ts';
import { bulletOf, toBlockLines, toTextLines } from './text-lines.ts';

/** The article's blocks with the lines in the place of its text; a new line is a paragraph. Images without words keep their place. */
export function toEditedBlocks({ blocks }: Pick<Article, 'blocks'>, lines: readonly string[]): Block[] {
  const isWordless = blocks.map((block) => toBlockLines(block).length === 0);
  let shown = 0;
  const edited = toRuns(blocks, lines).flatMap(({ block, at, texts }) => {
    const until = Math.max(shown, at ?? shown);
    const before = blocks.slice(shown, until).filter((_, i) => isWordless[shown + i]);
    shown = until;
    return [...before, withLines(block, texts)];
  });
  return [...edited, ...blocks.slice(shown).filter((_, i) => isWordless[shown + i])];
}

/** Lines of one block. */
interface Run {
  /** The block they were; null for a new line. */
  readonly block: Block | null;
  /** Its index. */
  readonly at: number | null;
  readonly texts: { readonly text: string; readonly item: number | null }[];
}

function toRuns(blocks: readonly Block[], lines: readonly string[]): Run[] {
  const before = toTextLines({ blocks });
  const texts = before.map(({ text }) => text);
  const runs: Run[] = [];
  for (const [i, from] of followLines(texts, lines).entries()) {
    const text = lines[i] ?? '';
    const line = from === null ? undefined : before[from];
    const run = runs.at(-1);
    const isItem =
      line === undefined ? isItemOf(run?.block, text) : line.item !== null && run?.at === line.block;
    if (run && isItem) run.texts.push({ text, item: line?.item ?? null });
    else
      runs.push({
        block: (line && blocks[line.block]) ?? null,
        at: line?.block ?? null,
        texts: [{ text, item: line?.item ?? null }],
      });
  }
  return runs;
}

/** Whether a new line under a list begins with the list's own sign. */
function isItemOf(block: Block | null | undefined, text: string): boolean {
  return block?.kind === 'list' && bulletOf(block) !== '' && text.startsWith(bulletOf(block));
}

function withLines(block: Block | null, [first, ...more]: Run['texts']): Block {
  const text = first?.text ?? '';
  switch (block?.kind) {
    case undefined:
      return { kind: 'paragraph', id: 'new', by: 'reader', confidence: 1, source: null, ...toRich(text) };
    case 'image':
      return { ...block, ...toImageText(block, text) };
    case 'list':
      return { ...block, items: [...(first ? [first] : []), ...more].map((line) => toItem(block, line)) };
    case 'related':
      return toRelated(block, first ? [first, ...more] : []);
    case 'separator':
      return { ...block, raw: text };
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
    case 'unknown':
      return { ...block, ...withText(block, text) };
  }
}

/** A title may be missing; the stories under it are counted from 1. */
function toRelated(block: RelatedBlock, lines: Run['texts']): RelatedBlock {
  const title = lines.find(({ item }) => item === null);
  const items = lines.filter(({ item }) => item !== null);
  return {
    ...block,
    ...withText(block, title?.text ?? ''),
    items: items.map(({ item, text }) => withText(block.items[(item ?? 0) - 1], text)),
  };
}

function toItem(list: ListBlock, { text, item }: Run['texts'][number]): RichText {
  const bullet = bulletOf(list);
  const words = text.startsWith(bullet) ? text.slice(bullet.length) : text;
  return withText(item === null ? undefined : list.items[item], words);
}

/** A credit that the source gives beside the caption is not in its words. */
function toImageText(image: ImageBlock, text: string): Pick<ImageBlock, 'caption' | 'captionRaw' | 'credit'> {
  const { caption, captionRaw, credit } = image;
  const isPrinted = credit === null || captionRaw.includes(credit);
  return { caption: withText(caption, text), captionRaw: text, credit: isPrinted ? null : credit };
}

/** Marks point into a text: another one has none. */
function withText(rich: RichText | undefined, text: string): RichText {
  if (rich?.text !== text) return toRich(text);
  return { text, mentions: rich.mentions, marks: rich.marks };
}

function toRich(text: string): RichText {
  return { text, mentions: [], marks: [] };
}
