import type { Ref } from 'react';
import type { GivenFile } from './use-own-picture.ts';

const ACCEPTED = 'image/jpeg,image/png,image/gif,image/webp,image/avif';

/** The browser's own way to choose a file; never seen, opened by the slot's button. */
export function PictureInput(props: {
  ref: Ref<HTMLInputElement>;
  label: string;
  onFile: (file: GivenFile) => void;
}) {
  const { ref, label, onFile } = props;
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept={ACCEPTED}
      aria-label={label}
      onChange={(event) => {
        onFile(event.currentTarget.files?.[0]);
        // The same file can be chosen again.
        event.currentTarget.value = '';
      }}
    />
  );
}
