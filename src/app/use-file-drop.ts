import { useEffect, useEffectEvent, useState } from 'react';
import type { Source } from '#queries/import-articles.ts';
import { readDropped } from './read-dropped.ts';

/**
 * Takes files that are dropped anywhere, which the browser would open in the app's place. A part of a page that takes
 * a file itself prevents the event's default. Gives whether files hover that would be taken.
 */
export function useFileDrop(onSources: (sources: readonly Source[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(async (transfer: DataTransfer) => onSources(await readDropped(transfer)));
  useEffect(() => {
    const listening = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', onDrag: (event: DragEvent) => void) =>
      window.addEventListener(type, onDrag, { signal: listening.signal });
    listen('dragover', (event) => {
      const isTaken = !event.defaultPrevented && carriesFiles(event);
      if (isTaken) event.preventDefault();
      setIsOver(isTaken);
    });
    listen('dragleave', ({ relatedTarget }) => {
      // Null where the window itself is left.
      if (relatedTarget === null) setIsOver(false);
    });
    listen('drop', (event) => {
      setIsOver(false);
      if (event.defaultPrevented || event.dataTransfer === null || !carriesFiles(event)) return;
      event.preventDefault();
      void take(event.dataTransfer);
    });
    return () => listening.abort();
  }, []);
  return isOver;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
