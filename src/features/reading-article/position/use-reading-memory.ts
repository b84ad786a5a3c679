import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Article } from '#article/article.ts';
import { keepReadingState } from '#queries/kept/keep-reading-state.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { followReading } from './follow-reading.ts';
import { locatePosition } from './locate-position.ts';
import { goToPlace, measureProgress, measureReading } from './measure-reading.ts';
import { isWorthOffering, nextState, type Seen } from './next-state.ts';
import { watchForPassing } from './watch-for-passing.ts';

/** The way back is offered once for each visit; until that is decided, and while it is open, nothing is saved. */
type Offer = 'undecided' | 'open' | 'closed';

/**
 * Remembers where the reader is, and offers the way to where they were. The focus filter is a detour: while it is on,
 * nothing is offered and nothing saved.
 */
export function useReadingMemory(article: Article, isFiltering: boolean) {
  const client = useQueryClient();
  const { data: states } = useQuery(readingStatesQuery());
  const [offer, setOffer] = useState<Offer>('undecided');
  const state = states?.get(article.id) ?? null;
  const isKnown = states !== undefined;

  const save = useEffectEvent((seen: Seen, isLeaving = false) => {
    // A device that is reached late may know of a place that is to be offered first.
    if (!isKnown) return;
    const next = nextState(article.id, state, seen, new Date().toISOString());
    // A failure is told to the reader by the page's notice.
    if (next !== null) void keepReadingState(client, next, isLeaving);
  });
  const onMoved = useEffectEvent((isLeaving = false) =>
    save({ ...measureReading(article), isRead: false }, isLeaving),
  );
  const onRead = useEffectEvent(() => save({ progress: 1, position: null, isRead: true }));
  const decide = useEffectEvent(() => {
    const isOffered = isWorthOffering(state, measureProgress());
    setOffer(isOffered ? 'open' : 'closed');
    // Who was quicker than their device's memory has moved already.
    if (!isOffered && !isFiltering) onMoved();
  });
  useEffect(() => {
    if (!isKnown) return undefined;
    // In a frame's time the page stands where a reload or Back puts it.
    const frame = requestAnimationFrame(() => decide());
    return () => cancelAnimationFrame(frame);
  }, [isKnown]);

  const isFollowing = offer === 'closed' && isKnown && !isFiltering;
  // A layout effect, since its end must still find the article's lines in the page.
  useLayoutEffect(
    () =>
      isFollowing
        ? followReading({ onMoved: (isLeaving) => onMoved(isLeaving), onRead: () => onRead() })
        : undefined,
    [isFollowing],
  );

  const isOffering = offer === 'open' && !isFiltering && state !== null;
  const isPast = useEffectEvent(() => state !== null && measureProgress() >= state.progress);
  const onPassed = useEffectEvent(() => {
    setOffer('closed');
    // They may stay where they are now.
    onMoved();
  });
  useEffect(
    () =>
      isOffering
        ? watchForPassing(
            () => isPast(),
            () => onPassed(),
          )
        : undefined,
    [isOffering],
  );

  return {
    /** How far the reader was, from 0 to 1, while they are offered to go on from there; else null. */
    offered: isOffering ? state.progress : null,
    goOn: () => {
      const place = state?.position == null ? null : locatePosition(article, state.position, state.progress);
      setOffer('closed');
      if (place !== null) goToPlace(place);
    },
    dismiss: () => setOffer('closed'),
  };
}
