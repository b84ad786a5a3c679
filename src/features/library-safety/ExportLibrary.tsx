import { lazy, Suspense } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { useLazyDialog } from '#ui/use-lazy-dialog.ts';
import { Section } from '#ui/Section.tsx';

const ExportLibrarySheet = lazy(async () => ({
  default: (await import('./ExportLibrarySheet.tsx')).ExportLibrarySheet,
}));

/** The way to have the articles in a format that other programs read. */
export function ExportLibrary() {
  const { exporting } = useLanguage().messages;
  const { isWanted, isOpen, setOpen } = useLazyDialog();
  return (
    <Section title={exporting.library}>
      <p className="text-[15px] leading-relaxed">{exporting.libraryHint}</p>
      <div className="mt-4">
        <Action onClick={() => setOpen(true)}>{exporting.choose}</Action>
      </div>
      {isWanted ? (
        <Suspense fallback={null}>
          <ExportLibrarySheet isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      ) : null}
    </Section>
  );
}
