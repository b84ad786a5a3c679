/**
 * The library's file: what the app must know of every article before one is opened. The reader beside it is
 * `queries/decode-library.ts`, whose test reads what is written here.
 */
import type { Article, RichText } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';

/** An article with the name of the file it ships as. */
export interface CompiledArticle {
  readonly article: Article;
  readonly asset: string;
}

/** Finds entities beyond those of the articles, such as the country an office belongs to. */
export type FindEntity = (id: EntityId) => Entity | null;

/**
 * The content of the library's file as a JSON value: entries newest first (undated ones last, the id decides ties),
 * and every entity that an article holds or that a role of one belongs to, each once, by id.
 */
export function toLibraryFile(compiled: readonly CompiledArticle[], findEntity: FindEntity): unknown {
  const newestFirst = [...compiled].sort(
    (a, b) =>
      (b.article.date ?? '').localeCompare(a.article.date ?? '') || a.article.id.localeCompare(b.article.id),
  );
  return {
    schema: 1,
    articles: newestFirst.map(toEntry),
    entities: collectEntities(
      compiled.map(({ article }) => article),
      findEntity,
    ),
  };
}

function toEntry({ article, asset }: CompiledArticle) {
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

function countEntities(carriers: readonly RichText[]): { entity: EntityId; count: number }[] {
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

function collectEntities(articles: readonly Article[], findEntity: FindEntity): Entity[] {
  const collected = new Map<EntityId, Entity>();
  for (const entity of articles.flatMap((article) => article.entities)) collected.set(entity.id, entity);
  for (const { of } of [...collected.values()].flatMap((entity) => entity.roles)) {
    const owner = of === null || collected.has(of) ? null : findEntity(of);
    if (owner !== null) collected.set(owner.id, { ...owner, roles: [] });
  }
  return [...collected.values()].sort((a, b) => a.id.localeCompare(b.id));
}
