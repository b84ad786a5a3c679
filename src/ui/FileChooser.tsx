import { useRef, type Ref } from 'react';
import { Action } from './Action.tsx';

/** A button that lets the reader choose files, or a folder; nothing is told of a choice that was broken off. */
export function FileChooser({
  name,
  takes,
  accept,
  isBusy,
  ref,
  onFiles,
}: {
  name: string;
  takes: 'file' | 'files' | 'folder';
  /** Kinds of files that are offered first, as the attribute of the element lists them; all where it is missing. */
  accept?: string;
  isBusy: boolean;
  /** The button. */
  ref?: Ref<HTMLButtonElement>;
  onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Action {...(ref === undefined ? {} : { ref })} isBusy={isBusy} onClick={() => input.current?.click()}>
        {name}
      </Action>
      <input
        ref={input}
        type="file"
        hidden
        multiple={takes !== 'file'}
        {...(takes === 'folder' ? { webkitdirectory: '' } : {})}
        accept={accept}
        aria-label={name}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
