import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { Library } from '#article/library.ts';
import type { RelatedFigure } from '#article/rank-related.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { ownArticlesQuery } from '#queries/kept/own-articles-query.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { printedArticleQuery } from '#queries/printed-article-query.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import { editionQuery } from './edition-query.ts';
import { joinPart } from './join-part.ts';
import { readAbout, readNamed } from './shard-query.ts';

/** What the page of an article knows of the library. */
export interface ArticleLibrary {
  /** The whole library; of a large one the article itself with the reader's own, and how often whom it names is named elsewhere. */
  readonly library: Library;
  /** Who belongs to the story without being in it, as the edition ranked them; null where the library is here to rank by. */
  readonly related: readonly RelatedFigure[] | null;
}

/** What the page of an article needs of the library, and no more. Rejects like `articleQuery`. */
export function articleLibraryQuery(id: string) {
  return queryOptions({
    queryKey: ['library', 'part', 'article', id],
    queryFn: async ({ client }): Promise<ArticleLibrary> => {
      const edition = await client.query(editionQuery());
      if (edition.kind === 'whole') return { library: await client.query(libraryQuery()), related: null };
      const article = await client.query(printedArticleQuery(id));
      const isOwn = client.getQueryData(ownArticlesQuery().queryKey)?.has(id) === true;
      return isOwn ? knowOwn(client, edition.root, article) : knowShipped(client, edition.root, article);
    },
    networkMode: 'always',
    staleTime: Infinity,
    structuralSharing: false,
  });
}

async function knowShipped(
  client: QueryClient,
  root: EditionRoot,
  article: Article,
): Promise<ArticleLibrary> {
  const about = await readAbout(client, root, article.id);
  const entities = toMap([...(about?.entities ?? []), ...article.entities]);
  const naming = new Map(article.entities.map(({ id }, at) => [id, about?.own.naming[at] ?? 1]));
  const library = await joinPart(client, {
    articles: [toLibraryEntry(article, about?.own.asset ?? '')],
    entities,
    naming,
    total: root.total,
  });
  const related = (about?.own.related ?? []).flatMap(({ entity: id, through: reason, shared }) => {
    const entity = library.entities.get(id) ?? entities.get(id);
    const through = library.entities.get(reason) ?? entities.get(reason);
    return entity === undefined || through === undefined ? [] : [{ entity, through, shared }];
  });
  return { library, related };
}

/** Of what the reader brought the edition says only how often it names the same. */
async function knowOwn(client: QueryClient, root: EditionRoot, article: Article): Promise<ArticleLibrary> {
  const found = await Promise.all(article.entities.map(({ id }) => readNamed(client, root, id)));
  const naming = new Map(article.entities.map(({ id }, at) => [id, found[at]?.own.places.length ?? 0]));
  const known = found.flatMap((each) => (each === null ? [] : [each.own.entity]));
  const library = await joinPart(client, { articles: [], entities: toMap(known), naming, total: root.total });
  return { library, related: [] };
}

function toMap(entities: readonly Entity[]): Map<EntityId, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}
