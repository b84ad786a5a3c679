import { useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { applyUpdate } from '#offline/page/keep-offline.ts';
import type { UpdateStatus } from '#offline/page/offline-store.ts';
import { useOffline } from './use-offline.ts';

const ACTION = 'min-h-11 rounded-[10px] px-4 text-[15px]';

/** Asks whether to change to a new version, or tells that one has taken over in another tab. */
export function UpdateNotice() {
  const { update: words } = useLanguage().messages;
  const { update } = useOffline();
  const [putAway, setPutAway] = useState<UpdateStatus>('none');
  if (update === 'none' || update === putAway) return null;
  const isHeld = update === 'held';
  return (
    <section
      aria-label={words.label}
      className="pointer-events-auto max-w-[380px] rounded-[14px] border border-hair bg-raised px-4 py-3 text-sm shadow-card"
    >
      <p role="status" className="mb-2">
        {isHeld ? words.held : words.ready}
      </p>
      <div className="flex gap-2">
        <button
          type="button"
          onClick={isHeld ? () => window.location.reload() : applyUpdate}
          className={`${ACTION} bg-ink text-paper`}
        >
          {isHeld ? words.reload : words.apply}
        </button>
        <button type="button" onClick={() => setPutAway(update)} className={`${ACTION} border border-hair`}>
          {words.later}
        </button>
      </div>
    </section>
  );
}
