import type { Article, Block, Decision, ImageBlock, RichText } from './article.ts';
import type { LineKind } from './kind-override.ts';

/** What the article must know of a picture that the reader put in. */
export interface PictureFacts {
  /** The reader's words; empty when they gave none. */
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The article as its reader has changed it: blocks are of the kind they say, and slots hold their pictures (the key
 * of a stored picture is its block's id). Ids, order and every printed word stay. Without changes it is the very
 * same article.
 */
export function applyReaderChanges(
  article: Article,
  kinds: ReadonlyMap<string, LineKind>,
  pictures: ReadonlyMap<string, PictureFacts>,
): Article {
  if (kinds.size === 0 && pictures.size === 0) return article;
  return {
    ...article,
    blocks: article.blocks.map((block) => {
      const kind = kinds.get(block.id);
      return withPicture(kind === undefined ? block : toKind(block, kind), pictures);
    }),
  };
}

/** The kind a line has now, or null for a block that is no such line. */
export function lineKindOf(block: Block): LineKind | 'unknown' | null {
  switch (block.kind) {
    case 'image':
      return 'caption';
    case 'paragraph':
    case 'heading':
    case 'unknown':
      return block.kind;
    case 'quote':
    case 'list':
    case 'related':
    case 'note':
    case 'separator':
      return null;
  }
}

function withPicture(block: Block, pictures: ReadonlyMap<string, PictureFacts>): Block {
  const picture = pictures.get(block.id);
  if (block.kind !== 'image' || picture === undefined) return block;
  const { alt, width, height } = picture;
  return { ...block, alt, asset: { kind: 'stored', key: block.id, width, height } };
}

function toKind(block: Block, kind: LineKind): Block {
  const rich = lineOf(block);
  if (rich === null) return block;
  const decision: Decision = { by: 'reader', confidence: 1, source: block.source };
  const { id } = block;
  switch (kind) {
    case 'paragraph':
      return { kind, id, ...decision, ...rich };
    case 'heading':
      return { kind, id, ...decision, level: 2, ...rich };
    case 'caption':
      return block.kind === 'image' ? { ...block, ...decision } : { ...toImage(id, rich), ...decision };
  }
}

/** The words of a block that is one line, as printed; null for any other block. */
function lineOf(block: Block): RichText | null {
  switch (block.kind) {
    case 'image':
      return toPrinted(block);
    case 'paragraph':
    case 'heading':
    case 'unknown':
      return { text: block.text, mentions: block.mentions, marks: block.marks };
    case 'quote':
    case 'list':
    case 'related':
    case 'note':
    case 'separator':
      return null;
  }
}

/**
 * A caption with what was cut from its end as a photo's number or credit. Where the cut was elsewhere the line is
 * given as it was printed, without mentions: words weigh more than links.
 */
function toPrinted({ caption, captionRaw }: ImageBlock): RichText {
  const { text, mentions, marks } = caption;
  const isBeginning = captionRaw.toLocaleLowerCase().startsWith(text.toLocaleLowerCase());
  return isBeginning
    ? { text: text + captionRaw.slice(text.length), mentions, marks }
    : { text: captionRaw, mentions: [], marks: [] };
}

function toImage(id: string, caption: RichText): Omit<ImageBlock, keyof Decision> {
  return {
    kind: 'image',
    id,
    caption,
    captionRaw: caption.text,
    sequence: null,
    group: null,
    depicts: [...new Set(caption.mentions.map((mention) => mention.entity))],
    credit: null,
    alt: '',
    asset: { kind: 'none', reason: 'not-in-source' },
  };
}
