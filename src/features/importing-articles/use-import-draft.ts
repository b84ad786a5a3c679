import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { broughtQuery, takeAway, type BroughtText } from '#queries/brought.ts';
import { useDraft } from '#ui/use-draft.ts';

/**
 * What is being typed or pasted (see `useDraft`). A text that was shared comes into the field once that is empty;
 * `isWaiting` while one waits for that.
 */
export function useImportDraft() {
  const { text, isKept, change: write } = useDraft('dramatis.import-draft');
  const unsettled = useRef<BroughtText | null>(null);
  const change = (next: string) => {
    const isWritten = write(next);
    // The words are in the draft, added, or the reader does not want them.
    if (isWritten) void unsettled.current?.settle();
    if (isWritten) unsettled.current = null;
  };
  const isWaiting = useSharedText(text === '', (shared) => {
    unsettled.current = shared;
    change(shared.text);
  });
  return { text, isKept, isWaiting, change };
}

/** Hands over a text that was shared once there is a place for it; says whether one waits for that. */
function useSharedText(isFree: boolean, onText: (shared: BroughtText) => void): boolean {
  const client = useQueryClient();
  const { data: brought } = useQuery(broughtQuery());
  const shared = brought?.find((item) => item.kind === 'text') ?? null;
  const handOver = useEffectEvent((text: BroughtText) => {
    takeAway(client, text.key);
    onText(text);
  });
  useEffect(() => {
    if (isFree && shared !== null) handOver(shared);
  }, [isFree, shared]);
  return shared !== null && !isFree;
}
