import { queryOptions } from '@tanstack/react-query';
import { createPatientKeeper } from '#storage/patient-keeper.ts';
import { createReach } from './reach-device.ts';

/**
 * What keeps the reader's things on this device, opened once; where it does not open, or its code does not come, the
 * page holds them itself until it does. The code is loaded after the first paint, which owes it nothing.
 */
export function keeperQuery() {
  return queryOptions({
    queryKey: ['keeper'],
    queryFn: async () => {
      await firstPaint();
      return createPatientKeeper(createReach());
    },
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    // A handle, not data: it is never compared with another.
    structuralSharing: false,
  });
}

/** Settles when a frame has been painted; at once where nothing is. */
function firstPaint(): Promise<void> {
  if (typeof document === 'undefined' || document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
