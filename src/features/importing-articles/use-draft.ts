import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { broughtQuery, takeAway, type BroughtText } from '#queries/brought.ts';

const KEY = 'dramatis.import-draft';

/** Longest draft that is kept, in characters: a long article several times over. */
const LONGEST_DRAFT = 200_000;

/**
 * What is being typed or pasted; it is there again after a reload. A text that was shared comes into the field once that
 * is empty. `isKept` is false for a text too long for that; `isWaiting` while a shared one waits.
 */
export function useDraft() {
  const [text, setText] = useState(readDraft);
  const [isKept, setIsKept] = useState(true);
  const unsettled = useRef<BroughtText | null>(null);
  const change = (next: string) => {
    const isWritten = writeDraft(next);
    setText(next);
    setIsKept(isWritten);
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

function readDraft(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    // This browser keeps nothing: there is no draft.
    return '';
  }
}

function writeDraft(text: string): boolean {
  try {
    if (text === '' || text.length > LONGEST_DRAFT) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return text.length <= LONGEST_DRAFT;
  } catch {
    return text === '';
  }
}
