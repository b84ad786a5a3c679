import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { isCheckingNames, withCheckingNames } from '#urls/check-names.ts';
import { toSearch } from '#urls/entity-filter.ts';

/** Where a link leads that shows the names to check over what is shown. */
export function useCheckAddress(): { search: string } {
  const [params] = useSearchParams();
  return { search: toSearch(withCheckingNames(params, true)) };
}

/** Whether the names to check are shown: the address says so, and it is no step in the history. Their code is loaded when they first are. */
export function useChecking() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const isOpen = isCheckingNames(params);
  const [isWanted, setIsWanted] = useState(isOpen);
  if (isOpen && !isWanted) setIsWanted(true);
  const setOpen = (isShown: boolean) =>
    void navigate(
      { search: toSearch(withCheckingNames(params, isShown)) },
      { replace: true, preventScrollReset: true },
    );
  return { isOpen, isWanted, setOpen };
}
