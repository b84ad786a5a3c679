import { useEffect, useEffectEvent, useRef } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { announce } from '#ui/announce.ts';
import type { EntityFilter } from '#urls/entity-filter.ts';

/**
 * Says whom the filter keeps when it begins: a live region that comes into the page together with its words, as the
 * finder does, is not read out. Later changes the finder tells itself, unless the sheet of the cast hides it.
 */
export function useFilterAnnouncements(state: {
  filter: EntityFilter;
  /** The names of the chosen, as the finder shows them. */
  names: string;
  mentionCount: number;
  passageCount: number;
  isSheetOpen: boolean;
}): void {
  const { messages } = useLanguage();
  const { counts, finder } = messages;
  const { with: chosen, match } = state.filter;
  const told = useRef('');
  const tell = useEffectEvent((now: string) => {
    const hasBegun = told.current === '' && now !== '';
    if (told.current === now) return;
    told.current = now;
    if (!hasBegun && !state.isSheetOpen) return;
    if (chosen.length === 0) announce(finder.cleared);
    else if (chosen.length === 1) announce(finder.begun(state.names, counts.mentions(state.mentionCount)));
    else announce(finder.changed(state.names, match === 'all', counts.passages(state.passageCount)));
  });
  const now = chosen.length === 0 ? '' : [match, ...chosen].join(' ');
  useEffect(() => tell(now), [now]);
}
