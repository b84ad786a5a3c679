import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import * as code from '#storage/open-keeper.ts';
import { createPatientKeeper } from '#storage/patient-keeper.ts';
import { createReach } from './reach-device.ts';

describe('reaching the device', () => {
  it('does without its code while that does not load, and tries again at the next use', async () => {
    let isOffline = true;
    const load = () =>
      isOffline
        ? Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
        : Promise.resolve(code);
    const keeper = await createPatientKeeper(createReach(load));
    expect(keeper).toMatchObject({ isLasting: false, isLoaded: false });
    isOffline = false;
    expect((await keeper.list('pictures', null)).ok).toBe(true);
    expect(keeper).toMatchObject({ isLasting: true, isLoaded: true });
  });

  it('loads its own code', async () => {
    expect(await createReach()()).toMatchObject({ ok: true, value: { isLasting: true } });
  });
});
