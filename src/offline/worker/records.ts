/** What the worker notes for itself, beside the edition's files: the reader's choice, and what it has undertaken to keep. No request is answered with it. */
import { decodeKeptFiles, type KeptFiles } from '#offline/kept-files.ts';
import { decodeOfflineChoice, type OfflineChoice } from '#article/offline-choice.ts';
import { putOrFail } from './save-files.ts';
import { editionCacheName, scope } from './site.ts';

const CHOICE = 'offline-choice';
const FILES = 'kept-files';

/** What the reader has chosen; null where they have chosen nothing. */
export async function readChoice(): Promise<OfflineChoice | null> {
  return decodeOfflineChoice(await read(CHOICE));
}

/** @throws {SaveError} when the device has no room for it. */
export function keepChoice(choice: OfflineChoice): Promise<void> {
  return keep(CHOICE, choice);
}

/** What was undertaken last, or null. */
export async function readKeptFiles(): Promise<KeptFiles | null> {
  return decodeKeptFiles(await read(FILES));
}

/** @throws {SaveError} when the device has no room for it. */
export function keepFiles(files: KeptFiles): Promise<void> {
  return keep(FILES, files);
}

async function read(name: string): Promise<unknown> {
  return (await caches.match(scope + name, { cacheName: editionCacheName }))?.json();
}

async function keep(name: string, value: unknown): Promise<void> {
  await putOrFail(await caches.open(editionCacheName), scope + name, Response.json(value));
}
