import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import type { Messages } from '#i18n/messages-it.ts';
import {
  readBackup,
  restoreBackup,
  type BackupFault,
  type Hindrance,
  type ReadBackup,
} from '#queries/kept/back-up.ts';
import { listMissingSettings, restoreSettings } from '#ui/settings/settings-backup.ts';
import { FileChooser } from '#ui/FileChooser.tsx';
import { countRestored, RestoreDifferences } from './RestoreDifferences.tsx';

type Fault = BackupFault | Hindrance;

/** Takes a backup back: shows first what it would change, then merges it on demand. */
export function Restore() {
  const { safety } = useLanguage().messages;
  const client = useQueryClient();
  const opener = useRef<HTMLButtonElement>(null);
  const [read, setRead] = useState<ReadBackup | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    setRead(null);
    setSaid(safety.reading);
    setIsBusy(true);
    const result = await readBackup(client, file);
    setIsBusy(false);
    setSaid(result.ok ? null : tellFault(safety, result.error));
    if (result.ok) setRead(result.value);
  };
  const close = (words: string | null) => {
    setRead(null);
    setSaid(words);
    opener.current?.focus();
  };
  const merge = async ({ backup }: ReadBackup, hasCopies: boolean) => {
    setIsBusy(true);
    setSaid(null);
    const settings = listMissingSettings(backup.settings).size;
    const written = await restoreBackup(client, backup, hasCopies);
    setIsBusy(false);
    if (!written.ok) {
      setSaid(written.error.kind === 'no-room' ? safety.noRoomToRestore : safety.notRestored);
      return;
    }
    restoreSettings(backup.settings);
    const count = countRestored(written.value.plan) + settings;
    close(written.value.isLasting ? safety.restored(count) : safety.restoredForNow(count));
  };
  return (
    <div className="mt-4">
      <FileChooser
        ref={opener}
        name={safety.restore}
        takes="file"
        accept=".zip,application/zip"
        isBusy={isBusy}
        onFiles={([file]) => void open(file)}
      />
      {read === null ? null : (
        <RestoreDifferences
          read={read}
          isBusy={isBusy}
          onConfirm={(hasCopies) => void merge(read, hasCopies)}
          onCancel={() => close(null)}
        />
      )}
      <p role="status" className="mt-3 text-[15px] empty:mt-0">
        {said}
      </p>
    </div>
  );
}

function tellFault(safety: Messages['safety'], fault: Fault): string {
  return fault.kind === 'damaged' ? safety.faults.damaged(fault.place) : safety.faults[fault.kind];
}
