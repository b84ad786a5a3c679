/** Pass 9. Pieces become blocks: captions their images, list items and related stories one block with the line before them. */
import type { Block, Headline, ImageAsset, ImageBlock, Mention, RichText } from '#article/article.ts';
import type { SourceImage, SourcePicture } from '#article/source-document.ts';
import type { Findings, FoundMention } from '#recognise/find-mentions.ts';
import type { Piece, PieceKind } from './piece.ts';
import type { CaptionImage } from './split-captions.ts';

/** What a page holds, but for what its source knows. */
export interface BuiltBlocks {
  readonly headline: Headline;
  readonly blocks: readonly Block[];
  /** The pictures that came with the source. */
  readonly pictures: readonly BlockPicture[];
}

/** A picture whose bytes stand in the source, for the host to keep; its block is a placeholder until then. */
export interface BlockPicture {
  /** Id of the image block. */
  readonly block: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

type Draft = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never;

type ImageDraft = Extract<Draft, { kind: 'image' }>;

interface PicturedDraft {
  readonly draft: Draft;
  readonly picture?: SourcePicture;
}

/** A piece with what the passes before found in it. */
interface Line {
  readonly piece: Piece;
  readonly rich: RichText;
  readonly images: readonly CaptionImage[];
}

const NO_HEADLINE: Headline = {
  text: '',
  mentions: [],
  marks: [],
  by: 'rule',
  confidence: 0,
  source: null,
};

/**
 * The blocks in the order of the pieces. The headline is taken out; captions printed before it lead the blocks (rule 12).
 * @param images The images of each piece.
 */
export function buildBlocks(
  pieces: readonly Piece[],
  findings: Findings,
  images: readonly (readonly CaptionImage[])[],
): BuiltBlocks {
  const lines = pieces.map((piece, i): Line => {
    const rich = toRichText(piece.text, findings.mentions[i] ?? [], piece);
    return { piece, rich, images: images[i] ?? [] };
  });
  const head = lines.find(({ piece }) => piece.is.kind === 'headline');
  const drafts = joinBarePictures(
    toRuns(lines).flatMap(([first, ...more]) => (first ? toPicturedDrafts(first, more) : [])),
  );
  return {
    headline: head ? { ...head.rich, ...toDecision(head.piece) } : NO_HEADLINE,
    blocks: drafts.map(({ draft }, i): Block => ({ ...draft, id: `b${i + 1}` })),
    pictures: drafts.flatMap(({ picture }, i) =>
      picture?.kind === 'embedded'
        ? [{ block: `b${i + 1}`, mediaType: picture.mediaType, bytes: picture.bytes }]
        : [],
    ),
  };
}

/** A picture that the source shows without a caption takes the line right after it, when that is the caption of an image the source does not show. */
function joinBarePictures(drafts: readonly PicturedDraft[]): PicturedDraft[] {
  const joined: PicturedDraft[] = [];
  for (const next of drafts) {
    const bare = joined.at(-1);
    if (bare?.draft.kind === 'image' && next.draft.kind === 'image' && isCaptionOf(next.draft, bare)) {
      const { alt, asset, credit } = bare.draft;
      joined[joined.length - 1] = {
        ...bare,
        draft: { ...next.draft, alt, asset, credit: credit ?? next.draft.credit },
      };
    } else joined.push(next);
  }
  return joined;
}

function isCaptionOf(next: ImageDraft, { draft, picture }: PicturedDraft): boolean {
  const shown = picture !== undefined && picture.kind !== 'none';
  if (!shown || draft.kind !== 'image' || draft.captionRaw !== '') return false;
  return next.by === 'rule' && next.group === null;
}

/** The drafts of a run, each image with the picture its source has. */
function toPicturedDrafts(first: Line, more: readonly Line[]): readonly PicturedDraft[] {
  const { is } = first.piece;
  const picture = is.kind === 'caption' ? is.image?.picture : undefined;
  return toDrafts(first, more).map((draft) => (picture ? { draft, picture } : { draft }));
}

/** The lines, those that share a block together. */
function toRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[0] && sharesBlock(run[0].piece.is, line.piece.is)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function sharesBlock(first: PieceKind, next: PieceKind): boolean {
  if (next.kind === 'related-item') return first.kind === 'related';
  return next.kind === 'list-item' && first.kind === 'list-item' && next.marker === first.marker;
}

function toDrafts({ piece, rich, images }: Line, more: readonly Line[]): Draft[] {
  const { is } = piece;
  const last = more.at(-1)?.piece ?? piece;
  const decision = { ...toDecision(piece), source: { start: piece.source.start, end: last.source.end } };
  const items = more.map((line) => line.rich);
  switch (is.kind) {
    case 'headline':
      return [];
    case 'caption':
      return images.map((image) => ({ kind: 'image', ...decision, ...toImage(image, is.image) }));
    case 'open':
      return images.map((image) => ({ kind: 'image', ...decision, ...toImage(image) }));
    case 'list-item':
      return [{ kind: 'list', ...decision, marker: is.marker, items: [rich, ...items] }];
    case 'related':
      return [{ kind: 'related', ...decision, ...rich, items }];
    case 'related-item':
      return [{ kind: 'unknown', ...decision, ...rich }];
    case 'heading':
      return [{ kind: 'heading', level: is.level ?? 2, ...decision, ...rich }];
    case 'note':
      return [{ kind: 'note', role: is.role, ...decision, ...rich }];
    case 'separator':
      return [{ kind: 'separator', ...decision, raw: piece.text }];
    case 'paragraph':
    case 'quote':
    case 'unknown':
      return [{ kind: is.kind, ...decision, ...rich }];
  }
}

function toDecision({ by, confidence, source }: Piece): Pick<Piece, 'by' | 'confidence' | 'source'> {
  return { by, confidence, source };
}

function toMention({ start, end, entity, form, by, confidence, candidates }: FoundMention): Mention {
  return { start, end, entity, form, by, confidence, candidates };
}

function toRichText(text: string, mentions: readonly FoundMention[], piece: Piece): RichText {
  return { text, mentions: mentions.map(toMention), marks: piece.marks };
}

function toImage(
  image: CaptionImage,
  given?: SourceImage,
): Omit<ImageBlock, 'id' | 'kind' | 'by' | 'confidence' | 'source'> {
  const { text, mentions, marks, printed, sequence, credit, group } = image;
  return {
    caption: { text, mentions: mentions.map(toMention), marks },
    captionRaw: printed,
    sequence,
    group,
    depicts: [...new Set(mentions.map((mention) => mention.entity))],
    credit: given?.credit ?? credit,
    alt: given?.alt ?? '',
    asset: toAsset(given),
  };
}

/** Bytes and files beside the page are the host's to keep: until it has, their place is a placeholder. */
function toAsset(given?: SourceImage): ImageAsset {
  return given?.picture.kind === 'remote'
    ? { kind: 'remote', url: given.picture.url }
    : { kind: 'none', reason: 'not-in-source' };
}
