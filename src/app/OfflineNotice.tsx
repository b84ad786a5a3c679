import { useEffect, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { retryOffline } from '#offline/page/keep-offline.ts';
import { Icon } from '#ui/Icon.tsx';
import { describeOffline } from './describe-offline.ts';
import { useOffline } from './use-offline.ts';

/** How long the good news stays. */
const READY_SHOWN_MS = 4_000;

/** Tells of saving for offline while it happens, and that it is done; of a failure until it is put away. */
export function OfflineNotice() {
  const { messages } = useLanguage();
  const known = useOffline();
  const { status } = known;
  // Who comes back and has everything hears nothing; who put a failure away hears no more of it until it is mended.
  const [hasNews, setHasNews] = useState(false);
  const [isPutAway, setPutAway] = useState(false);
  const { kind } = status;
  if (!hasNews && (kind === 'saving' || kind === 'incomplete')) setHasNews(true);
  useEffect(() => {
    if (kind !== 'ready') return;
    const timer = setTimeout(() => {
      setHasNews(false);
      setPutAway(false);
    }, READY_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [kind]);

  const isShown = hasNews && !isPutAway && kind !== 'unsupported';
  const words = isShown ? describeOffline(known, messages) : null;
  const isFailure = isShown && kind === 'incomplete';
  return (
    <section
      aria-label={messages.offline.label}
      hidden={words === null}
      className={`flex max-w-[380px] items-start gap-2 border border-hair bg-raised text-sm shadow-card ${isFailure ? 'pointer-events-auto rounded-[14px] py-2 pr-1 pl-4' : 'rounded-full px-4 py-2 text-soft'}`}
    >
      <div>
        {/* Progress is not read out number by number: what is read out is that it began and how it ended. */}
        <p role="status" aria-live={kind === 'saving' ? 'off' : 'polite'} className={isFailure ? 'py-2' : ''}>
          {words}
        </p>
        {isFailure ? (
          <button type="button" onClick={retryOffline} className="min-h-11 font-semibold">
            {messages.offline.retry}
          </button>
        ) : null}
      </div>
      {isFailure ? (
        <button
          type="button"
          aria-label={messages.close}
          onClick={() => setPutAway(true)}
          className="tap-target grid shrink-0 place-items-center rounded-full"
        >
          <Icon name="close" size={16} />
        </button>
      ) : null}
    </section>
  );
}
