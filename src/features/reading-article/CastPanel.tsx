import { lazy, Suspense, type ReactNode } from 'react';
import type { Entity } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { LazyDialog } from '#ui/use-lazy-dialog.ts';
import { CastList } from './CastList.tsx';
import type { Presence } from './rank-entities.ts';

const CastSheet = lazy(async () => ({ default: (await import('./CastSheet.tsx')).CastSheet }));

/** The cast beside the article on a wide screen, behind a button on a narrow one. */
export function CastPanel(props: {
  presences: readonly Presence[];
  roleOf: (entity: Entity) => string | null;
  /** See `CastList`. */
  children: ReactNode;
  sheet: LazyDialog;
}) {
  const { messages } = useLanguage();
  const { sheet } = props;
  const figureCount = props.presences.filter(({ entity }) => entity.type === 'person').length;
  return (
    <>
      <aside data-cast="" aria-label={messages.article.castLabel} className="col-start-3 hidden wide:block">
        <div className="sticky top-14 -mx-3 -mt-8 max-h-[calc(100dvh-56px)] overflow-y-auto overscroll-contain px-3 pt-8 pb-24 [scrollbar-width:thin]">
          <CastList presences={props.presences} roleOf={props.roleOf} hasTitle>
            {props.children}
          </CastList>
        </div>
      </aside>
      <button
        type="button"
        onClick={() => sheet.setOpen(true)}
        className="fixed right-4 bottom-[calc(16px+var(--finder-room,0px)+env(safe-area-inset-bottom))] z-4 flex min-h-11 items-center gap-2 rounded-full border border-hair bg-raised px-4 text-sm shadow-pill wide:hidden"
      >
        {messages.article.castButton} <b className="font-semibold">{figureCount}</b>
      </button>
      {sheet.isWanted ? (
        <Suspense fallback={null}>
          <CastSheet
            presences={props.presences}
            roleOf={props.roleOf}
            isOpen={sheet.isOpen}
            onOpenChange={sheet.setOpen}
          >
            {props.children}
          </CastSheet>
        </Suspense>
      ) : null}
    </>
  );
}
