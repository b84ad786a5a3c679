import { useRef } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { OwnArticles } from './OwnArticles.tsx';
import { PasteForm } from './PasteForm.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { Report } from './Report.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useImport } from './use-import.ts';

/** Takes what the reader brings: pasted, chosen or dropped; and lists what they have brought. */
export function ImportPage() {
  const { importing } = useLanguage().messages;
  const input = useRef<HTMLInputElement>(null);
  const { progress, lines, ending, start, decide, cancel } = useImport();
  const isBusy = progress !== null;
  const importFiles = (files: readonly File[]) =>
    void start(files.map((file) => ({ kind: 'file', name: file.name, file })));
  useDroppedFiles(importFiles);
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
      <PasteForm isBusy={isBusy} onAdd={async (text) => (await start([{ kind: 'text', text }])) === 'done'} />
      <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Action isBusy={isBusy} onClick={() => input.current?.click()}>
          {importing.choose}
        </Action>
        <p className="text-sm text-soft">{importing.drop}</p>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          aria-label={importing.choose}
          onChange={(event) => {
            importFiles([...(event.currentTarget.files ?? [])]);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {progress === null ? null : <ProgressLine progress={progress} onCancel={cancel} />}
      <Report lines={lines} ending={ending} onDecide={(line, choice) => void decide(line, choice)} />
      <OwnArticles />
    </div>
  );
}
