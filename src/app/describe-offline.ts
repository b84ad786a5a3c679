import type { Messages } from '#i18n/messages-it.ts';
import type { OfflineStatus } from '#offline/page/offline-store.ts';

/** What the device holds, in words; null while there is nothing to say. */
export function describeOffline(status: OfflineStatus, { offline }: Messages): string | null {
  switch (status.kind) {
    case 'unknown':
      return null;
    case 'unsupported':
      return offline.unsupported;
    case 'saving':
      return offline.saving(status.stored, status.total);
    case 'ready':
      return offline.ready;
    case 'incomplete':
      return [
        offline.incomplete(status.stored, status.total),
        offline.failures[status.failure],
        offline.again,
      ].join(' ');
  }
}
