import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { followOtherTabs } from '#queries/kept/other-tabs.ts';
import { storageTroubleQuery } from '#queries/kept/storage-trouble.ts';
import { announce } from '#ui/announce.ts';
import { Icon } from '#ui/Icon.tsx';
import { useUnkept } from '#ui/settings/use-unkept.ts';

/** Says in one sentence what this device does not keep, until it is put away or over; nothing while all is well. */
export function StorageNotice() {
  const client = useQueryClient();
  const { messages } = useLanguage();
  const { data: trouble = null } = useQuery(storageTroubleQuery());
  const unkept = useUnkept();
  const [putAway, setPutAway] = useState<readonly string[]>([]);
  useEffect(() => followOtherTabs(client), [client]);
  const notices = [
    ...(trouble === null ? [] : [{ id: `device ${trouble.number}`, kind: trouble.kind }]),
    ...(unkept === 0 ? [] : [{ id: `settings ${unkept}`, kind: 'settings-not-kept' as const }]),
  ];
  const notice = notices.find(({ id }) => !putAway.includes(id));
  if (notice === undefined) return null;
  return (
    <Notice
      key={notice.id}
      words={messages.device.trouble[notice.kind]}
      onClose={() => setPutAway([...putAway, notice.id])}
    />
  );
}

function Notice(props: { words: string; onClose: () => void }) {
  const { messages } = useLanguage();
  const notice = useRef<HTMLElement>(null);
  useEffect(() => announce(props.words), [props.words]);
  useLayoutEffect(() => {
    const section = notice.current;
    // The focus must not vanish with the notice, whoever takes it away.
    return () => {
      if (section?.contains(document.activeElement) === true)
        document.getElementById('main')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      ref={notice}
      aria-label={messages.device.label}
      className="fixed inset-x-3 bottom-[calc(124px+env(safe-area-inset-bottom))] z-5 flex items-start gap-2 rounded-[14px] border border-hair bg-raised py-2 pr-1 pl-4 text-sm shadow-card wide:right-auto wide:bottom-5 wide:left-5 wide:max-w-[380px] print:hidden"
    >
      <p className="py-2">{props.words}</p>
      <button
        type="button"
        aria-label={messages.close}
        onClick={props.onClose}
        className="tap-target grid shrink-0 place-items-center rounded-full"
      >
        <Icon name="close" size={16} />
      </button>
    </section>
  );
}
