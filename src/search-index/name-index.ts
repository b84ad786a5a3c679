import { labelOf, type Entity } from '#article/entity.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { EntityCount } from '#article/library.ts';
import { toSearchWords } from './index-terms.ts';
import type { SoughtWord } from './parse-query.ts';
import type { Suggestion } from './search-index.ts';
import { isStopWord } from './stop-words.ts';
import { countEdits, forgivenEdits } from './within-edits.ts';

/** Whom the articles of a library name, as the reader has corrected it. */
export interface SearchLibrary {
  readonly entities: readonly Entity[];
  readonly entries: ReadonlyMap<ArticleId, readonly EntityCount[]>;
}

/** The names of a library, by their words. */
export interface NameIndex {
  /** Folded words of all names of the entity; empty for one that is not known. */
  readonly wordsOf: (id: EntityId) => ReadonlySet<string>;
  /** Whoever has a name with all those words; by the beginnings of words, or with slips, where nobody has. */
  readonly findAll: (words: readonly string[]) => ReadonlySet<EntityId>;
  /** Whom a reader may mean who has written so far, those in most articles first among equals. */
  readonly suggest: (words: readonly SoughtWord[], most: number) => Suggestion[];
  /** The words of names that are the fewest forgivable slips away; empty where there is none. Linear in the names. */
  readonly findSimilar: (word: SoughtWord) => string[];
}

interface Named {
  readonly id: EntityId;
  readonly isPerson: boolean;
  readonly names: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
  readonly articles: number;
}

/** Shorter parts of names are words of every day. */
const SHORTEST_PART = 3;

/** How well a name answers; a greater one is better. */
const GRADES = { whole: 4, within: 3, words: 2, beginnings: 1, part: 0.5, none: 0 } as const;

/** The index of a library's names. Linear in them. */
export function buildNameIndex({ entities, entries }: SearchLibrary): NameIndex {
  const counts = new Map<EntityId, number>();
  for (const entry of entries.values())
    for (const { entity } of entry) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return indexNames(entities.map((entity) => ({ entity, articles: counts.get(entity.id) ?? 0 })));
}

/** Somebody, with the number of articles that name them. */
export interface Bearer {
  readonly entity: Entity;
  readonly articles: number;
}

/**
 * The index of the names of those whom articles name. Linear in them.
 * @param alsoWords more words of names, among which a slip is looked for
 */
export function indexNames(bearers: readonly Bearer[], alsoWords: readonly string[] = []): NameIndex {
  const all = bearers
    .map(({ entity, articles }) => toNamed(entity, articles))
    .filter(({ articles }) => articles > 0);
  const byId = new Map(all.map((named) => [named.id, named]));
  const vocabulary = new Set([...all.flatMap(({ words }) => [...words]), ...alsoWords]);
  const findSimilar = (word: SoughtWord) => similarIn(vocabulary, word);
  return {
    wordsOf: (id) => byId.get(id)?.words ?? new Set(),
    findAll: (words) => findAll(all, words, findSimilar),
    suggest: (words, most) => suggest(all, words, findSimilar).slice(0, most),
    findSimilar,
  };
}

function toNamed(entity: Entity, articles: number): Named {
  const names = foldedNamesOf(entity);
  return { id: entity.id, isPerson: entity.type === 'person', names, words: new Set(names.flat()), articles };
}

/** The folded words of each name of an entity, in every language, each name once. */
export function foldedNamesOf(entity: Entity): string[][] {
  const { it, en } = entity.names;
  const printed = [
    labelOf(entity, 'it'),
    labelOf(entity, 'en'),
    ...(it?.aliases ?? []),
    ...(en?.aliases ?? []),
  ];
  return [...new Set(printed)].map((name) => toSearchWords(name).map(({ folded }) => folded));
}

