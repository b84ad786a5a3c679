import { lazy, Suspense, useMemo } from 'react';
import type { Article } from '#article/article.ts';
import type { Library } from '#article/library.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { useLazyDialog } from '#ui/use-lazy-dialog.ts';
import { listSpellings } from './find-mention.ts';

const NamesSheet = lazy(async () => ({ default: (await import('./NamesSheet.tsx')).NamesSheet }));

/** The way to correct a name that needs no card: with cards or the marking of names switched off, and from the keyboard. */
export function CorrectNames(props: { article: Article; library: Library }) {
  const { corrections } = useLanguage().messages;
  const { isWanted, isOpen, setOpen } = useLazyDialog();
  const hasNames = useMemo(() => listSpellings(props.article).length > 0, [props.article]);
  if (!hasNames) return null;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="min-h-11 text-sm text-soft underline underline-offset-[0.25em] hover:text-ink"
      >
        {corrections.correctName}
      </button>
      {isWanted ? (
        <Suspense fallback={null}>
          <NamesSheet {...props} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      ) : null}
    </>
  );
}
