/**
 * The article model. Every text carrier is a RichText: headline, paragraph, caption, list item. Offsets are
 * half-open UTF-16 code units of that carrier's own `text`, which was normalised once at import and never again.
 */
import type { Span } from '#text/span.ts';
import type { Entity } from './entity.ts';
import type { ArticleId, EntityId } from './ids.ts';

/** How the printed words refer to the entity. */
export type MentionForm = 'name' | 'alias' | 'role';

/** Who found a mention or decided the kind of a block. */
export type DecidedBy = 'source' | 'rule' | 'model' | 'reader';

/** One printed occurrence of an entity's name. `start`/`end` index the carrier's text. */
export interface Mention extends Span {
  readonly entity: EntityId;
  readonly form: MentionForm;
  readonly by: DecidedBy;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Two or more entities the name may stand for when the text does not tell; the first is `entity`. Empty when it is clear. */
  readonly candidates: readonly EntityId[];
}

/** Typographic or editorial facts about a part of a carrier's text. */
export type Mark =
  | (Span & {
      readonly kind: 'dateline';
      /** As printed, each null where the dateline lacks it. */
      readonly agency: string | null;
      readonly place: string | null;
      readonly date: string | null;
    })
  | (Span & { readonly kind: 'run-in-head' })
  | (Span & { readonly kind: 'emphasis' })
  | (Span & { readonly kind: 'strong' })
  | (Span & { readonly kind: 'link'; readonly href: string });

/** A text with the mentions and marks in it. Mentions are sorted (outer before inner), may nest, never cross. */
export interface RichText {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly marks: readonly Mark[];
}

/** Who decided a block's kind, how sure that is, and where the block stands in the raw text. */
export interface Decision {
  readonly by: DecidedBy;
  /** From 0 to 1; below `DOUBTFUL_BELOW` the reader is offered a correction. */
  readonly confidence: number;
  /** Half-open UTF-16 range of `provenance.raw`; null when the block has no source text. */
  readonly source: Span | null;
}

/** Below this confidence a block's kind is shown as doubtful («caption?»). */
export const DOUBTFUL_BELOW = 0.8;

/** The picture of an image block. `none` is a placeholder: attaching a picture changes this field alone. */
export type ImageAsset =
  | { readonly kind: 'none'; readonly reason: 'not-in-source' | 'removed-by-reader' }
  | { readonly kind: 'bundled'; readonly path: string; readonly width: number; readonly height: number }
  | { readonly kind: 'stored'; readonly key: string; readonly width: number; readonly height: number }
  | { readonly kind: 'remote'; readonly url: string };

/** What a note says about the article rather than in it. */
export type NoteRole = 'byline' | 'agency' | 'copyright' | 'editor' | 'correction';

interface BlockBase extends Decision {
  /** Unique in the article and stable over recompilation of the same source: `b1`, `b2` … in order. */
  readonly id: string;
}

/** Running text. */
export interface ParagraphBlock extends BlockBase, RichText {
  readonly kind: 'paragraph';
}

/** A line that heads what follows it; the article's own is the `Headline`. */
export interface HeadingBlock extends BlockBase, RichText {
  readonly kind: 'heading';
  /** 2 for a part of the story or a second story's headline, 3 below it. */
  readonly level: 2 | 3;
}

/** One image, or the place of one, with its caption. */
export interface ImageBlock extends BlockBase {
  readonly kind: 'image';
  /** The caption cleaned for reading: re-cased where names are known, without sequence number and credit. */
  readonly caption: RichText;
  /** The caption as printed (normalised white space only), for this image alone where a line held several. */
  readonly captionRaw: string;
  /** The photo's number printed at the end of its caption, or null. */
  readonly sequence: number | null;
  /** Images whose captions were joined on one line, or a gallery, share a group name (`g1` …); null for a lone image. */
  readonly group: string | null;
  /** The entities named by the caption, in order, each once. */
  readonly depicts: readonly EntityId[];
  readonly credit: string | null;
  /** Alternative text; never copied from the caption; empty when there is no picture. */
  readonly alt: string;
  readonly asset: ImageAsset;
}

