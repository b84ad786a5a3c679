import { failure, type Result } from '#article/result.ts';
import type { Upkeep } from './open-database.ts';
import type { Database } from './schema.ts';
import type { StorageFailure } from './storage-failure.ts';

/** The one handle of a connection. */
export interface Handle {
  /**
   * The open database; opened when it is not. A failed opening is tried again at the next call, and one that another
   * tab holds up once that gives way.
   */
  readonly get: () => Promise<Result<Database, StorageFailure>>;
  /** Closes a broken database. The one that was opened in its place meanwhile stays. */
  readonly drop: (broken: Database) => void;
}

/** A handle over what opens the database. */
export function createHandle(open: (upkeep: Upkeep) => Promise<Result<Database, StorageFailure>>): Handle {
  let current: { opening?: Promise<Result<Database, StorageFailure>>; database?: Database } | null = null;
  let isHeld = false;
  const onHeld = (released: Promise<unknown>) => {
    isHeld = true;
    void released.finally(() => {
      isHeld = false;
    });
  };
  return {
    get: async () => {
      if (isHeld) return failure({ kind: 'held-by-other-tab' });
      const mine = (current ??= {});
      // An old database that goes when a new one is open must not take that one with it.
      const forget = () => {
        if (current === mine) current = null;
      };
      mine.opening ??= open({ onGone: forget, onHeld });
      const opened = await mine.opening;
      if (opened.ok) mine.database = opened.value;
      else forget();
      return opened;
    },
    drop: (broken) => {
      broken.close();
      if (current?.database === broken) current = null;
    },
  };
}
