import type { ReactNode } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { PageHead } from '#ui/PageHead.tsx';
import { BackUp } from './BackUp.tsx';
import { Eviction } from './Eviction.tsx';
import { ExportLibrary } from './ExportLibrary.tsx';
import { KeptThings } from './KeptThings.tsx';
import { Restore } from './Restore.tsx';

/** What this device keeps for its reader, whether it may vanish, and the way to have a copy. `offline` says what is kept of the edition. */
export function SafetyPage(props: { offline?: ReactNode }) {
  const { safety } = useLanguage().messages;
  return (
    <div className="mx-auto max-w-[720px] px-5 pt-7 pb-24 wide:px-7 wide:pt-[52px]">
      <PageHead title={safety.title} intro={safety.intro} />
      <KeptThings />
      {props.offline}
      <Eviction />
      <ExportLibrary />
      <BackUp />
      <Restore />
    </div>
  );
}
