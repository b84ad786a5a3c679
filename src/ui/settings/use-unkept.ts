import { useSyncExternalStore } from 'react';
import { readFailing, subscribeToFailing } from './local-record.ts';

/** Another number for each time that settings, theme or language could not be kept any more; 0 while they can. */
export function useUnkept(): number {
  return useSyncExternalStore(subscribeToFailing, readFailing, () => 0);
}
