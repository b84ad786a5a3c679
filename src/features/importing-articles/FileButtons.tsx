import { useRef } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';

/** Files from the device's picker: many to be added, or one to be looked at first. */
export function FileButtons(props: {
  isBusy: boolean;
  onFiles: (files: readonly File[]) => void;
  onPreview: (file: File) => void;
}) {
  const { importing, preview } = useLanguage().messages;
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <FileButton label={importing.choose} isBusy={props.isBusy} isMany onFiles={props.onFiles} />
      <FileButton
        label={preview.openFile}
        isBusy={props.isBusy}
        isMany={false}
        onFiles={([file]) => {
          if (file !== undefined) props.onPreview(file);
        }}
      />
      <p className="text-sm text-soft">{importing.drop}</p>
    </div>
  );
}

function FileButton(props: {
  label: string;
  isBusy: boolean;
  isMany: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Action isBusy={props.isBusy} onClick={() => input.current?.click()}>
        {props.label}
      </Action>
      <input
        ref={input}
        type="file"
        hidden
        multiple={props.isMany}
        aria-label={props.label}
        onChange={(event) => {
          props.onFiles([...(event.currentTarget.files ?? [])]);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
