/** Where this worker stands and what it is made of: the one place that reads the worker's globals. */
import type { PrecacheManifest } from '#offline/precache-manifest.ts';

declare const self: ServiceWorkerGlobalScope;

/** The build puts the manifest, as JSON, in the place of these words: see `build/offline-plugin.ts`. */
export const manifest: PrecacheManifest = JSON.parse('@@PRECACHE_MANIFEST@@');

/** Address of the folder the app stands under, with a slash at its end. */
export const scope = self.registration.scope;

// Caches belong to the host: two apps under different folders must not meet.
const prefix = `dramatis:${new URL(scope).pathname}`;
const shellPrefix = `${prefix}:shell:`;

/** The cache of this version's files. */
export const shellCacheName = shellPrefix + manifest.version;

/** The cache of the edition: its list and its articles, whatever the version of the app. */
export const editionCacheName = `${prefix}:edition`;

/** Caches of other versions of the shell, earlier ones or one that is being installed. */
export async function listOtherShells(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(shellPrefix) && name !== shellCacheName);
}

/** Paths from the scope that a cache holds. */
export async function listPaths(cache: Cache): Promise<Set<string>> {
  const requests = await cache.keys();
  return new Set(requests.map(({ url }) => url.slice(scope.length)));
}
