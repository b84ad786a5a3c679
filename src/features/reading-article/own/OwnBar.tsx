import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import type { Article } from '#article/article.ts';
import { useCheckAddress } from '#features/reading-article/checking/use-checking.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { ownArticlesQuery } from '#queries/kept/own-articles-query.ts';
import { removeOwnArticle } from '#queries/kept/removed-article.ts';
import { editPath, removedPath } from '#urls/paths.ts';
import { Action } from '#ui/Action.tsx';

/** What a reader can do with an article of their own; nothing for one of the edition. */
export function OwnBar({ article }: { article: Article }) {
  const { language, messages } = useLanguage();
  const { importing, editing } = messages;
  const client = useQueryClient();
  const navigate = useNavigate();
  const checkAddress = useCheckAddress();
  const { data: own } = useQuery(ownArticlesQuery());
  const record = own?.get(article.id);
  if (record === undefined) return null;
  const name = article.headline.text || importing.untitled;
  const remove = async () => {
    // A refusal is told by the notice of the device's storage; the article is shown again.
    if ((await removeOwnArticle(client, record)).ok) await navigate(removedPath());
  };
  return (
    <div
      lang={language}
      role="group"
      aria-label={editing.ownBar}
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-soft print:hidden"
    >
      <span aria-hidden="true">{editing.ownBar}</span>
      <Link
        to={editPath(article.id)}
        aria-label={editing.editNamed(name)}
        className="flex min-h-11 items-center underline underline-offset-4"
      >
        {editing.edit}
      </Link>
      <Link
        to={checkAddress}
        replace
        preventScrollReset
        aria-haspopup="dialog"
        className="flex min-h-11 items-center underline underline-offset-4"
      >
        {messages.checking.title}
      </Link>
      <Action label={importing.remove(name)} onClick={() => void remove()}>
        {importing.removeShort}
      </Action>
    </div>
  );
}
