import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { applyReaderChanges } from '#article/apply-reader-changes.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { kindOverridesQuery } from '#queries/kept/kind-overrides-query.ts';
import { ownArticlesQuery } from '#queries/kept/own-articles-query.ts';
import { importPath } from '#urls/paths.ts';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { useDraft } from '#ui/use-draft.ts';
import { decodeDraft } from './edit-draft.ts';
import { EditForm } from './EditForm.tsx';
import { toDraftKey } from './use-edit-draft.ts';

/** The page that edits an article of the reader's own. */
export function EditPage() {
  const { id = '' } = useParams();
  const { importing, editing } = useLanguage().messages;
  const { data: own, isError } = useQuery(ownArticlesQuery());
  const record = own?.get(id);
  const title =
    record === undefined ? editing.edit : editing.title(record.article.headline.text || importing.untitled);
  return (
    <div className="mx-auto max-w-[820px] px-5 pt-7 pb-24 wide:px-7 wide:pt-[52px]">
      <title>{`${title} · Dramatis`}</title>
      <h1
        tabIndex={-1}
        className="mb-5 font-serif text-[27px] leading-[1.15] font-medium tracking-[-0.018em] break-words text-balance wide:text-[36px]"
      >
        {title}
      </h1>
      {record !== undefined ? <WithKinds key={id} own={record} /> : null}
      {isError ? <p role="alert">{editing.unread}</p> : null}
      {own !== undefined && record === undefined ? (
        <>
          <p>
            {editing.notOwn}{' '}
            <Link to={importPath()} className="underline underline-offset-4">
              {importing.own}
            </Link>
          </p>
          <LostDraft key={id} articleId={id} />
        </>
      ) : null}
    </div>
  );
}

/** The form, as soon as it is known what the reader said of the article's lines. */
function WithKinds({ own }: { own: OwnArticle }) {
  const { editing } = useLanguage().messages;
  const { data: kinds, isError } = useQuery(kindOverridesQuery(own.articleId));
  const placed = useMemo(
    () => applyReaderChanges(own.article, kinds?.values() ?? [], []).kinds.placed,
    [own.article, kinds],
  );
  if (isError) return <p role="alert">{editing.unread}</p>;
  return kinds === undefined ? null : <EditForm own={own} kinds={placed} />;
}

/** What was typed into an article that is gone since, deleted in another tab for example. */
function LostDraft({ articleId }: { articleId: string }) {
  const { editing } = useLanguage().messages;
  const kept = decodeDraft(useDraft(toDraftKey(articleId)).text);
  if (kept === null) return null;
  return (
    <div className="mt-6">
      <TextArea label={editing.gone} rows={18} value={`${kept.draft.headline}\n\n${kept.draft.text}`} />
    </div>
  );
}
