import { useState } from 'react';

/** What `useLazyDialog` gives. */
export type LazyDialog = ReturnType<typeof useLazyDialog>;

/**
 * The state of a dialog whose code is loaded when it is first opened. `isWanted` is false until then; afterwards it
 * stays in the page while it is closed, so that it can leave in its own time and give the focus back.
 */
export function useLazyDialog() {
  const [state, setState] = useState<'unopened' | 'open' | 'closed'>('unopened');
  return {
    isWanted: state !== 'unopened',
    isOpen: state === 'open',
    setOpen: (isOpen: boolean) => setState(isOpen ? 'open' : 'closed'),
  };
}
