import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { FromClipboard } from './FromClipboard.tsx';
import type { useImportDraft } from './use-import-draft.ts';

/** A field for a pasted or typed text, and the way around it for what was copied. It is emptied when the text was taken (see `useTakenText`). */
export function PasteForm(props: {
  isBusy: boolean;
  draft: ReturnType<typeof useImportDraft>;
  onPreview: (text: string) => void;
  onAdd: (text: string) => void;
}) {
  const { importing, preview } = useLanguage().messages;
  const { text, isKept, isWaiting, change } = props.draft;
  const isIdle = props.isBusy || text.trim() === '';
  return (
    <div className="mt-6">
      <div className="mb-3">
        <TextArea label={importing.paste} rows={10} value={text} onChange={change} />
      </div>
      {isWaiting ? <p className="mb-3 text-sm text-soft">{importing.sharedWaits}</p> : null}
      {isKept ? null : <p className="mb-3 text-sm text-soft">{importing.draftTooLong}</p>}
      <div className="flex flex-wrap gap-2">
        <Action isMain isBusy={isIdle} onClick={() => props.onAdd(text)}>
          {importing.add}
        </Action>
        <Action isBusy={isIdle} onClick={() => props.onPreview(text)}>
          {preview.open}
        </Action>
        <FromClipboard isBusy={props.isBusy} onText={props.onAdd} />
      </div>
    </div>
  );
}
