import { useEffect, useEffectEvent, useRef } from 'react';
import type { EntityId } from '#article/ids.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { announce } from '#ui/announce.ts';
import { joinChosen } from './join-chosen.ts';
import type { FocusFilter } from './use-focus-filter.ts';

/**
 * Says whom the filter keeps when it begins, and when it has ended, by whatever way: a live region that comes into the
 * page together with its words, or goes with them, as the finder does, is not read out. Changes in between the finder
 * tells itself, unless the sheet of the cast hides it.
 */
export function useFilterAnnouncements(
  focus: FocusFilter,
  labelOf: (id: EntityId) => string,
  isSheetOpen: boolean,
): void {
  const { messages } = useLanguage();
  const { counts, finder } = messages;
  const { with: chosen, match } = focus.filter;
  const told = useRef('');
  const tell = useEffectEvent((now: string) => {
    const hasBegun = told.current === '' && now !== '';
    if (told.current === now) return;
    told.current = now;
    const hasEnded = now === '';
    if (!hasBegun && !hasEnded && !isSheetOpen) return;
    const names = joinChosen(focus.filter, labelOf, messages);
    if (chosen.length === 0) announce(finder.cleared);
    else if (chosen.length === 1) announce(finder.begun(names, counts.mentions(focus.finder.total)));
    else announce(finder.changed(names, match === 'all', counts.passages(focus.passageCount)));
  });
  const now = chosen.length === 0 ? '' : [match, ...chosen].join(' ');
  useEffect(() => tell(now), [now]);
}
