/**
 * Which files of an edition in shards a choice needs. What is chosen are articles; what goes with them is what the pages of these articles ask for:
 *
 * | kind      | kept of it                                                                                        |
 * | --------- | ------------------------------------------------------------------------------------------------- |
 * | `list`    | the stretches in which the articles stand: the library lists them                                 |
 * | `about`   | the buckets of the articles: an address leads to its file                                         |
 * | `names`   | the buckets of all whom the articles name, and of the figures that were chosen: their pages open  |
 * | `rows`, `headlines`, `figures` | all: filters count every article, a search reads every headline, and who looks for somebody cannot know in which stretch they stand |
 * | `search`, `starts`, `words`, `files` | all or none (`isSearchKept`): a search reads words of the whole edition                |
 *
 * and the directories that lead to them. `everything` needs all files of all kinds; `none` needs none beside the root.
 */
import type { DecodeError } from '#article/decode-value.ts';
import { toEntityId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import type { Result } from '#article/result.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import {
  ENTRIES_PER_LIST,
  SHARD_KINDS,
  SHARDS_PER_DIRECTORY,
  toDirectoryName,
  type ShardKind,
} from '#shards/layout.ts';
import { isSearchKept, SEARCH_KINDS } from '#shards/estimate-bytes.ts';
import { decodeListShard } from '#shards/list-shard.ts';
import { decodeNamesShard } from '#shards/names-shard.ts';
import {
  aboutNumberOf,
  findShard,
  listNumberOf,
  namesNumberOf,
  type LoadDirectory,
  type LoadFile,
} from '#shards/open-edition.ts';
import { decodeRowsShard } from '#shards/rows-shard.ts';
import { forEachAtOnce } from './at-once.ts';
import type { OfflineChoice } from '#article/offline-choice.ts';

/** Bare names of files, each once. */
export interface ChosenFiles {
  /** Newest first: what is read most is here first. */
  readonly articles: readonly string[];
  /** Shards and their directories. */
  readonly shards: readonly string[];
}

/** Shards that are read at once. */
const READ_AT_ONCE = 4;

/** The bare name of a shard's file; null where the edition has none of that number. */
export type FindShard = (kind: ShardKind, number: number) => Promise<string | null>;

/** The edition and how it is read. */
interface Reading {
  readonly root: EditionRoot;
  readonly load: LoadFile;
  readonly find: FindShard;
}

/** Kinds of which only those shards are kept that the articles need. */
const PICKED = ['list', 'names', 'about'] as const satisfies readonly ShardKind[];
type Picked = (typeof PICKED)[number];

function isPicked(kind: ShardKind): kind is Picked {
  return PICKED.some((picked) => picked === kind);
}

/** Numbers of the shards that are needed. */
type Needed = Readonly<Record<Picked, Set<number>>>;

/**
 * The files that the choice needs; reads the lists of the chosen articles and, to find these, names and rows. Linear in the chosen articles; of each no
 * more than its file's name is held. Fails as `load` fails.
 */
export async function chooseFiles(
  root: EditionRoot,
  choice: OfflineChoice,
  load: LoadFile,
): Promise<ChosenFiles> {
  if (choice.kind === 'none') return { articles: [], shards: [] };
  const reading: Reading = { root, load, find: buildFinder(root, load) };
  const needed: Needed = { list: new Set(), names: new Set(), about: new Set() };
  const places = await findPlaces(choice, reading, needed);
  const articles = await listArticles(places, reading, needed);
  const isSearched = isSearchKept(root, articles.length);
  const numbersOf = (kind: ShardKind) => {
    if (choice.kind !== 'everything' && isPicked(kind)) return needed[kind];
    return SEARCH_KINDS.includes(kind) && !isSearched ? [] : listAll(root, kind);
  };
  return { articles, shards: await nameShards(numbersOf, reading) };
}

/** A way to test whether a place is chosen, and the stretches of the list in which chosen ones stand. */
interface Places {
  readonly lists: readonly number[];
  readonly has: (place: number) => boolean;
}

async function findPlaces(
  choice: Exclude<OfflineChoice, { kind: 'none' }>,
  reading: Reading,
  needed: Needed,
): Promise<Places> {
  if (choice.kind === 'named') return toPlaces(await findNamed(choice, reading, needed));
  const { root } = reading;
  const first = choice.kind === 'everything' ? 0 : Math.max(0, root.total - choice.count);
  const least = listNumberOf(first);
  const lists = Array.from({ length: root.shards.list.count - least }, (_, at) => least + at);
  return { lists, has: (place) => place >= first };
}

