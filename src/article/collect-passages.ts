import type { Span } from '#text/span.ts';
import type { Article, Block, Mention, RichText } from './article.ts';
import type { EntityId } from './ids.ts';

/** Where a passage names an entity: half-open UTF-16 code units of the passage's text. */
export interface NamingSpan extends Span {
  readonly entity: EntityId;
}

/** A sentence, or a caption, that names what was asked for. */
export interface NamingPassage {
  readonly kind: 'prose' | 'caption';
  readonly blockId: string;
  readonly text: string;
  /** In order of their starts, at least one; a name within a name gives two that overlap. */
  readonly spans: readonly NamingSpan[];
  /** Whether it prints a name itself, and not only an alias or a role. */
  readonly hasName: boolean;
}

/**
 * The passages that name any of the entities: the sentences of the running text in reading order, then the captions,
 * each wording of a caption once. Headline and notes are left out. A mention that runs over the end of a sentence is
 * cut there. Linear in the text.
 */
export function collectPassages(article: Article, ids: readonly EntityId[]): NamingPassage[] {
  const asked = new Set(ids);
  const segmenter = new Intl.Segmenter(article.lang, { granularity: 'sentence' });
  const prose = article.blocks.flatMap((block) =>
    proseOf(block).flatMap((rich) => sentencesNaming(rich, asked, block.id, segmenter)),
  );
  const captions = new Map<string, NamingPassage>();
  for (const block of article.blocks) {
    if (block.kind !== 'image' || captions.has(block.caption.text)) continue;
    const mentions = block.caption.mentions.filter(({ entity }) => asked.has(entity));
    if (mentions.length === 0) continue;
    const { text } = block.caption;
    const spans = mentions.map(toSpan);
    captions.set(text, { kind: 'caption', blockId: block.id, text, spans, hasName: hasName(mentions) });
  }
  return [...prose, ...captions.values()];
}

/**
 * The sentence that names most of the entities asked for, the first of equals; a caption where there is no sentence,
 * since most only list names. Null for no passages.
 */
export function pickPassage(passages: readonly NamingPassage[]): NamingPassage | null {
  let best: NamingPassage | null = null;
  let most = 0;
  const sentences = passages.filter(({ kind }) => kind === 'prose');
  for (const passage of sentences.length > 0 ? sentences : passages) {
    const named = new Set(passage.spans.map(({ entity }) => entity)).size;
    if (named > most) [best, most] = [passage, named];
  }
  return best;
}

function sentencesNaming(
  rich: RichText,
  asked: ReadonlySet<EntityId>,
  blockId: string,
  segmenter: Intl.Segmenter,
): NamingPassage[] {
  const mentions = rich.mentions.filter(({ entity }) => asked.has(entity));
  if (mentions.length === 0) return [];
  const passages: NamingPassage[] = [];
  for (const { segment, index } of segmenter.segment(rich.text)) {
    const text = segment.trimEnd();
    const within = mentions.filter(({ start, end }) => start < index + text.length && end > index);
    const spans = within
      .map(({ start, end, entity }) => ({
        start: Math.max(start - index, 0),
        end: Math.min(end - index, text.length),
        entity,
      }))
      .filter(({ start, end }) => start < end);
    if (spans.length > 0) passages.push({ kind: 'prose', blockId, text, spans, hasName: hasName(within) });
  }
  return passages;
}

function hasName(mentions: readonly Mention[]): boolean {
  return mentions.some(({ form }) => form === 'name');
}

function toSpan({ start, end, entity }: Mention): NamingSpan {
  return { start, end, entity };
}

function proseOf(block: Block): readonly RichText[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'heading':
      return [block];
    case 'list':
      return block.items;
    case 'image':
    case 'related':
    case 'note':
    case 'separator':
    case 'unknown':
      return [];
  }
}
