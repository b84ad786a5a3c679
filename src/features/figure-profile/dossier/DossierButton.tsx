import { lazy, Suspense } from 'react';
import type { Entity } from '#article/entity.ts';
import type { LibraryEntry } from '#article/library.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { useLazyDialog } from '#ui/use-lazy-dialog.ts';
import type { PrintPassages } from './use-print-passages.ts';

const DossierSheet = lazy(async () => ({ default: (await import('./DossierSheet.tsx')).DossierSheet }));

/** The way to have every passage that names an entity in one file, or on paper. */
export function DossierButton(props: {
  entity: Entity;
  about: string;
  entries: readonly LibraryEntry[];
  printing: PrintPassages;
}) {
  const { exporting } = useLanguage().messages;
  const { isWanted, isOpen, setOpen } = useLazyDialog();
  return (
    <>
      <Action onClick={() => setOpen(true)}>{exporting.dossier}</Action>
      {isWanted ? (
        <Suspense fallback={null}>
          <DossierSheet {...props} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      ) : null}
    </>
  );
}
