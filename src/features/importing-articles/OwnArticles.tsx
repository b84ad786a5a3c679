import { useQuery, useQueryClient } from '@tanstack/react-query';
import { memo, useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { ArticleId } from '#article/ids.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { ownArticlesQuery } from '#queries/kept/own-articles-query.ts';
import {
  bringBackOwnArticle,
  removedArticleQuery,
  removeOwnArticle,
  type RemovedArticle,
} from '#queries/kept/removed-article.ts';
import { articlePath, editPath, REMOVED_ID } from '#urls/paths.ts';
import { Action } from '#ui/Action.tsx';

/** What the reader has brought, the latest first; each can be deleted, and the last deletion undone. */
export function OwnArticles() {
  const { importing } = useLanguage().messages;
  const client = useQueryClient();
  const { data } = useQuery(ownArticlesQuery());
  // Between two frames: with every article that an import brings the list is another.
  const own = useDeferredValue(data);
  const { data: removed = null } = useQuery(removedArticleQuery());
  const [justRemoved, setJustRemoved] = useState<ArticleId | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // It is shown a moment after the device has answered.
  const undoable = removed?.own.articleId === justRemoved ? justRemoved : null;
  // The button that was pressed is gone with its article.
  useEffect(() => {
    if (undoable !== null) undo.current?.focus();
  }, [undoable]);
  const remove = useCallback(
    async (record: OwnArticle) => {
      // A refusal is told by the notice of the device's storage; the article is shown again.
      if ((await removeOwnArticle(client, record)).ok) setJustRemoved(record.articleId);
    },
    [client],
  );
  const bringBack = async (record: RemovedArticle) => {
    if (!(await bringBackOwnArticle(client, record)).ok) return;
    setJustRemoved(null);
    title.current?.focus();
  };
  const listed = useMemo(
    () => [...(own?.values() ?? [])].sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1)),
    [own],
  );
  return (
    <section aria-labelledby={id} className="mt-9 border-t border-hair pt-6">
      <h2 ref={title} id={id} tabIndex={-1} className="mb-3 font-serif text-[22px] leading-tight font-medium">
        {importing.own}
      </h2>
      <div role="status" className="text-[15px] empty:hidden">
        {removed === null ? null : (
          <div id={REMOVED_ID} tabIndex={-1} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span>{importing.removed(removed.own.article.headline.text || importing.untitled)}</span>
            <Action ref={undo} onClick={() => void bringBack(removed)}>
              {importing.undo}
            </Action>
          </div>
        )}
      </div>
      {own !== undefined && listed.length === 0 ? <p className="text-soft">{importing.ownNone}</p> : null}
      <ul className="text-[15px]">
        {listed.map((record) => (
          <OwnRow key={record.articleId} record={record} onRemove={remove} />
        ))}
      </ul>
    </section>
  );
}

const OwnRow = memo(function OwnRow({
  record,
  onRemove,
}: {
  record: OwnArticle;
  onRemove: (record: OwnArticle) => Promise<void>;
}) {
  const { importing, editing } = useLanguage().messages;
  const name = record.article.headline.text || importing.untitled;
  return (
    <li className="flex items-center justify-between gap-4 border-b border-hair py-2.5 last:border-b-0">
      <Link to={articlePath(record.articleId)} className="min-w-0 break-words underline underline-offset-4">
        {name}
      </Link>
      <span className="flex flex-none items-center gap-3">
        <Link
          to={editPath(record.articleId)}
          aria-label={editing.editNamed(name)}
          className="flex min-h-11 items-center px-1 underline underline-offset-4"
        >
          {editing.edit}
        </Link>
        <Action label={importing.remove(name)} onClick={() => void onRemove(record)}>
          {importing.removeShort}
        </Action>
      </span>
    </li>
  );
});
