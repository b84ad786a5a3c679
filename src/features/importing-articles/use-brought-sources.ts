import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { broughtQuery, takeAway, type Brought, type BroughtSources } from '#queries/brought.ts';
import type { useImport } from './use-import.ts';

/**
 * Imports what was brought from elsewhere, all that waits at once, so that there is one report of it. What waits on the
 * device is settled once all of it is in, or the reader has stopped it; leaving the page, or a device without room,
 * lets it wait on.
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

  const take = useEffectEvent(async (waiting: readonly Brought[]) => {
    const isNew = (item: Brought): item is BroughtSources =>
      item.kind === 'sources' && !begun.current.has(item.key);
    const next = waiting.filter(isNew);
    if (!isHere.current || next.length === 0) return;
    for (const { key } of next) begun.current.add(key);
    const ended = await start(next.flatMap(({ sources }) => sources));
    for (const { key } of next) takeAway(client, key);
    const isOver = ended?.isWhole === true || (ended?.how === 'cancelled' && isHere.current);
    if (isOver) await Promise.all(next.map(({ settle }) => settle()));
  });
  const isBusy = progress !== null;
  useEffect(() => {
    // In a moment: a page that is left at once begins nothing.
    if (!isBusy && brought !== undefined) queueMicrotask(() => void take(brought));
  }, [brought, isBusy]);
}
