/**
 * Large editions for browser tests and benchmarks: compiling ten thousand articles takes minutes, multiplying the shipped ones seconds. The variants name whom the
 * shipped articles name, so the best known are named far more often than in any newspaper; each has a paragraph of its own, so that words are as many and as rare as in one.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, ParagraphBlock } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import { toArticleId, type EntityId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { collectSearch } from '#build/sharding/search-shards.ts';
import { shardEdition, type ShardedArticle } from '#build/sharding/shard-edition.ts';
import { ARTICLES_FOLDER, EDITION_INDEX, HASH_LENGTH } from '#offline/precache-manifest.ts';
import { randomOf } from './random.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';
import { MATERIAL } from './words.ts';

/** Blocks that are kept of an article: ten thousand whole ones would take as long to write as to compile. */
const BLOCKS = 5;
/** Clauses of an article's own paragraph, four words each. */
const CLAUSES = 12;
const DAY_MS = 86_400_000;
const NEWEST_DAY = Date.UTC(2024, 11, 31);
/** Articles a day, so that days are shared as in a newspaper. */
const PER_DAY = 3;

interface WrittenList {
  readonly articles: readonly { readonly asset: string }[];
  readonly entities: readonly Entity[];
}

/** A shipped article, with what all its variants share. */
interface Pattern {
  readonly article: Article;
  readonly entry: LibraryEntry;
  readonly entities: readonly EntityId[];
}

/**
 * Puts in the place of a built app's edition one of `total` articles: the shipped ones by turns, each with a number in its id and behind its headline, three a
 * day back from the end of 2024; number 0 is the newest. Root and shards are the build's own work. The same build gives the same bytes; no text stays in memory.
 * @throws {RangeError} when the built edition has no article
 * @param blocks of each article that are kept; an article of the usual five has some 18 KB
 */
export function multiplyEdition(folder: string, total: number, blocks: number = BLOCKS): void {
  const index = join(folder, EDITION_INDEX);
  const list = JSON.parse(readFileSync(index, 'utf8')) as WrittenList;
  const patterns = list.articles.map(({ asset }) =>
    takePattern(join(folder, ARTICLES_FOLDER, asset), blocks),
  );
  const write = (name: string, content: string) =>
    writeFileSync(join(folder, ARTICLES_FOLDER, name), content);
  const vocabularies = { it: buildVocabulary(MATERIAL.it), en: buildVocabulary(MATERIAL.en) };
  const search = collectSearch();
  const articles = Array.from({ length: total }, (_, number): ShardedArticle => {
    const pattern = patterns[number % patterns.length];
    if (pattern === undefined) throw new RangeError('an edition without articles cannot be multiplied');
    const { article: shipped, entry, entities } = pattern;
    const vocabulary = vocabularies[shipped.lang === 'en' ? 'en' : 'it'];
    const article = toVariant(shipped, number, toOwnParagraph(vocabulary, number));
    const json = JSON.stringify(article);
    const hash = createHash('sha256').update(json).digest('hex').slice(0, HASH_LENGTH);
    const asset = `${article.id}-${hash}.json`;
    write(asset, json);
    search.add(number, article);
    const { id, date, headline } = article;
    return {
      number,
      entry: { ...entry, id, date, headline: headline.text, asset },
      bytes: Buffer.byteLength(json),
      entities,
    };
  });
  const entities = new Map<EntityId, Entity>(list.entities.map((entity) => [entity.id, entity]));
  const root = shardEdition(articles, [...entities.values()], search, write);
  writeFileSync(index, JSON.stringify(root));
}

/** The article of a file, cut to so many blocks; the file is gone then. */
function takePattern(path: string, blocks: number): Pattern {
  const whole = JSON.parse(readFileSync(path, 'utf8')) as Article;
  rmSync(path);
  const article = { ...whole, blocks: whole.blocks.slice(0, blocks) };
  return { article, entry: toLibraryEntry(article, null), entities: article.entities.map(({ id }) => id) };
}

function toVariant(pattern: Article, number: number, own: ParagraphBlock): Article {
  const { headline } = pattern;
  return {
    ...pattern,
    id: toArticleId(`${pattern.id}-${number}`),
    date: new Date(NEWEST_DAY - Math.floor(number / PER_DAY) * DAY_MS).toISOString().slice(0, 10),
    headline: { ...headline, text: `${headline.text} ${number}` },
    blocks: [...pattern.blocks, own],
  };
}

/** A paragraph that names nobody, in words of which few are common. */
function toOwnParagraph(vocabulary: Vocabulary, number: number): ParagraphBlock {
  const random = randomOf('own paragraph', number);
  const clauses = Array.from({ length: CLAUSES }, () => {
    const [subject, object] = [vocabulary.noun(random), vocabulary.noun(random)];
    return `${subject} ${vocabulary.adjective(random)} ${vocabulary.verb(random)} ${object}`;
  });
  const text = `${clauses.join(', ')}.`;
  return {
    kind: 'paragraph',
    id: 'own',
    by: 'source',
    confidence: 1,
    source: null,
    text,
    mentions: [],
    marks: [],
  };
}
