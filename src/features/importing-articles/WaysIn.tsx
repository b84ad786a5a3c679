import { useRef } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import type { Source } from '#queries/import-articles.ts';
import { Action } from '#ui/Action.tsx';

/** The ways in beside the field: files and a folder; and a word that files can be dropped. */
export function WaysIn({
  isBusy,
  onSources,
  onPreview,
}: {
  isBusy: boolean;
  onSources: (sources: readonly Source[]) => void;
  /** For one that is to be looked at first. */
  onPreview: (source: Source) => void;
}) {
  const { importing, preview } = useLanguage().messages;
  return (
    <div className="mt-5">
      <div className="flex flex-wrap gap-2">
        <Chooser
          name={importing.choose}
          takes="files"
          isBusy={isBusy}
          onFiles={(files) => onSources(files.map(toSource))}
        />
        {'webkitdirectory' in HTMLInputElement.prototype ? (
          <Chooser
            name={importing.chooseFolder}
            takes="folder"
            isBusy={isBusy}
            onFiles={(files) => onSources([toFolder(files)])}
          />
        ) : null}
        <Chooser
          name={preview.openFile}
          takes="file"
          isBusy={isBusy}
          onFiles={(files) => files.slice(0, 1).map(toSource).forEach(onPreview)}
        />
      </div>
      <p className="mt-2 text-sm text-soft">{importing.drop}</p>
    </div>
  );
}

function toSource(file: File): Source {
  return { kind: 'file', name: file.name, file };
}

/** Each file of a chosen folder knows its path, which begins with the folder's name. */
function toFolder(files: readonly File[]): Source {
  const name = files[0]?.webkitRelativePath.split('/')[0] ?? '';
  return { kind: 'folder', name, files: files.map((file) => ({ path: file.webkitRelativePath, file })) };
}

function Chooser(props: {
  name: string;
  takes: 'file' | 'files' | 'folder';
  isBusy: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Action isBusy={props.isBusy} onClick={() => input.current?.click()}>
        {props.name}
      </Action>
      <input
        ref={input}
        type="file"
        hidden
        multiple={props.takes !== 'file'}
        {...(props.takes === 'folder' ? { webkitdirectory: '' } : {})}
        aria-label={props.name}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) props.onFiles(files);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
