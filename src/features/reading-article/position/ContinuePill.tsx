import { useEffect, useRef } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { announce } from '#ui/announce.ts';
import { Icon } from '#ui/Icon.tsx';
import { useShortcuts } from '#ui/use-shortcuts.ts';

/** Offers the place where the reader left the article; they go there, or wave it away, also with Esc. */
export function ContinuePill(props: { progress: number; onGoOn: () => void; onDismiss: () => void }) {
  const { messages } = useLanguage();
  const pill = useRef<HTMLElement>(null);
  const words = messages.memory.goOn(Math.round(props.progress * 100));
  const dismiss = () => {
    // The focus must not vanish with the pill.
    if (pill.current?.contains(document.activeElement) === true)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    props.onDismiss();
  };
  useShortcuts({
    // What lies over the page goes first.
    Escape: () => (document.querySelector('[data-peek]') === null ? dismiss() : false),
  });
  useEffect(() => announce(words), [words]);
  return (
    <section
      ref={pill}
      aria-label={messages.memory.label}
      className="fixed bottom-[calc(72px+env(safe-area-inset-bottom))] left-1/2 z-4 flex -translate-x-1/2 items-center rounded-full bg-ink pr-1 text-sm whitespace-nowrap text-paper shadow-pill wide:bottom-[26px] print:hidden"
    >
      <button type="button" onClick={props.onGoOn} className="min-h-11 rounded-full pr-2 pl-5 font-semibold">
        {words}
      </button>
      <button
        type="button"
        aria-label={messages.memory.dismiss}
        onClick={dismiss}
        className="tap-target grid place-items-center rounded-full"
      >
        <Icon name="close" size={16} />
      </button>
    </section>
  );
}