/** A line that is one quotation from end to end, its marks included. */
export interface QuoteBlock extends BlockBase, RichText {
  readonly kind: 'quote';
}

/** Lines that begin with one and the same bullet. */
export interface ListBlock extends BlockBase {
  readonly kind: 'list';
  /**
   * The bullet as printed before every item: `-`, `•`, `*`; empty when the source prints none. Of a numbered list the sign after its numbers (`.`, `)`), which
   * stay in the items' texts; a tab for a table, each of whose rows is an item.
   */
  readonly marker: string;
  readonly items: readonly RichText[];
}

/** Links to other stories printed with this one. The carrier itself is the title («Leggi anche»). */
export interface RelatedBlock extends BlockBase, RichText {
  readonly kind: 'related';
  readonly items: readonly RichText[];
}

/** A line that speaks about the article: who wrote it, whose it is, what was corrected. */
export interface NoteBlock extends BlockBase, RichText {
  readonly kind: 'note';
  readonly role: NoteRole;
}

/** A printed rule or row of asterisks, kept as printed. */
export interface SeparatorBlock extends BlockBase {
  readonly kind: 'separator';
  readonly raw: string;
}

/** What was not recognised, kept so that nothing the reader brought is dropped. */
export interface UnknownBlock extends BlockBase, RichText {
  readonly kind: 'unknown';
}

/** One part of an article; `kind` tells which. */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ImageBlock
  | QuoteBlock
  | ListBlock
  | RelatedBlock
  | NoteBlock
  | SeparatorBlock
  | UnknownBlock;

/** A headline is a carrier whose place was decided like a block's. Its text is empty when the page has none. */
export interface Headline extends RichText, Decision {}

/** Everything an article can have been read from. Article JSON is none of them: an article that travels keeps where it came from. */
export const SOURCE_FORMATS = [
  'plain-text',
  'markdown',
  'html',
  'ninjs',
  'json-ld',
  'json-feed',
  'rss',
  'atom',
] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Where the article came from; enough to compile it again when the rules improve. */
export interface Provenance {
  readonly format: SourceFormat;
  readonly fileName: string | null;
  /** The decoded text, before any normalisation. Of an entry in a feed or a container of JSON: its title and body as HTML. */
  readonly raw: string;
  /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes of `raw`. */
  readonly sha256: string;
  /** The version of the compiler's rules. */
  readonly compiler: number;
}

/**
 * Words that may be a name and are not marked, since that is too doubtful: the reader is asked. Where the article prints them and
 * names nothing there, they would name `entity`, whom `Article.entities` need not hold.
 */
export interface Suggestion {
  /** As running text prints the words. */
  readonly surface: string;
  readonly entity: Entity;
  readonly by: DecidedBy;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Below this confidence a marked name is offered for checking. Of the names that only the model finds, three in four are right from here to 0.8. */
export const CHECKED_BELOW = 0.7;

/** A page as it is read: headline, blocks in order, and who and what they name. `decodeArticle` checks what holds of it. */
export interface Article {
  readonly schema: 1;
  readonly id: ArticleId;
  /** BCP 47 language tag of the text. */
  readonly lang: string;
  /** `YYYY-MM-DD`, or null when the source does not say. */
  readonly date: string | null;
  /** Topic slug, or null. */
  readonly topic: string | null;
  /** Sources by name. */
  readonly sources: readonly string[];
  readonly headline: Headline;
  readonly blocks: readonly Block[];
  /** Every entity that a mention or `depicts` names, in order of first mention, each once. */
  readonly entities: readonly Entity[];
  /** The likeliest first, no words twice; absent where there is none. */
  readonly suggestions?: readonly Suggestion[];
  readonly provenance: Provenance;
}
