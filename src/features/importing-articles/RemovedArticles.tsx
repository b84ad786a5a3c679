import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type Ref } from 'react';
import type { ArticleId } from '#article/ids.ts';
import { useLanguage } from '#i18n/use-language.ts';
import {
  bringBackOwnArticle,
  removedArticlesQuery,
  type RemovedArticle,
} from '#queries/kept/removed-article.ts';
import { Action } from '#ui/Action.tsx';
import { REMOVED_ID } from '#urls/paths.ts';

/** What was deleted or replaced since the page was opened, the last first, each with the way back. */
export function RemovedArticles(props: {
  /** The article whose button the reader has just pressed. */
  justRemoved: ArticleId | null;
  onBroughtBack: () => void;
}) {
  const { justRemoved } = props;
  const client = useQueryClient();
  const { data: removed = [] } = useQuery(removedArticlesQuery());
  const undo = useRef<HTMLButtonElement>(null);
  // It is shown a moment after the device has answered.
  const undoable = removed[0]?.own.articleId === justRemoved ? removed[0] : null;
  // The button that was pressed is gone with its article.
  useEffect(() => {
    if (undoable != null) undo.current?.focus();
  }, [undoable]);
  const bringBack = async (record: RemovedArticle) => {
    // A refusal is told by the notice of the device's storage.
    if ((await bringBackOwnArticle(client, record)).ok) props.onBroughtBack();
  };
  const { importing } = useLanguage().messages;
  return (
    <div role="status" aria-atomic={false} className="text-[15px] empty:hidden">
      {removed.map((record, at) => (
        <Removed
          // oxlint-disable-next-line react/no-array-index-key -- counted from the end: one that is added has another
          key={removed.length - at}
          {...(at === 0 ? { id: REMOVED_ID, button: undo } : {})}
          record={record}
          onBringBack={() => void bringBack(record)}
        />
      ))}
      {removed.length === 0 ? null : <p className="py-2 text-sm text-soft">{importing.removedHint}</p>}
    </div>
  );
}

function Removed(props: {
  record: RemovedArticle;
  id?: string;
  button?: Ref<HTMLButtonElement>;
  onBringBack: () => void;
}) {
  const { own, isReplaced } = props.record;
  const { importing } = useLanguage().messages;
  const name = own.article.headline.text || importing.untitled;
  return (
    <div
      id={props.id}
      tabIndex={-1}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-hair py-2.5"
    >
      <span className="min-w-0 break-words">
        {isReplaced ? importing.replaced(name) : importing.removed(name)}
      </span>
      <Action
        {...(props.button === undefined ? {} : { ref: props.button })}
        label={isReplaced ? importing.bringBesideNamed(name) : importing.undoRemoval(name)}
        onClick={props.onBringBack}
      >
        {isReplaced ? importing.bringBeside : importing.undo}
      </Action>
    </div>
  );
}
