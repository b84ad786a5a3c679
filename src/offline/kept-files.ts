/** What the device has undertaken to keep of an edition in shards: written once the files are known, so that the next start need not find them again. */
import { decodeOfflineChoice, type OfflineChoice } from '#article/offline-choice.ts';
import type { ChosenFiles } from './choose-files.ts';

export interface KeptFiles extends ChosenFiles {
  /** Hash of the root they were found by. */
  readonly edition: string;
  readonly choice: OfflineChoice;
}

/** What was undertaken, from its JSON value; null when it is nothing that this version wrote. */
export function decodeKeptFiles(value: unknown): KeptFiles | null {
  if (typeof value !== 'object' || value === null) return null;
  const { edition, choice, articles, shards } = value as Record<string, unknown>;
  const decoded = decodeOfflineChoice(choice);
  if (typeof edition !== 'string' || decoded === null || !areNames(articles) || !areNames(shards))
    return null;
  return { edition, choice: decoded, articles, shards };
}

function areNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
