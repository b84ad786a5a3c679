import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '#i18n/format-date.ts';
import { toLocalDay } from '#i18n/to-local-day.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { makeBackup } from '#queries/kept/back-up.ts';
import { keep, readKept } from '#ui/settings/local-record.ts';
import { listKeptSettings } from '#ui/settings/settings-backup.ts';
import { Action } from '#ui/Action.tsx';
import { saveFile } from '#ui/save-file.ts';

import { Section } from '#ui/Section.tsx';

const LAST_COPY_KEY = 'dramatis.lastBackup';

/** Everything as one file, and when that was done last. */
export function BackUp() {
  const { language, messages } = useLanguage();
  const { safety } = messages;
  const client = useQueryClient();
  const [lastCopy, setLastCopy] = useState(() => readKept(LAST_COPY_KEY));
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const backUp = async () => {
    setIsBusy(true);
    const made = await makeBackup(client, listKeptSettings());
    setIsBusy(false);
    if (!made.ok) {
      setOutcome(safety.exportFailed[made.error.kind]);
      return;
    }
    const today = toLocalDay(new Date());
    saveFile(made.value.file, `${safety.fileName}-${today}.zip`);
    keep(LAST_COPY_KEY, today);
    setLastCopy(today);
    const { leftOut } = made.value;
    setOutcome(leftOut === 0 ? safety.exported : safety.exportedWithout(leftOut));
  };
  return (
    <Section title={safety.copy}>
      <p className="text-[15px] leading-relaxed">{safety.copyHint}</p>
      <p className="mt-2 text-[15px] text-soft">
        {lastCopy === null ? safety.noCopy : safety.lastCopy(formatDate(language, lastCopy))}
      </p>
      <div className="mt-4">
        <Action isBusy={isBusy} onClick={() => void backUp()}>
          {safety.export}
        </Action>
      </div>
      <p role="status" className="mt-3 text-[15px] empty:mt-0">
        {outcome}
      </p>
    </Section>
  );
}
