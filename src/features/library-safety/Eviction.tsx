import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { askToPersist, deviceStorageQuery } from '#queries/kept/device-storage-query.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { Action } from '#ui/Action.tsx';
import { Section } from '#ui/Section.tsx';

/** Whether the browser may delete what is kept, in its own answer, and the way to ask it not to. */
export function Eviction() {
  const { safety } = useLanguage().messages;
  const client = useQueryClient();
  const { data: keeper } = useQuery(keeperQuery());
  const { data: device } = useQuery(deviceStorageQuery());
  const [answer, setAnswer] = useState<boolean | null>(null);
  const isMemoryOnly = keeper?.isLasting === false;
  const told = isMemoryOnly
    ? safety.memoryOnly
    : device === undefined
      ? '…'
      : device.isPersisted === null
        ? safety.unknownPersisted
        : device.isPersisted
          ? safety.persisted
          : safety.notPersisted;
  return (
    <Section title={safety.keeping}>
      <p className="text-[15px] leading-relaxed">{told}</p>
      {isMemoryOnly || device?.isPersisted !== false ? null : (
        <div className="mt-4">
          <Action onClick={() => void askToPersist(client).then(setAnswer)}>{safety.ask}</Action>
        </div>
      )}
      <p role="status" className="mt-3 text-[15px] empty:mt-0">
        {answer === null ? null : answer ? safety.granted : safety.refused}
      </p>
    </Section>
  );
}
