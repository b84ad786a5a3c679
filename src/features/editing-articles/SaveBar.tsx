import { Link } from 'react-router';
import type { ArticleId } from '#article/ids.ts';
import type { Messages } from '#i18n/messages-it.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { articlePath } from '#urls/paths.ts';
import type { EditStatus, useEdit } from './use-edit.ts';

/** Saves what was changed, says what became of it, and puts it back. */
export function SaveBar({ edit, articleId }: { edit: ReturnType<typeof useEdit>; articleId: ArticleId }) {
  const { editing } = useLanguage().messages;
  return (
    <div className="border-t border-hair pt-5">
      <div className="flex flex-wrap items-center gap-3">
        <Action isMain isBusy={edit.status === 'saving'} onClick={() => void edit.save()}>
          {editing.save}
        </Action>
        {/* It stays for as long as the page does, so that the focus does too. */}
        <Action isBusy={!edit.canUndo || edit.status === 'saving'} onClick={() => void edit.undo()}>
          {editing.undo}
        </Action>
        <Action isBusy={!edit.isChanged || edit.status === 'saving'} onClick={edit.discard}>
          {editing.discardDraft}
        </Action>
        <Link to={articlePath(articleId)} className="flex min-h-11 items-center underline underline-offset-4">
          {editing.read}
        </Link>
      </div>
      <p role="status" className="mt-3 min-h-6 text-[15px]">
        {toSentence(edit.status, editing)}
      </p>
    </div>
  );
}

function toSentence(status: EditStatus, editing: Messages['editing']): string | null {
  switch (status) {
    case 'idle':
      return null;
    case 'nothing':
      return editing.nothing;
    case 'saving':
      return editing.saving;
    case 'saved':
      return editing.saved;
    case 'undone':
      return editing.undone;
    case 'not-read':
      return editing.notRead;
    case 'no-words':
      return editing.noWords;
    case 'not-loaded':
      return editing.notLoaded;
    case 'not-kept':
      return editing.notKept;
    case 'partly-kept':
      return editing.partlyKept;
    case 'not-undone':
      return editing.notUndone;
  }
}
