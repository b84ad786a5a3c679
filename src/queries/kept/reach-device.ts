import { failure } from '#article/result.ts';
import type { Reach } from '#storage/patient-keeper.ts';

const loadCode = () => import('#storage/open-keeper.ts');

/** Reaches the device, with code that is loaded for it; `not-loaded` where that code does not come. */
export function createReach(load: () => Promise<Awaited<ReturnType<typeof loadCode>>> = loadCode): Reach {
  return async () => {
    const code = await load().catch(() => null);
    // Why it did not come is the network's affair; the reader is told that it did not.
    return code === null ? failure({ kind: 'not-loaded' }) : code.openDeviceKeeper();
  };
}
