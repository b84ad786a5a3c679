/** Passes 7 to 9. Pieces become blocks: captions are cut and set again, list items and related stories gathered, entities listed in order of first mention. */
import type { Block, Headline, Mention, RichText } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { Findings, FoundMention } from '#recognise/find-mentions.ts';
import type { Span } from '#text/span.ts';
import { carriersOf } from '#article/carriers-of.ts';
import { groupGalleries } from './group-galleries.ts';
import type { Piece } from './piece.ts';
import { recaseCaption, type PrintKnowledge } from './recase-caption.ts';
import { toSeries } from './photo-number.ts';
import { splitCaption, type CaptionPage, type CaptionPart } from './split-captions.ts';

/** The carriers of an article, complete but for what its source knows. */
export interface BuiltBlocks {
  readonly headline: Headline;
  readonly blocks: readonly Block[];
  readonly entities: readonly Entity[];
}

type Draft = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never;

/** Builds the blocks in the order of the pieces. The headline is taken out; captions printed before it lead the blocks (rule 12). */
export function buildBlocks(pieces: readonly Piece[], findings: Findings): BuiltBlocks {
  const page: PrintKnowledge = findings;
  const captionPage: CaptionPage = {
    entities: findings.entities,
    numbers: {
      pairs: toPairs(pieces, findings),
      series: toSeries(pieces.flatMap(({ is, text }) => (is.kind === 'caption' ? [text] : []))),
    },
  };
  const drafts: Draft[] = [];
  let headline: Headline = { text: '', mentions: [], marks: [], by: 'rule', confidence: 0, source: null };
  let joined = 0;
  // The items of the list that is being gathered: the block holds this very array, so a long list is not copied for each item.
  let items: RichText[] = [];
  pieces.forEach((piece, i) => {
    const mentions = findings.mentions[i] ?? [];
    const decision = { by: piece.by, confidence: piece.confidence, source: piece.source };
    const rich = toRichText(piece.text, mentions, piece);
    switch (piece.is.kind) {
      case 'headline':
        headline = { ...rich, ...decision };
        break;
      case 'caption':
      case 'open': {
        const parts = splitCaption(piece.text, mentions, captionPage);
        if (parts.length > 1) joined += 1;
        const group = parts.length > 1 ? `g${joined}` : null;
        for (const part of parts)
          drafts.push({ kind: 'image', ...decision, ...toImage(piece, part, mentions, page), group });
        break;
      }
      case 'list-item': {
        const last = drafts.at(-1);
        const { marker } = piece.is;
        // The headline stands apart from the blocks, but between two lists it parts them.
        const follows = pieces[i - 1]?.is.kind === 'list-item';
        if (last?.kind === 'list' && last.marker === marker && follows) {
          items.push(rich);
          drafts[drafts.length - 1] = { ...last, source: join(last.source, piece.source) };
        } else {
          items = [rich];
          drafts.push({ kind: 'list', ...decision, marker, items });
        }
        break;
      }
      case 'related':
        items = [];
        drafts.push({ kind: 'related', ...decision, ...rich, items });
        break;
      case 'related-item': {
        const last = drafts.at(-1);
        if (last?.kind === 'related') {
          items.push(rich);
          drafts[drafts.length - 1] = { ...last, source: join(last.source, piece.source) };
        } else drafts.push({ kind: 'unknown', ...decision, ...rich });
        break;
      }
      case 'heading':
        drafts.push({ kind: 'heading', level: 2, ...decision, ...rich });
        break;
      case 'note':
        drafts.push({ kind: 'note', role: piece.is.role, ...decision, ...rich });
        break;
      case 'separator':
        drafts.push({ kind: 'separator', ...decision, raw: piece.text });
        break;
      case 'paragraph':
      case 'quote':
      case 'unknown':
        drafts.push({ kind: piece.is.kind, ...decision, ...rich });
        break;
    }
  });
  const blocks = groupGalleries(drafts.map((draft, i): Block => ({ ...draft, id: `b${i + 1}` })));
  return { headline, blocks, entities: listEntities(headline, blocks, findings) };
}

function join(a: Span | null, b: Span): Span {
  return a ? { start: a.start, end: b.end } : b;
}

function toMention({ start, end, entity, form, confidence, candidates }: FoundMention): Mention {
  return { start, end, entity, form, by: 'rule', confidence, candidates };
}

function toRichText(text: string, mentions: readonly FoundMention[], piece: Piece): RichText {
  return { text, mentions: mentions.map(toMention), marks: piece.marks };
}

function toImage(
  piece: Piece,
  part: CaptionPart,
  mentions: readonly FoundMention[],
  page: PrintKnowledge,
): Pick<
  Extract<Block, { kind: 'image' }>,
  'caption' | 'captionRaw' | 'sequence' | 'depicts' | 'credit' | 'alt' | 'asset'
> {
  const { printed, shown } = part;
  const own = mentions
    .filter((mention) => shown.start <= mention.start && mention.end <= shown.end)
    .map((mention) => ({ ...mention, start: mention.start - shown.start, end: mention.end - shown.start }));
  const recased = recaseCaption(piece.text.slice(shown.start, shown.end), own, page);
  return {
    caption: { text: recased.text, mentions: recased.mentions.map(toMention), marks: [] },
    captionRaw: piece.text.slice(printed.start, printed.end),
    sequence: part.sequence,
    depicts: [...new Set(recased.mentions.map((mention) => mention.entity))],
    credit: part.credit,
    alt: '',
    asset: { kind: 'none', reason: 'not-in-source' },
  };
}

/** Word pairs of the running text that end in a number («apollo 11»), folded: what looks like them in a caption is no photo number. */
function toPairs(pieces: readonly Piece[], findings: Findings): ReadonlySet<string> {
  const pairs = new Set<string>();
  pieces.forEach((piece, line) => {
    if (piece.is.kind !== 'paragraph' && piece.is.kind !== 'headline') return;
    const words = findings.lines[line]?.words ?? [];
    words.forEach((word, i) => {
      const before = words[i - 1];
      if (word.written === 'digits' && word.text.length <= 3 && before)
        pairs.add(`${before.folded} ${word.text}`);
    });
  });
  return pairs;
}

function listEntities(headline: Headline, blocks: readonly Block[], findings: Findings): Entity[] {
  const ids = new Set<EntityId>();
  for (const carrier of [headline, ...blocks.flatMap(carriersOf)]) {
    for (const mention of carrier.mentions) {
      ids.add(mention.entity);
      for (const id of mention.candidates) ids.add(id);
    }
  }
  return [...ids].flatMap((id) => findings.entities.get(id) ?? []);
}
