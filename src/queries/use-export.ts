import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { exportArticles, type ExportEntry, type ExportFailure, type ExportJob } from './export-articles.ts';

/** How an export goes. A file was handed over without `leftOut` articles. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly leftOut: number }
  | { readonly kind: 'failed'; readonly why: ExportFailure };

/** Exports, one file at a time, with how far it has come. Leaving the page ends it. */
export function useExport(save: (file: Blob, name: string) => void) {
  const client = useQueryClient();
  const running = useRef<AbortController | null>(null);
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  useEffect(() => () => running.current?.abort(), []);

  const run = async (entries: readonly ExportEntry[], job: ExportJob): Promise<void> => {
    if (running.current !== null || entries.length === 0) return;
    const controller = new AbortController();
    running.current = controller;
    const of = entries.length;
    setState({ kind: 'busy', done: 0, of });
    const onProgress = (done: number) => setState({ kind: 'busy', done, of });
    try {
      const made = await exportArticles(client, entries, job, onProgress, controller.signal);
      if (made.ok) save(made.value.file, made.value.name);
      setState(made.ok ? { kind: 'done', leftOut: made.value.leftOut } : { kind: 'failed', why: made.error });
    } finally {
      running.current = null;
    }
  };
  return { state, run, cancel: () => running.current?.abort() };
}
