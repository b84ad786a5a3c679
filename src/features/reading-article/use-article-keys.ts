import { useSettings } from '#ui/settings/use-settings.ts';
import type { LazyDialog } from '#ui/use-lazy-dialog.ts';
import { useWide } from '#ui/use-wide.ts';
import type { FocusFilter } from './use-focus-filter.ts';
import { enterPeek, leavePeek, type Peek } from './use-peek.ts';
import { useReadingKeys } from './use-reading-keys.ts';

/** Ties the article's keys to what they move: the finder, the cast, the peek card and the filter. */
export function useArticleKeys(parts: {
  focus: FocusFilter;
  peek: Peek;
  /** The cast of a narrow screen. */
  sheet: LazyDialog;
  onClear: () => void;
}): void {
  const { focus, peek, sheet } = parts;
  const { hasPeekCards } = useSettings();
  const isWide = useWide();
  useReadingKeys({
    onStep: (by) => focus.finder.step(by, true),
    onFigures: () => {
      if (isWide) document.querySelector<HTMLElement>('[data-cast] button')?.focus();
      else sheet.setOpen(true);
    },
    onEscape: () => {
      if (leavePeek(peek)) return true;
      if (focus.isFiltering) parts.onClear();
      return focus.isFiltering;
    },
    onEnterPeek: () => hasPeekCards && enterPeek(peek),
  });
}
