import { useSyncExternalStore } from 'react';
import {
  readOffline,
  readOfflineOnServer,
  subscribeToOffline,
  type OfflineSnapshot,
} from '#offline/page/offline-store.ts';

/** What the page knows of the app on this device, as it changes. */
export function useOffline(): OfflineSnapshot {
  return useSyncExternalStore(subscribeToOffline, readOffline, readOfflineOnServer);
}
