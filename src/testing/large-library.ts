/** A large edition of small entries, as the build shards it, in memory. */
import type { Entity } from '#article/entity.ts';
import type { Library, LibraryEntry } from '#article/library.ts';
import { compareEntries } from '#build/edition-library.ts';
import { collectSearch } from '#build/sharding/search-shards.ts';
import { shardEdition } from '#build/sharding/shard-edition.ts';
import { entity } from './fixture-article.ts';
import { entry } from './fixture-library.ts';

const TOPICS = ['world', 'space', 'science', null];
const NAMES = [
  'ada',
  'bea',
  'carlo',
  'dino',
  'eva',
  'franca',
  'gino',
  'ida',
  'place-roma',
  'place-oslo',
  'work-ode',
];

/** Entry number n: who is named, when and in which language follows from its number, so that every run sees the same. */
function toEntry(number: number): LibraryEntry {
  const counts: Record<string, number> = {};
  for (const [at, name] of NAMES.entries())
    if ((number * 7 + at * at) % (at + 2) === 0) counts[name] = 1 + ((number + at) % 4);
  // Whom one article alone names.
  if (number % 10 === 3) counts[`single-${number}`] = 1;
  const day = new Date(Date.UTC(2020, 0, 1 + ((number * 13) % 400))).toISOString().slice(0, 10);
  return entry(`storia-${number}`, day, `Titolo ${(number * 37) % 101} di ${number}`, counts, {
    lang: number % 3 === 0 ? 'en' : 'it',
    topic: TOPICS[number % TOPICS.length] ?? null,
    ...(number % 50 === 7 ? { date: null } : {}),
  });
}

/** The edition's whole list, its root as a JSON value, and its files by name. */
export function shardLibrary(total: number): {
  readonly library: Library;
  readonly root: unknown;
  readonly files: ReadonlyMap<string, string>;
} {
  const entries = Array.from({ length: total }, (_, number) => toEntry(number));
  const ids = [...new Set(entries.flatMap((each) => each.entities.map(({ entity: id }) => id)))];
  const entities = ids.map((id): Entity => entity(id, typeOf(id), id));
  const files = new Map<string, string>();
  const articles = entries.map((each, number) => ({
    number,
    entry: each,
    bytes: 1000,
    entities: each.entities.map(({ entity: id }) => id),
  }));
  const root = shardEdition(articles, entities, collectSearch(), (name, content) => files.set(name, content));
  return {
    library: {
      articles: [...entries].sort(compareEntries),
      entities: new Map(entities.map((each) => [each.id, each])),
    },
    root: JSON.parse(JSON.stringify(root)),
    files,
  };
}

function typeOf(id: string): Entity['type'] {
  return id.startsWith('place-') ? 'place' : id.startsWith('work-') ? 'work' : 'person';
}
