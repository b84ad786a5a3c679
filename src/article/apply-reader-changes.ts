import type { Article, Block, Decision, ImageBlock, RichText } from './article.ts';
import type { KindOverride, LineKind } from './kind-override.ts';
import {
  placeRecords,
  toKeptLine,
  type KeptLine,
  type LineRecord,
  type PlacedRecords,
} from './place-records.ts';

/** What the article must know of a picture that the reader put in. */
export interface PictureFacts extends LineRecord {
  /** The reader's words; empty when they gave none. */
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The article as its reader has changed it, and where each change belongs. */
export interface ChangedArticle<Picture extends PictureFacts> {
  readonly article: Article;
  /** The lines a change can belong to, by block. */
  readonly lines: ReadonlyMap<string, KeptLine>;
  readonly kinds: PlacedRecords<KindOverride>;
  /** Placed at images alone: a picture whose line is no caption has no slot. */
  readonly pictures: PlacedRecords<Picture>;
}

/**
 * The article as its reader has changed it: blocks are of the kind they say, and slots hold their pictures. Ids,
 * order and every printed word stay. Without changes it is the very same article. What belongs to a line that is not
 * there changes nothing.
 */
export function applyReaderChanges<Picture extends PictureFacts>(
  article: Article,
  kinds: Iterable<KindOverride>,
  pictures: Iterable<Picture>,
): ChangedArticle<Picture> {
  const lines = new Map(article.blocks.flatMap((block) => toEntry(toKeptLine(block))));
  const placedKinds = placeRecords([...kinds], [...lines.values()]);
  const blocks = article.blocks.map((block) => {
    const override = placedKinds.placed.get(block.id);
    return override === undefined ? block : toKind(block, override.kind);
  });
  // By the words that the edition prints, also where the reader has made another kind of the line.
  const slots = blocks.flatMap(({ kind, id }) => (kind === 'image' ? (lines.get(id) ?? []) : []));
  const placedPictures = placeRecords([...pictures], slots);
  const isSame = placedKinds.placed.size === 0 && placedPictures.placed.size === 0;
  return {
    article: isSame
      ? article
      : { ...article, blocks: blocks.map((block) => withPicture(block, placedPictures.placed)) },
    lines,
    kinds: placedKinds,
    pictures: placedPictures,
  };
}

function toEntry(line: KeptLine | null): (readonly [string, KeptLine])[] {
  return line === null ? [] : [[line.id, line]];
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
  const { alt, width, height, blockId } = picture;
  return { ...block, alt, asset: { kind: 'stored', key: blockId, width, height } };
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
