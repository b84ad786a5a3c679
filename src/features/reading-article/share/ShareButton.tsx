import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Icon } from '#ui/Icon.tsx';
import { shareLink, type Shared, type Sharer } from './share-link.ts';

/** Long enough to be read, short enough not to be in the way. */
const NOTE_MS = 4_000;

/** Shares the page as it is addressed, filter included; says quietly when the link was copied. */
export function ShareButton() {
  const { messages } = useLanguage();
  const [outcome, setOutcome] = useState<Shared | null>(null);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const share = async () => {
    const sharer: Sharer = navigator;
    setOutcome(await shareLink({ title: document.title, url: window.location.href }, sharer));
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOutcome(null), NOTE_MS);
  };
  const note =
    outcome === 'copied' ? messages.share.copied : outcome === 'refused' ? messages.share.refused : null;
  return (
    <div className="relative">
      <button
        type="button"
        aria-label={messages.share.button}
        title={messages.share.button}
        onClick={() => void share()}
        className="grid size-11 place-items-center rounded-lg hover:bg-wash wide:size-9"
      >
        <Icon name="share" />
      </button>
      <p
        role="status"
        className={
          note === null
            ? 'sr-only'
            : 'absolute top-full right-0 mt-3 rounded-full bg-ink px-4 py-2 text-sm whitespace-nowrap text-paper shadow-pill forced-colors:border'
        }
      >
        {note}
      </p>
    </div>
  );
}
