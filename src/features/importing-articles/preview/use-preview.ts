import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ImportItem, Source } from '#queries/import-articles.ts';
import { keepCandidate, type Candidate } from '#queries/keep-candidate.ts';
import { LoadError } from '#queries/load-failure.ts';
import { readCandidates } from '#queries/read-candidates.ts';
import type { Ending, RunImport } from '#features/importing-articles/use-import.ts';

/** The articles of a source, of which one is looked at; none of them is kept yet. */
export interface Shown {
  readonly source: Source;
  readonly candidates: readonly Candidate[];
  /** Index of the one that is shown. */
  readonly at: number;
  readonly isAnyKept: boolean;
}

/** Reads a source and shows its articles, one after the other, before any is kept. Leaving the page discards them. */
export function usePreview(props: {
  run: RunImport;
  onItem: (item: ImportItem) => void;
  onEnd: (how: Ending) => void;
}) {
  const client = useQueryClient();
  const settled = useRef(new WeakSet<Candidate>());
  const [shown, setShown] = useState<Shown | null>(null);
  const candidate = shown?.candidates[shown.at] ?? null;

  const open = (source: Source) => {
    setShown(null);
    return props.run([source], async (listener, signal) => {
      const candidates = await readCandidates(source, listener, signal);
      if (candidates === null) return 'cancelled';
      if (candidates.length === 0) return 'done';
      setShown({ source, candidates, at: 0, isAnyKept: false });
      return null;
    });
  };
  const goOn = (isKept: boolean) => {
    if (shown === null) return;
    const isAnyKept = shown.isAnyKept || isKept;
    const isLast = shown.at + 1 === shown.candidates.length;
    setShown(isLast ? null : { ...shown, at: shown.at + 1, isAnyKept });
    if (isLast) props.onEnd(isAnyKept ? 'done' : 'discarded');
  };
  /** What is shown, and nothing else; whether the device has it, or the reader is asked about its twin. */
  const save = async (): Promise<boolean> => {
    // A second press comes before the first has been answered.
    if (candidate === null || settled.current.has(candidate)) return false;
    settled.current.add(candidate);
    const item = await keepShown(candidate);
    if (item !== null) props.onItem(item);
    const isTaken = item?.kind === 'imported' || item?.kind === 'twin';
    if (isTaken) goOn(true);
    // It stays on the page, to be tried again.
    else settled.current.delete(candidate);
    return isTaken;
  };
  const keepShown = async (own: Candidate): Promise<ImportItem | null> => {
    try {
      return await keepCandidate(client, own);
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      props.onEnd('unread');
      return null;
    }
  };
  const discard = () => {
    if (candidate !== null && !settled.current.has(candidate)) goOn(false);
  };
  return { shown, candidate, open, save, discard };
}
