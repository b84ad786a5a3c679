import { useSyncExternalStore } from 'react';
import { DESIGN, type Settings } from './settings.ts';
import { readSettings, subscribeToSettings } from './settings-store.ts';

/** The settings of this device, live; the design's where there is no device. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribeToSettings, readSettings, () => DESIGN);
}
