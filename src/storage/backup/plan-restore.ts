import { toFreeId } from '#article/find-twin.ts';
import type { ArticleId } from '#article/ids.ts';
import { withArticleId } from '#article/own-article.ts';
import { isSameLine, type LineRecord } from '#article/place-records.ts';
import { isLaterState } from '#storage/is-later-state.ts';
import { articleOf, keyOf } from '#storage/held-records.ts';
import { nameRecord } from '#storage/name-record.ts';
import type { RecordLists, Records } from '#storage/records.ts';
import type { StoreName } from '#storage/store-names.ts';
import { readBytes } from './read-bytes.ts';

/** What a restore would do with the records of one store. */
export interface Difference<T> {
  /** Only in the backup: they are added. */
  readonly added: readonly T[];
  /** Later in the backup than here: they replace what is here. */
  readonly later: readonly T[];
  /** Other here than in the backup, and not older: what is here stays. */
  readonly staying: readonly T[];
  /** Alike in both. */
  readonly same: number;
}

/** For each store, what a restore would do. */
export type RestorePlan = { readonly [Name in StoreName]: Difference<Records[Name]> };

/**
 * Compares a backup with what is kept here. What is only here is never touched. Of two reading places the later one is kept, and what was read
 * stays read. A picture, kind, article or correction of names that is here stays; pictures and kinds of another line come beside it.
 * @param now ISO 8601 in UTC.
 */
export async function planRestore(backup: RecordLists, here: RecordLists, now: string): Promise<RestorePlan> {
  return {
    readingStates: await compare(
      backup,
      here,
      'readingStates',
      (mine, theirs) => !isLaterState(mine, theirs, now),
    ),
    pictures: await compare(backup, here, 'pictures', () => false),
    kindOverrides: await compare(backup, here, 'kindOverrides', () => false),
    articles: await compare(backup, here, 'articles', () => false),
    corrections: await compare(backup, here, 'corrections', () => false),
  };
}

/** What the plan adds or replaces. */
export function listRestored(plan: RestorePlan): RecordLists {
  const restored = <T>({ added, later }: Difference<T>): readonly T[] => [...added, ...later];
  return {
    readingStates: restored(plan.readingStates),
    pictures: restored(plan.pictures),
    kindOverrides: restored(plan.kindOverrides),
    articles: restored(plan.articles),
    corrections: restored(plan.corrections),
  };
}

/**
 * The plan with the articles that would stay out: each comes beside the one that is here, under an id of its own. Nothing that is here is touched.
 * @param isTaken Whether an article of this device or of the edition has the id.
 */
export function bringBeside(plan: RestorePlan, isTaken: (id: ArticleId) => boolean): RestorePlan {
  const { added, staying } = plan.articles;
  const taken = new Set<string>(added.map(({ articleId }) => articleId));
  const beside = staying.map((own) => {
    const articleId = toFreeId(own.articleId, (id) => isTaken(id) || taken.has(id));
    taken.add(articleId);
    return withArticleId(own, articleId);
  });
  return { ...plan, articles: { ...plan.articles, added: [...added, ...beside], staying: [] } };
}

async function compare<Name extends StoreName>(
  backup: RecordLists,
  here: RecordLists,
  store: Name,
  isLater: (mine: Records[Name], theirs: Records[Name]) => boolean,
): Promise<Difference<Records[Name]>> {
  const added: Records[Name][] = [];
  const later: Records[Name][] = [];
  const staying: Records[Name][] = [];
  let same = 0;
  const mine: readonly Records[Name][] = here[store];
  for (const theirs of backup[store]) {
    const own = findCounterpart(theirs, mine);
    if (own === undefined) added.push(withFreeName(theirs, [...mine, ...added]));
    else if (await areAlike(own, theirs)) same += 1;
    else if (isLater(own, theirs)) later.push(theirs);
    else staying.push(theirs);
  }
  return { added, later, staying, same };
}

/** What is here of the same article, or of the same line of it, whatever its name. */
function findCounterpart<T extends Records[StoreName]>(theirs: T, here: readonly T[]): T | undefined {
  const near = here.filter((own) => articleOf(own) === articleOf(theirs));
  return (
    near.find((own) => 'line' in own && 'line' in theirs && isSameLine(own.line, theirs.line)) ??
    near.find((own) => toKey(own) === toKey(theirs) && !belongToTwoLines(own, theirs))
  );
}

/** Whether two records of one name belong to lines that read differently: editions number their lines anew. */
function belongToTwoLines(one: Records[StoreName], other: Records[StoreName]): boolean {
  if (!('line' in one && 'line' in other) || one.line === null || other.line === null) return false;
  return !isSameLine(one.line, { ...other.line, id: one.line.id });
}

/** The record under a name that no other has: none is to take another's place, or to be lost to it. */
function withFreeName<T extends Records[StoreName]>(theirs: T, others: readonly T[]): T {
  const near = others.filter((own) => articleOf(own) === articleOf(theirs));
  const isTaken = near.some((own) => toKey(own) === toKey(theirs));
  if (!isTaken || !('line' in theirs)) return theirs;
  const names = new Map<string, LineRecord>();
  for (const own of near) if ('line' in own) names.set(own.blockId, own);
  return { ...theirs, blockId: nameRecord<LineRecord>(theirs, names, null).blockId };
}

function toKey(record: Records[StoreName]): string {
  return JSON.stringify(keyOf(record));
}

/** Whether two records say the same; pictures are compared byte by byte. */
async function areAlike(one: Records[StoreName], other: Records[StoreName]): Promise<boolean> {
  if (toComparable(one) !== toComparable(other)) return false;
  if (!('blob' in one) || !('blob' in other)) return true;
  if (one.blob.size !== other.blob.size || one.blob.type !== other.blob.type) return false;
  const [ownBytes, otherBytes] = await Promise.all([readBytes(one.blob), readBytes(other.blob)]);
  if (ownBytes === null || otherBytes === null) return false;
  return ownBytes.every((byte, at) => byte === otherBytes[at]);
}

/** Everything but the bytes and where it belongs, whatever the order of the fields. */
function toComparable(record: Records[StoreName]): string {
  const fields = Object.entries(record).filter(([name]) => !['blob', 'blockId', 'line'].includes(name));
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
