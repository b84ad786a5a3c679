import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useRef, useState } from 'react';
import {
  importArticles,
  type ImportItem,
  type ImportListener,
  type ImportProgress,
  type Source,
} from '#queries/import-articles.ts';
import { LoadError } from '#queries/load-failure.ts';
import { usePreview } from './preview/use-preview.ts';
import { useTwinChoice } from './use-twin-choice.ts';

/** A line of the report: what became of an article, or that what was here stays. */
export type ReportLine = ImportItem | { readonly kind: 'kept'; readonly headline: string };

/** How an import ended; null while none has, or one goes on. */
export type Ending = 'done' | 'cancelled' | 'unread' | 'discarded';

/** Runs one thing at a time that reads sources, and gives back how it ended; null where another one runs, or it waits for the reader. */
export type RunImport = (
  sources: readonly Source[],
  work: (listener: ImportListener, signal: AbortSignal) => Promise<Ending | null>,
) => Promise<Ended | null>;

/** What `start` says of an import that has ended. */
export interface Ended {
  readonly how: Ending;
  /** Whether everything was read and kept that can be; what is no article never can. */
  readonly isWhole: boolean;
}

/** Imports, one at a time, with how far it has come and what became of everything. Leaving the page ends it. */
export function useImport() {
  const client = useQueryClient();
  const running = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [sources, setSources] = useState<readonly Source[]>([]);
  const [lines, setLines] = useState<readonly ReportLine[]>([]);
  const [ending, setEnding] = useState<Ending | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  // Between two frames: what the reader presses comes first.
  const onItem = (item: ImportItem) => startTransition(() => setLines((before) => [...before, item]));

  const run: RunImport = async (read, work) => {
    if (running.current !== null) return null;
    const controller = new AbortController();
    running.current = controller;
    setSources(read);
    setLines([]);
    setEnding(null);
    let hasFailed = false;
    const tell = (item: ImportItem) => {
      hasFailed ||= item.kind === 'failed' || item.kind === 'not-kept';
      onItem(item);
    };
    const finish = (how: Ending | null): Ended | null => {
      // With the last of the lines, which it counts.
      startTransition(() => setEnding(how));
      return how === null ? null : { how, isWhole: how === 'done' && !hasFailed };
    };
    try {
      return finish(await work({ onItem: tell, onProgress: setProgress }, controller.signal));
    } catch (error) {
      // The library, or what the device keeps, cannot be read: any other error is a fault of the program.
      if (!(error instanceof LoadError)) throw error;
      return finish('unread');
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  const start = (brought: readonly Source[]): Promise<Ended | null> =>
    brought.length === 0
      ? Promise.resolve(null)
      : run(brought, async (listener, signal) => {
          await importArticles(client, brought, listener, signal);
          return signal.aborted ? 'cancelled' : 'done';
        });
  const preview = usePreview({ run, onItem, onEnd: setEnding });
  const decide = useTwinChoice(setLines, setEnding);
  return { progress, sources, lines, ending, start, decide, preview, cancel: () => running.current?.abort() };
}
