import { lazy, Suspense } from 'react';
import { isSlug, toArticleId } from '#article/ids.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useLazyDialog } from '#ui/use-lazy-dialog.ts';

const ExportSheet = lazy(async () => ({ default: (await import('./ExportSheet.tsx')).ExportSheet }));

/** The way to export an article: a sign in the bar of a wide screen, words at the foot of the article. */
export function ExportButton(props: { articleId: string; look: 'sign' | 'words' }) {
  const { exporting } = useLanguage().messages;
  const { isWanted, isOpen, setOpen } = useLazyDialog();
  if (!isSlug(props.articleId)) return null;
  const open = () => setOpen(true);
  return (
    <>
      {props.look === 'words' ? (
        <Action onClick={open}>{exporting.article}</Action>
      ) : (
        <button
          type="button"
          aria-label={exporting.article}
          title={exporting.article}
          onClick={open}
          className="hidden size-9 place-items-center rounded-lg hover:bg-wash wide:grid"
        >
          <Icon name="export" />
        </button>
      )}
      {isWanted ? (
        <Suspense fallback={null}>
          <ExportSheet articleId={toArticleId(props.articleId)} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      ) : null}
    </>
  );
}
