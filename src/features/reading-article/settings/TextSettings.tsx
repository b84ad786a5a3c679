import { lazy, Suspense, useRef, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';

const SettingsSurface = lazy(async () => ({
  default: (await import('./SettingsSurface.tsx')).SettingsSurface,
}));

/** The button «Aa» and what it opens, which is loaded when it is first wanted. */
export function TextSettings() {
  const { messages } = useLanguage();
  const [state, setState] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = state === 'open';
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={messages.settings.open}
        title={messages.settings.title}
        onClick={() => setState(isOpen ? 'closed' : 'open')}
        className="grid size-11 place-items-center rounded-lg font-serif text-[19px] leading-none hover:bg-wash aria-expanded:bg-wash aria-expanded:text-ink wide:size-9"
      >
        <span aria-hidden="true">
          A<span className="text-[15px]">a</span>
        </span>
      </button>
      {state === 'unopened' ? null : (
        <Suspense fallback={null}>
          <SettingsSurface
            button={button}
            isOpen={isOpen}
            onOpenChange={(isOpen) => setState(isOpen ? 'open' : 'closed')}
          />
        </Suspense>
      )}
    </>
  );
}
