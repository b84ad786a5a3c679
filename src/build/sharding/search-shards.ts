/** The search's part of an edition in shards: words, names and the articles' files. How it is searched: `search-index/sharded/`. */
import type { Article } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import { collectWords } from '#search-index/sharded/collect-words.ts';
import { cutShards, type ShardsOfKind } from '#search-index/sharded/search-shards.ts';
import type { Bearer } from '#search-index/name-index.ts';
import { toSearchDocument } from '#search-index/search-document.ts';

/** What is known once every article was added. */
export interface PlacedEdition {
  /** Place of an article (see `shards/layout`) by its number. */
  readonly placeOf: (number: number) => number;
  /** Everybody whom an article names, with the number of articles that do. */
  readonly bearers: Iterable<Bearer>;
  /** Bare names of the articles' files, by place. */
  readonly files: readonly string[];
}

/** Gathers what is searched, article by article, so that no text need stay in memory. */
export interface SearchCollector {
  /** @param number any number of the article's own; articles come in any order */
  readonly add: (number: number, article: Article) => void;
  /** The shards, kind after kind, each to be read to its end before the next. Equal articles at equal places give equal shards, in whatever order they came. */
  readonly shards: (edition: PlacedEdition) => Iterable<ShardsOfKind>;
}

/** A collector without articles. */
export function collectSearch(): SearchCollector {
  const words = collectWords();
  return {
    add(number, article) {
      const named = new Set(
        [article.headline, ...article.blocks.flatMap(carriersOf)].flatMap(({ mentions }) =>
          mentions.map(({ entity }) => entity),
        ),
      );
      words.add(
        number,
        toSearchDocument(article),
        article.entities.filter(({ id }) => named.has(id)),
      );
    },
    shards: ({ placeOf, bearers, files }) =>
      cutShards(words.entries(placeOf, bearers), words.averages(), files),
  };
}
