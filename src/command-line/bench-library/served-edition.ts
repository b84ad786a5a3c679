import type { BenchEdition } from './editions.ts';
import { startPackedHost, type PackedHost } from './packed-host.ts';

/** An edition with the host that serves it. */
export interface ServedEdition {
  /** `10,000 articles`, for the table. */
  readonly name: string;
  readonly host: PackedHost;
}

/** Serves each edition from a host of its own. */
export function serveEditions(editions: readonly BenchEdition[]): Promise<ServedEdition[]> {
  return Promise.all(
    editions.map(async ({ articles, folder }) => ({
      name: `${articles.toLocaleString('en')} articles`,
      host: await startPackedHost(folder),
    })),
  );
}
