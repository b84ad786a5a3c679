/** The file at the edition's place: the list of a small edition, or the root of one in shards. */
import { decodeRoot, isRoot, type EditionRoot } from '#shards/edition-root.ts';
import { ARTICLES_PER_ROWS, ENTRIES_PER_LIST, SHARD_KINDS, SHARDS_PER_DIRECTORY } from '#shards/layout.ts';
import { decodeEditionList, type EditionList } from './edition-list.ts';

export type EditionIndex =
  | { readonly kind: 'list'; readonly list: EditionList }
  | { readonly kind: 'root'; readonly root: EditionRoot };

/** What the file holds; null when it is nothing that this version can read. */
export function decodeEditionIndex(value: unknown): EditionIndex | null {
  if (!isRoot(value)) {
    const list = decodeEditionList(value);
    return list === null ? null : { kind: 'list', list };
  }
  const root = decodeRoot(value);
  return root.ok && isSound(root.value) ? { kind: 'root', root: root.value } : null;
}

/** Whether the numbers of a root agree: work is measured by them, and one that claims more shards than it leads to would have no end. */
function isSound({ total, days, shards }: EditionRoot): boolean {
  return (
    SHARD_KINDS.every(
      (kind) => shards[kind].directories.length === Math.ceil(shards[kind].count / SHARDS_PER_DIRECTORY),
    ) &&
    shards.list.count === Math.ceil(total / ENTRIES_PER_LIST) &&
    shards.rows.count === Math.ceil(total / ARTICLES_PER_ROWS) &&
    days.reduce((sum, [, count]) => sum + count, 0) === total
  );
}
