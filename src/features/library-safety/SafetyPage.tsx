import { useLanguage } from '#i18n/use-language.ts';
import { BackUp } from './BackUp.tsx';
import { Eviction } from './Eviction.tsx';
import { ExportLibrary } from './ExportLibrary.tsx';
import { KeptThings } from './KeptThings.tsx';
import { Restore } from './Restore.tsx';

/** What this device keeps for its reader, whether it may vanish, and the way to have a copy. */
export function SafetyPage() {
  const { safety } = useLanguage().messages;
  return (
    <div className="mx-auto max-w-[720px] px-5 pt-7 pb-24 wide:px-7 wide:pt-[52px]">
      <title>{`${safety.title} · Dramatis`}</title>
      <h1
        tabIndex={-1}
        className="mb-3 font-serif text-[31px] leading-[1.1] font-medium tracking-[-0.018em] text-balance wide:text-[44px] wide:leading-[1.05]"
      >
        {safety.title}
      </h1>
      <p className="text-[15px] leading-relaxed text-soft">{safety.intro}</p>
      <KeptThings />
      <Eviction />
      <ExportLibrary />
      <BackUp />
      <Restore />
    </div>
  );
}