function toPlaces(places: ReadonlySet<number>): Places {
  const lists = new Set([...places].map(listNumberOf));
  return { lists: [...lists].sort((a, b) => a - b), has: (place) => places.has(place) };
}

/** Places of the articles that name one of the figures, or are about one of the topics. */
async function findNamed(
  { topics, figures }: Extract<OfflineChoice, { kind: 'named' }>,
  reading: Reading,
  needed: Needed,
): Promise<ReadonlySet<number>> {
  const { root } = reading;
  const found = new Set<number>();
  const wanted = new Set<string>(figures);
  for (const figure of figures) needed.names.add(namesNumberOf(root, toEntityId(figure)));
  await forEachAtOnce([...needed.names], READ_AT_ONCE, async (number) => {
    const named = await readShard('names', number, reading, decodeNamesShard);
    for (const { entity, places } of named?.named ?? [])
      if (wanted.has(entity.id)) for (const place of places) found.add(place);
  });
  if (topics.length === 0) return found;
  const sought = new Set(topics);
  // No shard lists the articles of a topic; rows are small, and tell the topic of five hundred at once.
  await forEachAtOnce(listAll(root, 'rows'), READ_AT_ONCE, async (number) => {
    const rows = await readShard('rows', number, reading, (value) => decodeRowsShard(value, number));
    for (const { topic, at } of rows?.entries ?? [])
      if (at !== undefined && topic !== null && sought.has(topic)) found.add(at);
  });
  return found;
}

/** Files of the chosen articles, newest first; adds what goes with them. */
async function listArticles(places: Places, reading: Reading, needed: Needed): Promise<string[]> {
  const stretches = new Map<number, string[]>();
  await forEachAtOnce(places.lists, READ_AT_ONCE, async (number) => {
    needed.list.add(number);
    const list = await readShard('list', number, reading, decodeListShard);
    const files: string[] = [];
    for (const [at, entry] of (list?.entries ?? []).entries()) {
      const place = number * ENTRIES_PER_LIST + at;
      if (!places.has(place) || entry.asset === null) continue;
      files.push(entry.asset);
      addNeeds(reading.root, entry, needed);
    }
    stretches.set(number, files.reverse());
  });
  return [...stretches.keys()].sort((a, b) => b - a).flatMap((number) => stretches.get(number) ?? []);
}

function addNeeds(root: EditionRoot, { id, entities }: LibraryEntry, needed: Needed): void {
  needed.about.add(aboutNumberOf(root, id));
  for (const { entity } of entities) needed.names.add(namesNumberOf(root, entity));
}

function* listAll(root: EditionRoot, kind: ShardKind): Iterable<number> {
  for (let number = 0; number < root.shards[kind].count; number += 1) yield number;
}

/** Bare names of the shards, and of the directories that lead to them. */
async function nameShards(
  numbersOf: (kind: ShardKind) => Iterable<number>,
  { root, find }: Reading,
): Promise<string[]> {
  const names = new Set<string>();
  for (const kind of SHARD_KINDS) {
    for (const number of numbersOf(kind)) {
      const name = await find(kind, number);
      if (name === null) continue;
      const directory = Math.floor(number / SHARDS_PER_DIRECTORY);
      names.add(toDirectoryName(kind, directory, root.shards[kind].directories[directory] ?? ''));
      names.add(name);
    }
  }
  return [...names];
}

/** The content of a shard; null where the edition has none of that number. */
async function readShard<T>(
  kind: ShardKind,
  number: number,
  { load, find }: Reading,
  decode: (value: unknown) => Result<T, DecodeError>,
): Promise<T | null> {
  const name = await find(kind, number);
  return name === null ? null : load(name, decode);
}

/** Names shards of an edition, and reads each directory once for it. */
export function buildFinder(root: EditionRoot, load: LoadFile): FindShard {
  const directories = new Map<string, Promise<readonly string[]>>();
  const loadOnce: LoadDirectory = (name, decode) => {
    const reading = directories.get(name) ?? load(name, decode);
    directories.set(name, reading);
    return reading;
  };
  return (kind, number) => findShard(root, kind, number, loadOnce);
}
