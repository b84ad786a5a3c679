/** An edition in shards of articles that have nothing but what they are found by, for tests of what reads one. */
import { collectSearch } from '#build/sharding/search-shards.ts';
import { shardEdition } from '#build/sharding/shard-edition.ts';
import { decodeEditionIndex } from '#offline/edition-index.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import type { LoadFile } from '#shards/open-edition.ts';
import { entity } from './fixture-article.ts';
import { entry } from './fixture-library.ts';

/** What an article is about, and whom it names. */
export interface ShardedStory {
  readonly topic: string;
  readonly names: readonly string[];
}

export interface ShardedEdition {
  /** The content of its root, as a JSON value. */
  readonly written: unknown;
  readonly root: EditionRoot;
  /** Contents of the shards and directories, by bare name. */
  readonly files: ReadonlyMap<string, string>;
  readonly load: LoadFile;
  /** Bare names of the files that were loaded, in order. */
  readonly loaded: string[];
}

/** Bytes of each article's file. */
export const ARTICLE_BYTES = 10_000;

/** Bare name of the file of the article at that place. */
export function assetAt(place: number): string {
  return `story-${place}-${String(place).padStart(16, '0')}.json`;
}

/** The edition of the stories, one a day, the oldest first: the article at place n has the id `story-n`. */
export function buildShardedEdition(stories: readonly ShardedStory[]): ShardedEdition {
  const files = new Map<string, string>();
  const articles = stories.map(({ topic, names }, place) => {
    const counts = Object.fromEntries(names.map((name) => [name, 1]));
    const date = new Date(Date.UTC(2000, 0, 1 + place)).toISOString().slice(0, 10);
    const listed = entry(`story-${place}`, date, `Storia ${place}`, counts, {
      topic,
      asset: assetAt(place),
    });
    return {
      number: place,
      entry: listed,
      bytes: ARTICLE_BYTES,
      entities: listed.entities.map((each) => each.entity),
    };
  });
  const named = [...new Set(stories.flatMap(({ names }) => names))].map((name) =>
    entity(name, 'person', name),
  );
  const written: unknown = JSON.parse(
    JSON.stringify(
      shardEdition(articles, named, collectSearch(), (name, content) => void files.set(name, content)),
    ),
  );
  const index = decodeEditionIndex(written);
  if (index?.kind !== 'root') throw new Error('the root that was built cannot be read');
  const loaded: string[] = [];
  const load: LoadFile = (name, decode) => {
    loaded.push(name);
    const decoded = decode(JSON.parse(files.get(name) ?? 'null'));
    return decoded.ok ? Promise.resolve(decoded.value) : Promise.reject(new Error(`${name} cannot be read`));
  };
  return { written, root: index.root, files, load, loaded };
}
