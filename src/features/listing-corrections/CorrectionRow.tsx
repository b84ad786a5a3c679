import { Link } from 'react-router';
import type { EntityCorrection } from '#article/corrections/entity-correction.ts';
import type { ArticleId } from '#article/ids.ts';
import { findEntry, type Library } from '#article/library.ts';
import { formatDate } from '#i18n/format-date.ts';
import { toLocalDay } from '#i18n/to-local-day.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { articlePath } from '#urls/paths.ts';
import { describeCorrection } from './describe-correction.ts';

/** One correction: what it says, where it holds, since when, and its undoing. */
export function CorrectionRow(props: { correction: EntityCorrection; library: Library; onUndo: () => void }) {
  const { correction, library } = props;
  const { language, messages } = useLanguage();
  const { corrections } = messages;
  const sentence = describeCorrection(correction, messages, language);
  const articles = listArticles(correction);
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-hair py-4">
      <div className="min-w-0 flex-[1_1_18rem]">
        <p className="text-[15px] leading-snug">{sentence}</p>
        <p className="mt-1 text-[13px] text-soft">
          <time dateTime={correction.at}>
            {corrections.on(formatDate(language, toLocalDay(new Date(correction.at))))}
          </time>
          {articles === null ? `, ${corrections.everywhere}` : null}
          {articles?.length === 1 ? `, ${corrections.inArticle} ` : null}
        </p>
        {articles === null ? null : (
          <ul className="text-[13px]">
            {articles.map((id) => (
              <ArticleLink key={id} id={id} library={library} />
            ))}
          </ul>
        )}
      </div>
      <Action label={corrections.undoFor(sentence)} onClick={props.onUndo}>
        {corrections.undo}
      </Action>
    </li>
  );
}

/** The articles in which it holds; null for all. */
function listArticles(correction: EntityCorrection): readonly ArticleId[] | null {
  if (correction.kind === 'two-people') return correction.articles;
  return 'within' in correction && correction.within !== null ? [correction.within] : null;
}

function ArticleLink(props: { id: ArticleId; library: Library }) {
  const entry = findEntry(props.library, props.id);
  // It may have left the edition: the correction waits for it.
  const title = entry === null || entry.headline === '' ? props.id : entry.headline;
  // Of a large library only the newest are listed here.
  const isGone = entry === null && props.library.total === undefined;
  return (
    <li lang={entry?.lang}>
      {isGone ? (
        <span className="text-soft">{title}</span>
      ) : (
        <Link
          to={articlePath(props.id)}
          className="inline-block underline underline-offset-[0.25em] max-wide:py-2"
        >
          {title}
        </Link>
      )}
    </li>
  );
}
