import type { ArticleId, EntityId } from '#article/ids.ts';
import type { EntityCount } from '#article/library.ts';
import { countTerms, type TermCounts } from '#search-index/count-terms.ts';
import { foldedNamesOf, type Bearer, type SearchLibrary } from '#search-index/name-index.ts';
import type { SearchDocument } from '#search-index/search-document.ts';
import { toEngineDocument } from '#search-index/word-engine.ts';

/** An own article, with its terms. */
export interface OwnHeld {
  readonly document: SearchDocument;
  readonly names: string;
  readonly counted: TermCounts;
  readonly entities: readonly EntityCount[];
}

/** The reader's own articles, beside an edition in shards. All of it is linear in their terms. */
export interface OwnShelf {
  /** Makes these the articles: one is counted anew when its document is another object, or somebody in it has other names. */
  readonly update: (library: SearchLibrary, documents: ReadonlyMap<ArticleId, SearchDocument>) => void;
  readonly held: () => readonly OwnHeld[];
  readonly hasTerm: (term: string) => boolean;
  readonly hasBeginning: (beginning: string) => boolean;
  readonly findTerms: (isWanted: (term: string) => boolean) => string[];
  /** The edition's bearers and those of own articles: of one who is both, the articles of both, under the names that the reader gave them. */
  readonly joinBearers: (edition: ReadonlyMap<EntityId, Bearer>) => Bearer[];
}

/** A shelf without articles. */
export function createOwnShelf(): OwnShelf {
  let held = new Map<ArticleId, OwnHeld>();
  let bearers = new Map<EntityId, Bearer>();
  const all = () => [...held.values()];
  const findTerms = (isWanted: (term: string) => boolean) => [
    ...new Set(all().flatMap(({ counted }) => [...counted.counts.keys()].filter(isWanted))),
  ];
  return {
    update({ entities, entries }, documents) {
      const byId = new Map(entities.map((entity) => [entity.id, { entity, articles: 0 }]));
      const before = held;
      held = new Map();
      for (const [id, document] of documents) {
        const named = entries.get(id) ?? [];
        for (const { entity } of named) {
          const bearer = byId.get(entity);
          if (bearer !== undefined) bearer.articles += 1;
        }
        const words = named.flatMap(({ entity }) => wordsOf(byId.get(entity)));
        held.set(id, hold(before.get(id), document, [...new Set(words)], named));
      }
      bearers = byId;
    },
    held: all,
    hasTerm: (term) => all().some(({ counted }) => counted.counts.has(term)),
    hasBeginning: (beginning) => findTerms((term) => term.startsWith(beginning)).length > 0,
    findTerms,
    joinBearers: (edition) => {
      const joined = new Map(edition);
      for (const [id, { entity, articles }] of bearers) {
        const also = edition.get(id)?.articles ?? 0;
        if (articles + also > 0) joined.set(id, { entity, articles: articles + also });
      }
      return [...joined.values()];
    },
  };
}

function wordsOf(bearer: Bearer | undefined): string[] {
  return bearer === undefined ? [] : foldedNamesOf(bearer.entity).flat();
}

function hold(
  before: OwnHeld | undefined,
  document: SearchDocument,
  words: readonly string[],
  entities: readonly EntityCount[],
): OwnHeld {
  const names = words.join(' ');
  const isSame = before?.document === document && before.names === names;
  const counted = isSame ? before.counted : countTerms(toEngineDocument(document, words));
  return { document, names, counted, entities };
}
