/** Whom the reader has merged, or told apart, in an edition that was counted before. */
import type { QueryClient } from '@tanstack/react-query';
import { toStandIns } from '#article/corrections/correct-entities.ts';
import { inOrder, type EntityCorrection } from '#article/corrections/entity-correction.ts';
import type { EntityId } from '#article/ids.ts';
import { LoadError } from '#queries/load-failure.ts';
import { knownCorrections } from '#queries/with-corrections.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import { readAllNamed, type FoundEntity } from './shard-query.ts';

/** The ids that an edition has for an entity, which may itself be one that was merged away: of whom is left, and those merged into it. */
export function listPrintedIds(client: QueryClient, id: EntityId): EntityId[] {
  const standIns = toStandIns(inOrder(knownCorrections(client)));
  const left = standIns.get(id) ?? id;
  return [left, ...[...standIns].flatMap(([given, other]) => (other === left ? [given] : []))];
}

/** Whoever the edition names where the entity may be named now: the same, and for whom the reader has put it. */
export function listPossibleIds(client: QueryClient, id: EntityId): EntityId[] {
  const printed = listPrintedIds(client, id);
  const others = knownCorrections(client).flatMap((correction) => {
    if (!('to' in correction) || !printed.includes(correction.to.id)) return [];
    return correction.kind === 'meant' ? correction.among : [correction.of.id];
  });
  return [...new Set([...printed, ...others])];
}

/** Whether the edition's counts of any of these are others than the reader's: an entry must be looked at. */
export function isCorrected(client: QueryClient, ids: readonly EntityId[]): boolean {
  return knownCorrections(client).some((correction) =>
    listConcerned(correction).some((id) => ids.includes(id)),
  );
}

function listConcerned(correction: EntityCorrection): readonly EntityId[] {
  switch (correction.kind) {
    case 'not-a-name':
    case 'a-name':
      return [correction.of.id];
    case 'someone-else':
    case 'same-as':
    case 'two-people':
      return [correction.of.id, correction.to.id];
    case 'meant':
      return [correction.to.id, ...correction.among];
    // A name more in unread texts changes no count, and neither does what somebody is.
    case 'another-name':
    case 'what-it-is':
      return [];
  }
}

/** Whom the reader has merged others into, with all that the edition knows of each of them; without those whose shards cannot be had now. */
export async function readMerged(
  client: QueryClient,
  root: EditionRoot,
): Promise<ReadonlyMap<EntityId, readonly FoundEntity[]>> {
  const left = new Set(toStandIns(inOrder(knownCorrections(client))).values());
  const merged = await Promise.all(
    [...left].map(async (id) => [id, await readOrNull(client, root, listPrintedIds(client, id))] as const),
  );
  return new Map(merged.flatMap(([id, found]) => (found === null ? [] : [[id, found] as const])));
}

async function readOrNull(client: QueryClient, root: EditionRoot, ids: readonly EntityId[]) {
  try {
    return await readAllNamed(client, root, ids);
  } catch (error) {
    // The list must not be lost for a count.
    if (error instanceof LoadError) return null;
    throw error;
  }
}
