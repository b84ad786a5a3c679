import { useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { readClipboard, type ClipboardRefusal } from './read-clipboard.ts';

/** Takes what was copied, and says below the buttons where that is not to be had. */
export function FromClipboard(props: { isBusy: boolean; onText: (text: string) => void }) {
  const { importing } = useLanguage().messages;
  const [refusal, setRefusal] = useState<ClipboardRefusal | null>(null);
  const take = async () => {
    const read = await readClipboard();
    setRefusal(read.ok ? null : read.error);
    if (read.ok) props.onText(read.value);
  };
  return (
    <>
      <Action isBusy={props.isBusy} onClick={() => void take()}>
        {importing.clipboard}
      </Action>
      <p role="status" className="w-full text-[15px] empty:hidden">
        {refusal === null ? null : importing.clipboardRefusals[refusal]}
      </p>
    </>
  );
}
