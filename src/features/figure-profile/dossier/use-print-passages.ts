import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LibraryEntry } from '#article/library.ts';
import { articleQuery } from '#queries/article-query.ts';
import { LoadError } from '#queries/load-failure.ts';

/** Printing a page with every passage on it. */
export interface PrintPassages {
  /** Whether the page is being printed: it shows everything then. */
  readonly isPrinting: boolean;
  /** How far the passages are loaded; null while that is not asked for. */
  readonly loading: { readonly done: number; readonly of: number } | null;
  /** Loads every article, then has the browser print. */
  readonly print: () => Promise<void>;
  readonly cancel: () => void;
}

/** Has the page show all it has whenever it is printed, by whatever command. Leaving the page ends the loading. */
export function usePrintPassages(entries: readonly LibraryEntry[]): PrintPassages {
  const client = useQueryClient();
  const running = useRef<AbortController | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const [loading, setLoading] = useState<PrintPassages['loading']>(null);
  useEffect(() => {
    // The browser draws the paper right after telling of it.
    const onBefore = () => flushSync(() => setPrinting(true));
    const onAfter = () => setPrinting(false);
    window.addEventListener('beforeprint', onBefore);
    window.addEventListener('afterprint', onAfter);
    return () => {
      window.removeEventListener('beforeprint', onBefore);
      window.removeEventListener('afterprint', onAfter);
      running.current?.abort();
    };
  }, []);
  const print = async () => {
    if (running.current !== null) return;
    const { signal } = (running.current = new AbortController());
    for (const [i, { id }] of entries.entries()) {
      if (signal.aborted) break;
      setLoading({ done: i, of: entries.length });
      try {
        await client.query(articleQuery(id));
      } catch (error) {
        // The page says of each article whether its passages are there.
        if (!(error instanceof LoadError)) throw error;
      }
    }
    running.current = null;
    setLoading(null);
    if (!signal.aborted) window.print();
  };
  return { isPrinting, loading, print, cancel: () => running.current?.abort() };
}
