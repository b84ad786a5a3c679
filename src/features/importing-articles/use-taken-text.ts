import { useEffectEvent, useLayoutEffect } from 'react';
import type { useImport } from './use-import.ts';
import type { useImportDraft } from './use-import-draft.ts';

/**
 * Empties the field once everything that was read of its words is in the library, or the reader has said that it need not
 * be. Words that were refused, that the device has no room for, or that were changed meanwhile stay.
 */
export function useTakenText(
  draft: ReturnType<typeof useImportDraft>,
  { sources, lines, ending }: ReturnType<typeof useImport>,
): void {
  const isTaken =
    ending === 'done' &&
    lines.length > 0 &&
    lines.every(({ kind }) => kind === 'imported' || kind === 'kept');
  const settle = useEffectEvent(() => {
    if (sources.some((source) => source.kind === 'text' && source.text === draft.text)) draft.change('');
  });
  // Together with the words that say so.
  useLayoutEffect(() => {
    if (isTaken) settle();
  }, [isTaken]);
}
