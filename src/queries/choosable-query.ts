/** What a reader can choose of an edition in shards to be kept on the device. */
import { queryOptions } from '@tanstack/react-query';
import type { EditionRoot } from '#shards/edition-root.ts';
import { editionQuery } from './parts/edition-query.ts';
import { readFigures } from './parts/read-figures.ts';

export { estimateBytes, isSearchKept } from '#shards/estimate-bytes.ts';

/** The root of the edition, with its topics and its size; null for an edition in one file, of which nothing is chosen. */
export function choosableQuery() {
  return queryOptions({
    ...editionQuery(),
    select: (edition) => (edition.kind === 'whole' ? null : edition.root),
  });
}

/** Whom the edition names, before the reader's corrections: a choice is made by what the edition's own files say. Whom most articles name comes first. */
export function choosableFiguresQuery(root: EditionRoot) {
  return queryOptions({
    queryKey: ['choosable-figures', root.shards.figures.directories],
    queryFn: ({ client }) => readFigures(client, root),
    networkMode: 'always',
    staleTime: Infinity,
  });
}
