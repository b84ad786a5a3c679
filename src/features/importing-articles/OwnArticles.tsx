import { useQuery, useQueryClient } from '@tanstack/react-query';
import { memo, useCallback, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { ArticleId } from '#article/ids.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { ownArticlesQuery } from '#queries/kept/own-articles-query.ts';
import { removeOwnArticle } from '#queries/kept/removed-article.ts';
import { articlePath, editPath } from '#urls/paths.ts';
import { Action } from '#ui/Action.tsx';
import { RemovedArticles } from './RemovedArticles.tsx';

/** What the reader has brought, the latest first; each can be deleted, and every deletion undone. */
export function OwnArticles() {
  const { importing } = useLanguage().messages;
  const client = useQueryClient();
  const { data } = useQuery(ownArticlesQuery());
  // Between two frames: with every article that an import brings the list is another.
  const own = useDeferredValue(data);
  const [justRemoved, setJustRemoved] = useState<ArticleId | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const remove = useCallback(
    async (record: OwnArticle) => {
      // A refusal is told by the notice of the device's storage; the article is shown again.
      if ((await removeOwnArticle(client, record)).ok) setJustRemoved(record.articleId);
    },
    [client],
  );
  const listed = useMemo(
    () => [...(own?.values() ?? [])].sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1)),
    [own],
  );
  return (
    <section aria-labelledby={id} className="mt-9 border-t border-hair pt-6">
      <h2 ref={title} id={id} tabIndex={-1} className="mb-3 font-serif text-[22px] leading-tight font-medium">
        {importing.own}
      </h2>
      <RemovedArticles
        justRemoved={justRemoved}
        onBroughtBack={() => {
          setJustRemoved(null);
          title.current?.focus();
        }}
      />
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
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-b border-hair py-2.5 last:border-b-0">
      <Link
        to={articlePath(record.articleId)}
        className="min-w-0 flex-[1_1_14rem] break-words underline underline-offset-4"
      >
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