function findAll(
  all: readonly Named[],
  words: readonly string[],
  findSimilar: NameIndex['findSimilar'],
): ReadonlySet<EntityId> {
  const having = (isSame: (own: string, sought: string) => boolean) =>
    all.filter(({ names }) =>
      names.some((name) => words.every((word) => name.some((own) => isSame(own, word)))),
    );
  const slips = () => {
    const meant = new Map(words.map((folded) => [folded, findSimilar({ folded, isOpen: false })]));
    return having((own, word) => own === word || meant.get(word)?.includes(own) === true);
  };
  for (const find of [() => having((a, b) => a === b), () => having((a, b) => a.startsWith(b)), slips]) {
    const found = find();
    if (found.length > 0) return new Set(found.map(({ id }) => id));
  }
  return new Set();
}

function suggest(
  all: readonly Named[],
  words: readonly SoughtWord[],
  findSimilar: NameIndex['findSimilar'],
): Suggestion[] {
  const telling = words.filter(({ folded, isOpen }) => isOpen || !isStopWord(folded));
  if (telling.length === 0) return [];
  const asWritten = telling.map(({ folded }) => [folded]);
  const graded = (
    sought: readonly Spellings[],
    grade: (named: Named, sought: readonly Spellings[]) => number,
  ) =>
    all
      .map((named) => ({ named, grade: grade(named, sought) }))
      .filter(({ grade }) => grade > GRADES.none)
      .sort((a, b) => b.grade - a.grade || b.named.articles - a.named.articles)
      .map(({ named }) => ({ entity: named.id, articles: named.articles }));
  const found = graded(asWritten, gradeOf);
  if (found.length > 0) return found;
  const withSlips = telling.map((word) => [word.folded, ...findSimilar(word)]);
  const meant = graded(withSlips, gradeOf);
  // «kim putin» is the name of nobody, and means two.
  return meant.length > 0 ? meant : graded(asWritten, gradePart);
}

/** A word as it may be spelt. */
type Spellings = readonly string[];

/** People of whose name one word is looked for: most are called by their surname. */
function gradePart({ words, isPerson }: Named, sought: readonly Spellings[]): number {
  const hasWord = sought.some((spellings) =>
    spellings.some((word) => word.length >= SHORTEST_PART && words.has(word)),
  );
  return isPerson && hasWord ? GRADES.part : GRADES.none;
}

function gradeOf({ names }: Named, sought: readonly Spellings[]): number {
  const has = (
    name: readonly string[],
    spellings: readonly string[],
    isSame: (a: string, b: string) => boolean,
  ) => spellings.some((spelling) => name.some((own) => isSame(own, spelling)));
  const isEqual = (own: string, spelling: string) => own === spelling && !isStopWord(own);
  const begins = (own: string, spelling: string) => own.startsWith(spelling) && !isStopWord(own);
  let best: number = GRADES.none;
  for (const name of names) {
    const isWithin =
      name.length > 0 && name.every((own) => sought.some((spellings) => spellings.includes(own)));
    const hasAll = sought.every((spellings) => has(name, spellings, isEqual));
    if (isWithin && hasAll) return GRADES.whole;
    // A single short word within a longer search is too little: «la», «un» are names of nobody.
    if (isWithin && name.join('').length >= SHORTEST_PART) best = Math.max(best, GRADES.within);
    if (hasAll) best = Math.max(best, GRADES.words);
    else if (sought.every((spellings) => has(name, spellings, begins)))
      best = Math.max(best, GRADES.beginnings);
  }
  return best;
}

function similarIn(vocabulary: ReadonlySet<string>, { folded, isOpen }: SoughtWord): string[] {
  const most = forgivenEdits(folded.length);
  if (most === 0) return [];
  let fewest = most;
  let similar: string[] = [];
  for (const word of vocabulary) {
    const edits =
      countEdits(folded, word, fewest) ?? (isOpen ? countEdits(folded, word, fewest, true) : null);
    if (edits === null) continue;
    if (edits < fewest) [fewest, similar] = [edits, []];
    similar.push(word);
  }
  return similar;
}
