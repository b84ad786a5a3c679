import { useSearchParams } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { OwnArticles } from './OwnArticles.tsx';
import { PasteForm } from './PasteForm.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { Report } from './Report.tsx';
import { useBroughtSources } from './use-brought-sources.ts';
import { useImport } from './use-import.ts';
import { WaysIn } from './WaysIn.tsx';

/** Takes what the reader brings, in whatever way; and lists what they have brought. */
export function ImportPage() {
  const { importing } = useLanguage().messages;
  const [search] = useSearchParams();
  const run = useImport();
  const { progress, lines, ending, start, decide, cancel } = run;
  useBroughtSources(run);
  const isBusy = progress !== null;
  return (
    <div className="mx-auto max-w-[720px] px-5 pt-7 pb-24 wide:px-7 wide:pt-[52px]">
      <title>{`${importing.title} · Dramatis`}</title>
      <h1
        tabIndex={-1}
        className="mb-3 font-serif text-[31px] leading-[1.1] font-medium tracking-[-0.018em] text-balance wide:text-[44px] wide:leading-[1.05]"
      >
        {importing.title}
      </h1>
      <p className="text-[15px] leading-relaxed text-soft">{importing.intro}</p>
      {search.get('shared') === 'lost' ? <p className="mt-4 text-[15px]">{importing.sharedLost}</p> : null}
      <PasteForm
        isBusy={isBusy}
        onAdd={async (text) => (await start([{ kind: 'text', text }]))?.how === 'done'}
      />
      <WaysIn isBusy={isBusy} onSources={(sources) => void start(sources)} />
      {progress === null ? null : <ProgressLine progress={progress} onCancel={cancel} />}
      <Report lines={lines} ending={ending} onDecide={decide} />
      <OwnArticles />
    </div>
  );
}
