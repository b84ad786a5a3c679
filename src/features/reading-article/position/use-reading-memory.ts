import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Article } from '#article/article.ts';
import { keepReadingState } from '#queries/kept/keep-reading-state.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { followReading } from './follow-reading.ts';
import { locatePosition } from './locate-position.ts';
import { goToPlace, measureProgress, measureReading } from './measure-reading.ts';
import { isWorthOffering, nextState, type Seen } from './next-state.ts';

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

  const save = useEffectEvent((seen: Seen) => {
    const next = nextState(article.id, state, seen, new Date().toISOString());
    // A failure is told to the reader by the page's notice.
    if (next !== null) void keepReadingState(client, next);
  });
  const onMoved = useEffectEvent(() => save({ ...measureReading(article), isRead: false }));
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

  const isFollowing = offer === 'closed' && !isFiltering;
  // A layout effect, since its end must still find the article's lines in the page.
  useLayoutEffect(
    () => (isFollowing ? followReading({ onMoved: () => onMoved(), onRead: () => onRead() }) : undefined),
    [isFollowing],
  );

  const isOffering = offer === 'open' && !isFiltering && state !== null;
  const isPast = useEffectEvent(() => state !== null && measureProgress() >= state.progress);
  useEffect(
    () =>
      isOffering
        ? watchForPassing(
            () => isPast(),
            () => setOffer('closed'),
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

/** What moves the page is the reader's own hand, and not a jump of the finder that is still under way. */
const OWN_MOVES = ['wheel', 'touchmove', 'keydown'] as const;

/** Who reads from before the place to past it needs no way to it any more. */
function watchForPassing(isPast: () => boolean, onPassed: () => void): () => void {
  let wasBefore = false;
  const onMove = () => {
    if (!isPast()) wasBefore = true;
    else if (wasBefore) onPassed();
  };
  for (const move of OWN_MOVES) window.addEventListener(move, onMove, { passive: true });
  return () => {
    for (const move of OWN_MOVES) window.removeEventListener(move, onMove);
  };
}
