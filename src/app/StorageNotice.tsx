import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { followOtherTabs } from '#queries/kept/other-tabs.ts';
import { storageTroubleQuery, type StorageTrouble } from '#queries/kept/storage-trouble.ts';
import { Icon } from '#ui/Icon.tsx';

/** Says in one sentence what this device does not keep, until it is put away; nothing while all is well. */
export function StorageNotice() {
  const client = useQueryClient();
  const { messages } = useLanguage();
  const { data: trouble = null } = useQuery(storageTroubleQuery());
  const [putAway, setPutAway] = useState<StorageTrouble | null>(null);
  useEffect(() => followOtherTabs(client), [client]);
  if (trouble === null || trouble === putAway) return null;
  return (
    <section
      aria-label={messages.device.label}
      className="fixed inset-x-3 bottom-[calc(124px+env(safe-area-inset-bottom))] z-5 flex items-start gap-2 rounded-[14px] border border-hair bg-raised py-2 pr-1 pl-4 text-sm shadow-card wide:right-auto wide:bottom-5 wide:left-5 wide:max-w-[380px] print:hidden"
    >
      <p role="status" className="py-2">
        {messages.device.trouble[trouble.kind]}
      </p>
      <button
        type="button"
        aria-label={messages.close}
        onClick={() => setPutAway(trouble)}
        className="tap-target grid shrink-0 place-items-center rounded-full"
      >
        <Icon name="close" size={16} />
      </button>
    </section>
  );
}
