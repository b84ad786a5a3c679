/** From the compiled sources of an edition to the list it ships, or to sentences about what must be mended. */
import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { CompileIssue } from '#article/source-document.ts';
import { LARGEST_WHOLE } from '#shards/layout.ts';
import { joinLibrary, withOwners, type FindEntity } from './edition-library.ts';
import type { CompiledSource } from './incremental/compiled-source.ts';
import { collectSearch } from './sharding/search-shards.ts';
import { shardEdition, type ShardedArticle } from './sharding/shard-edition.ts';
import type { TakeFile } from './sharding/shard-files.ts';

/** What an edition consists of beside its articles' files. */
export interface Edition {
  /** The content of the library's file: the list, or the root of an edition in shards. */
  readonly library: string;
  /** What the compiler doubts, one line each, in the order of the sources. */
  readonly warnings: readonly string[];
}

/** Gathers an edition article by article, so that none of them need stay in memory. */
export interface EditionGatherer {
  /** @param at place of the source among all; articles may come in any order. */
  add(at: number, source: CompiledSource): void;
  /**
   * The edition of what was added; a large one hands over its shards. Equal sources give equal content, in whatever order they came.
   * @throws {RangeError} when two sources have one id: their authors must choose.
   */
  finish(take: TakeFile): Edition;
}

/** @param names the sources, as they are to be told: their paths from the folder of the edition. */
export function gatherEdition(names: readonly string[], findEntity: FindEntity): EditionGatherer {
  const ids: (ArticleId | undefined)[] = [];
  const articles: ShardedArticle[] = [];
  const search = collectSearch();
  const issues = new Map<number, readonly CompileIssue[]>();
  const entities = new Map<EntityId, { readonly at: number; readonly entity: Entity }>();
  return {
    add(at, { json, facts }) {
      ids[at] = facts.id;
      // Only where its words go into shards is the file read again; this build has written it.
      if (names.length > LARGEST_WHOLE) search.add(at, JSON.parse(json) as Article);
      articles.push({
        number: at,
        entry: facts.entry,
        bytes: Buffer.byteLength(json),
        entities: facts.entities.map(({ id }) => id),
      });
      if (facts.issues.length > 0) issues.set(at, facts.issues);
      // Articles may say different things of a stranger: the last source is believed.
      for (const entity of facts.entities)
        if ((entities.get(entity.id)?.at ?? -1) <= at) entities.set(entity.id, { at, entity });
    },
    finish(take) {
      rejectSharedIds(ids, names);
      const said = new Map([...entities].map(([id, { entity }]) => [id, entity]));
      return {
        library: JSON.stringify(
          articles.length > LARGEST_WHOLE
            ? shardEdition(articles, withOwners(said, findEntity), search, take)
            : joinLibrary(
                articles.map(({ entry }) => entry),
                said,
                findEntity,
              ),
        ),
        warnings: [...issues]
          .sort(([a], [b]) => a - b)
          .flatMap(([at, found]) => found.map((issue) => describeIssue(names[at] ?? '', issue))),
      };
    },
  };
}

/** `file.txt:12: sentence` as editors and terminals link it. */
export function describeIssue(name: string, issue: CompileIssue): string {
  return `${name}${issue.line === null ? '' : `:${issue.line}`}: ${issue.message} (${issue.kind})`;
}

/** What a failure while compiling a source is told as: the file, the reason, the remedy. */
export function describeCrash(path: string, reason: string): string {
  return (
    `${path} could not be compiled: ${reason}. ` +
    `Try «npm run compile -- ${path}» to see it alone; mend the file or take it out of the folder.`
  );
}

function rejectSharedIds(ids: readonly (ArticleId | undefined)[], names: readonly string[]): void {
  const first = new Map<ArticleId, string>();
  for (const [at, name] of names.entries()) {
    const id = ids[at];
    if (id === undefined) continue;
    const other = first.get(id);
    if (other !== undefined) {
      throw new RangeError(
        `${other} and ${name} have the same id «${id}»: give one of them another file name or «id:» line.`,
      );
    }
    first.set(id, name);
  }
}
