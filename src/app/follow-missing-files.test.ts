import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { libraryPartQuery } from '#queries/parts/library-part-query.ts';
import { shardLibrary } from '#testing/large-library.ts';
import { followEdition } from './follow-edition.ts';
import { followMissingFiles } from './follow-missing-files.ts';

afterEach(() => vi.unstubAllGlobals());

const before = shardLibrary(300);
const after = shardLibrary(301);
const scope = { kind: 'naming', id: toEntityId('ada') } as const;

/** A host of an edition, and how often it was asked for its root. */
function serve(edition: typeof before, root: unknown = edition.root) {
  const asked = { roots: 0 };
  vi.stubGlobal('fetch', (url: string) => {
    const name = url.slice(url.lastIndexOf('/') + 1);
    if (name !== 'edition.json') {
      const content = edition.files.get(name);
      return Promise.resolve(
        content === undefined ? new Response('', { status: 404 }) : new Response(content),
      );
    }
    asked.roots += 1;
    return Promise.resolve(Response.json(root));
  });
  return asked;
}

function open() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const end = followMissingFiles(client, () => followEdition(client));
  return { client, end };
}

it('shows the later edition where the files of the one that is shown are gone', async () => {
  serve(before);
  const { client, end } = open();
  await client.query(libraryPartQuery({ kind: 'everything' }));
  serve(after);
  const observer = new QueryObserver(client, libraryPartQuery(scope));
  const stop = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(observer.getCurrentResult().data?.placed?.root.total).toBe(301));
  stop();
  end();
});

it('asks once for each file that is gone, where no later edition has come', async () => {
  serve(before);
  const { client, end } = open();
  await client.query(libraryPartQuery({ kind: 'everything' }));
  const asked = serve({ ...before, files: new Map() });
  const observer = new QueryObserver(client, libraryPartQuery(scope));
  const stop = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(asked.roots).toBe(1));
  await vi.waitFor(() => expect(client.isFetching()).toBe(0));
  await observer.refetch();
  expect(observer.getCurrentResult().isError).toBe(true);
  expect(asked.roots).toBe(1);
  stop();
  end();
});
