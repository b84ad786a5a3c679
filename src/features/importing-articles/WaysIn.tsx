import { useLanguage } from '#i18n/use-language.ts';
import type { Source } from '#queries/import-articles.ts';
import { FileChooser } from '#ui/FileChooser.tsx';

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
        <FileChooser
          name={importing.choose}
          takes="files"
          isBusy={isBusy}
          onFiles={(files) => onSources(files.map(toSource))}
        />
        {'webkitdirectory' in HTMLInputElement.prototype ? (
          <FileChooser
            name={importing.chooseFolder}
            takes="folder"
            isBusy={isBusy}
            onFiles={(files) => onSources([toFolder(files)])}
          />
        ) : null}
        <FileChooser
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
