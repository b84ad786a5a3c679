import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { broughtQuery, takeAway, type BroughtSources } from '#queries/brought.ts';
import type { useImport } from './use-import.ts';

/**
 * Imports what was brought from elsewhere, one after the other. What waits on the device is settled once all of it is
 * in, or the reader has stopped it; leaving the page, or a device without room, lets it wait on.
 */
export function useBroughtSources({ progress, start }: ReturnType<typeof useImport>): void {
  const client = useQueryClient();
  const { data: brought } = useQuery(broughtQuery());
  const begun = useRef(new Set<string>());
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const take = useEffectEvent(async ({ key, sources, settle }: BroughtSources) => {
    if (!isHere.current || begun.current.has(key)) return;
    begun.current.add(key);
    const ended = await start(sources);
    takeAway(client, key);
    if (ended?.isWhole === true || (ended?.how === 'cancelled' && isHere.current)) await settle();
  });
  const isBusy = progress !== null;
  useEffect(() => {
    const next = brought?.find((item) => item.kind === 'sources' && !begun.current.has(item.key));
    // In a moment: a page that is left at once begins nothing.
    if (next?.kind === 'sources' && !isBusy) queueMicrotask(() => void take(next));
  }, [brought, isBusy]);
}
