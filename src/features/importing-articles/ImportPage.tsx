import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { PageHead } from '#ui/PageHead.tsx';
import { OwnArticles } from './OwnArticles.tsx';
import { PasteForm } from './PasteForm.tsx';
import { Preview } from './preview/Preview.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { Report } from './Report.tsx';
import { useBroughtSources } from './use-brought-sources.ts';
import { useImport } from './use-import.ts';
import { useImportDraft } from './use-import-draft.ts';
import { useTakenText } from './use-taken-text.ts';
import { WaysIn } from './WaysIn.tsx';

/** As wide as any other page of words. */
const COLUMN = 'mx-auto max-w-[680px] wide:max-w-[664px]';

/** Takes what the reader brings, in whatever way; and lists what they have brought. */
export function ImportPage() {
  const { importing } = useLanguage().messages;
  const [search] = useSearchParams();
  const report = useRef<HTMLElement>(null);
  const draft = useImportDraft();
  const run = useImport();
  const { progress, lines, ending, start, decide, preview, cancel } = run;
  useBroughtSources(run);
  useTakenText(draft, run);
  const { shown, candidate } = preview;
  const isBusy = progress !== null || candidate !== null;
  const save = async () => {
    if (await preview.save()) report.current?.focus();
  };
  const stop = () => {
    // The button that was pressed goes with the progress.
    report.current?.focus();
    cancel();
  };
  return (
    <div className="px-5 pt-7 pb-24 wide:px-7 wide:pt-[52px]">
      <div className={COLUMN}>
        <PageHead title={importing.title} intro={importing.intro} />
        {search.get('shared') === 'lost' ? <p className="mt-4 text-[15px]">{importing.sharedLost}</p> : null}
        <PasteForm
          isBusy={isBusy}
          draft={draft}
          onAdd={(text) => void start([{ kind: 'text', text }])}
          onPreview={(text) => void preview.open({ kind: 'text', text })}
        />
        <WaysIn
          isBusy={isBusy}
          onSources={(sources) => void start(sources)}
          onPreview={(source) => void preview.open(source)}
        />
        {progress === null ? null : <ProgressLine progress={progress} onCancel={stop} />}
      </div>
      {shown === null || candidate === null ? null : (
        // It has two columns of its own: nothing else moves when it comes.
        <div className="mx-auto max-w-[1124px]">
          <Preview
            key={shown.at}
            candidate={candidate}
            number={shown.at + 1}
            of={shown.candidates.length}
            onSave={() => void save()}
            onDiscard={() => {
              report.current?.focus();
              preview.discard();
            }}
          />
        </div>
      )}
      <div className={COLUMN}>
        <Report ref={report} lines={lines} ending={ending} onDecide={decide} />
        <OwnArticles />
      </div>
    </div>
  );
}
