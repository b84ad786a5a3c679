import type { QueryClient } from '@tanstack/react-query';
import { listShares, type WaitingShare } from '#offline/page/waiting-shares.ts';
import { bring } from '#queries/brought.ts';

/** Has what another app shared, and waits on the device, come to the page that imports. Says whether some of it is lost. */
export async function bringShares(client: QueryClient): Promise<boolean> {
  const shares = await listShares(import.meta.env.BASE_URL);
  for (const share of shares) if (share !== null) bringShare(client, share);
  return shares.includes(null);
}

function bringShare(client: QueryClient, { key, text, files, settle }: WaitingShare): void {
  if (text !== '') bring(client, { kind: 'text', key: `${key} text`, text, settle: () => settle('text') });
  if (files.length === 0) return;
  bring(client, {
    kind: 'sources',
    key: `${key} files`,
    sources: files.map((file) => ({ kind: 'file', name: file.name, file })),
    settle: () => settle('files'),
  });
}
