import { lazy, Suspense, useRef } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { useLazyDialog } from '#ui/use-lazy-dialog.ts';

const SettingsSurface = lazy(async () => ({
  default: (await import('./SettingsSurface.tsx')).SettingsSurface,
}));

/** The button «Aa» and what it opens, which is loaded when it is first wanted. */
export function TextSettings() {
  const { messages } = useLanguage();
  const { isWanted, isOpen, setOpen } = useLazyDialog();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={messages.settings.open}
        title={messages.settings.title}
        onClick={() => setOpen(!isOpen)}
        className="grid size-11 place-items-center rounded-lg font-serif text-[19px] leading-none hover:bg-wash aria-expanded:bg-wash aria-expanded:text-ink wide:size-9"
      >
        <span aria-hidden="true">
          A<span className="text-[15px]">a</span>
        </span>
      </button>
      {isWanted ? (
        <Suspense fallback={null}>
          <SettingsSurface button={button} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      ) : null}
    </>
  );
}
