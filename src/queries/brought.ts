/** What the reader has brought from anywhere in the app, or had brought by their system, until the page that imports takes it. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Source } from './import-articles.ts';

/** Something that was brought. */
export type Brought = BroughtSources | BroughtText;

interface BroughtBase {
  /** No two are the same: what waits on the device is brought once, however often it is looked for. */
  readonly key: string;
  /** Called once it is taken for good; until then it may come again with the next page. */
  readonly settle: () => Promise<void>;
}

/** Files and folders, to be imported at once. */
export interface BroughtSources extends BroughtBase {
  readonly kind: 'sources';
  readonly sources: readonly Source[];
}

/** Words for the field, which the reader sees before they are added. */
export interface BroughtText extends BroughtBase {
  readonly kind: 'text';
  readonly text: string;
}

/** Everything that waits, in the order in which it came. */
export function broughtQuery() {
  return queryOptions({
    queryKey: ['brought'],
    queryFn: ({ client }): readonly Brought[] => listBrought(client),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    // Files are not data to be compared.
    structuralSharing: false,
  });
}

/** Has something wait, unless it does already. */
export function bring(client: QueryClient, brought: Brought): void {
  const waiting = listBrought(client);
  if (waiting.some(({ key }) => key === brought.key)) return;
  client.setQueryData(broughtQuery().queryKey, [...waiting, brought]);
}

let count = 0;

/** Has files and folders wait that are nowhere else than on this page. */
export function bringSources(client: QueryClient, sources: readonly Source[]): void {
  count += 1;
  bring(client, { kind: 'sources', key: `page ${count}`, sources, settle: () => Promise.resolve() });
}

/** It waits no longer. */
export function takeAway(client: QueryClient, key: string): void {
  const rest = listBrought(client).filter((other) => other.key !== key);
  client.setQueryData(broughtQuery().queryKey, rest);
}

function listBrought(client: QueryClient): readonly Brought[] {
  return client.getQueryData<readonly Brought[]>(['brought']) ?? [];
}
