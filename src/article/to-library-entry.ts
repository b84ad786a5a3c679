import type { Article, RichText } from './article.ts';
import { carriersOf } from './carriers-of.ts';
import type { EntityId } from './ids.ts';
import type { EntityCount, LibraryEntry } from './library.ts';

/**
 * What the library must know of an article before it is opened.
 * @param asset bare name of the article's file; null for one that the device keeps
 */
export function toLibraryEntry(article: Article, asset: string | null): LibraryEntry {
  const texts = article.blocks.flatMap(carriersOf);
  const firstParagraph = article.blocks.find((block) => block.kind === 'paragraph');
  const firstImage = article.blocks.find((block) => block.kind === 'image');
  return {
    id: article.id,
    lang: article.lang,
    date: article.date,
    topic: article.topic,
    headline: article.headline.text,
    opening: firstParagraph === undefined ? '' : firstSentence(firstParagraph, article.lang),
    words: texts.reduce((sum, { text }) => sum + countWords(text), 0),
    leadDepicts: firstImage?.depicts ?? [],
    entities: countEntities([article.headline, ...texts]),
    asset,
  };
}

function countEntities(carriers: readonly RichText[]): EntityCount[] {
  const counts = new Map<EntityId, number>();
  for (const { mentions } of carriers) {
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count);
}

function countWords(text: string): number {
  return text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The opening sentence, without a dateline before it. */
function firstSentence(paragraph: RichText, lang: string): string {
  const dateline = paragraph.marks.find((mark) => mark.kind === 'dateline');
  const text = paragraph.text.slice(dateline?.end ?? 0).trimStart();
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}
