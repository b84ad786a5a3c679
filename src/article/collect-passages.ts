import type { Article, Block, RichText } from './article.ts';
import type { EntityId } from './ids.ts';
import type { Span } from '#text/span.ts';

/** A sentence that names the entity. */
export interface NamingPassage {
  readonly blockId: string;
  readonly text: string;
  /** Where `text` names the entity, half-open UTF-16 units, in order. */
  readonly spans: readonly Span[];
  /** Whether it prints the name itself, and not only an alias or a role. */
  readonly hasName: boolean;
}

/**
 * The sentences of the running text that name the entity, in reading order; captions and headline are left out, since
 * they repeat it. A mention that runs over the end of a sentence is cut there.
 */
export function collectPassages(article: Article, id: EntityId): NamingPassage[] {
  const segmenter = new Intl.Segmenter(article.lang, { granularity: 'sentence' });
  return article.blocks.flatMap((block) =>
    proseOf(block).flatMap((rich) => sentencesNaming(rich, id, block.id, segmenter)),
  );
}

function sentencesNaming(
  rich: RichText,
  id: EntityId,
  blockId: string,
  segmenter: Intl.Segmenter,
): NamingPassage[] {
  const mentions = rich.mentions.filter((mention) => mention.entity === id);
  if (mentions.length === 0) return [];
  const passages: NamingPassage[] = [];
  for (const { segment, index } of segmenter.segment(rich.text)) {
    const text = segment.trimEnd();
    const within = mentions.filter(({ start, end }) => start < index + text.length && end > index);
    const spans = within
      .map(({ start, end }) => ({
        start: Math.max(start - index, 0),
        end: Math.min(end - index, text.length),
      }))
      .filter(({ start, end }) => start < end);
    if (spans.length > 0)
      passages.push({ blockId, text, spans, hasName: within.some(({ form }) => form === 'name') });
  }
  return passages;
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
