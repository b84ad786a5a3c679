import type { QueryClient } from '@tanstack/react-query';
import { listShares } from '#offline/page/waiting-shares.ts';
import { bring } from '#queries/brought.ts';

/** Has what another app shared, and waits on the device, come to the page that imports. */
export async function bringShares(client: QueryClient): Promise<void> {
  for (const { key, text, files, settle } of await listShares(import.meta.env.BASE_URL)) {
    if (text !== '') bring(client, { kind: 'text', key: `${key} text`, text, settle: () => settle('text') });
    if (files.length === 0) continue;
    bring(client, {
      kind: 'sources',
      key: `${key} files`,
      sources: files.map((file) => ({ kind: 'file', name: file.name, file })),
      settle: () => settle('files'),
    });
  }
}
