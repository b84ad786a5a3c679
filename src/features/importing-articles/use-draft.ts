import { useState } from 'react';

const KEY = 'dramatis.import-draft';

/** Longest draft that is kept, in characters: a long article several times over. */
const LONGEST_DRAFT = 200_000;

/** What is being typed or pasted; it is there again after a reload. `isKept` is false for a text too long for that. */
export function useDraft() {
  const [text, setText] = useState(readDraft);
  const [isKept, setIsKept] = useState(true);
  const change = (next: string) => {
    setText(next);
    setIsKept(writeDraft(next));
  };
  return { text, isKept, change };
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
