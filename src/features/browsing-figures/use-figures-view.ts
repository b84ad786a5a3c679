import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { toSearch } from '#urls/entity-filter.ts';
import { decodeFiguresView, encodeFiguresView, type FiguresView } from '#urls/figures-view.ts';
import { figuresPath } from '#urls/paths.ts';

/** The view of all figures from the address, and how to change it. */
export function useFiguresView() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => decodeFiguresView(params), [params]);
  /** Typing replaces the entry in the history; a choice adds one, so that Back undoes it. */
  const setView = useCallback(
    (next: FiguresView, replace = false) =>
      void navigate(figuresPath() + toSearch(encodeFiguresView(next)), {
        replace,
        preventScrollReset: true,
      }),
    [navigate],
  );
  return { view, setView };
}
