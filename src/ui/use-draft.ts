import { useEffect, useState } from 'react';

/** Longest draft that is kept, in characters: a long article several times over. */
const LONGEST_DRAFT = 200_000;

/**
 * What is being typed or pasted; it is there again after a reload and an update, and in a tab that is opened later. Each tab
 * has its own: what is typed in another one meanwhile does not take its place. `isKept` is false for a text too long for
 * that, or where the browser keeps nothing: the page then asks before it is left, and an update waits.
 * @param key names the draft on this device
 */
export function useDraft(key: string) {
  const [text, setText] = useState(() => readDraft(key));
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    if (isKept) return undefined;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [isKept]);
  /** Whether it is kept. */
  const change = (next: string): boolean => {
    const isWritten = writeDraft(key, next, text);
    setText(next);
    setIsKept(isWritten);
    return isWritten;
  };
  return { text, isKept, change };
}

/** This tab's own, or else the one that was written last in any. */
function readDraft(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? '';
  } catch {
    // This browser keeps nothing: there is no draft.
    return '';
  }
}

/** @param before what this tab has written last: another tab's is not to be removed with it */
function writeDraft(key: string, text: string, before: string): boolean {
  try {
    if (text === '' || text.length > LONGEST_DRAFT) {
      sessionStorage.removeItem(key);
      if (localStorage.getItem(key) === before) localStorage.removeItem(key);
    } else {
      sessionStorage.setItem(key, text);
      localStorage.setItem(key, text);
    }
    return text.length <= LONGEST_DRAFT;
  } catch {
    return text === '';
  }
}
