import { createKeeper, type Keeper } from '#storage/open-keeper.ts';
import { createMemoryShelf, type Shelf } from '#storage/shelf.ts';

/** A keeper that tests can look into; what is given stands in the place of the shelf's own ways. */
export function memoryKeeper(instead: Partial<Shelf> = {}): Keeper {
  return createKeeper({ ...createMemoryShelf(), ...instead });
}
