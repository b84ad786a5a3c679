import { useQuery } from '@tanstack/react-query';
import { articlesNaming } from '#article/library.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { figureLibraryQuery } from '#queries/parts/figure-library-query.ts';
import type { AnswerFieldsProps } from './to-draft.ts';

/** Articles of a large library that can be chosen from, the newest: more are no choice for a person. */
const MOST_LISTED = 60;

/** Which of the articles that name an entity name another one. */
export function ArticleChoice(props: AnswerFieldsProps) {
  const { subject, library, answers, onAnswer } = props;
  const { messages } = useLanguage();
  // Of a large library the page of an article lists none but its own: those of the figure are asked for.
  const { data: known } = useQuery({
    ...figureLibraryQuery(subject.of.id, MOST_LISTED),
    enabled: library.total !== undefined,
  });
  const naming = articlesNaming(known?.library ?? library, subject.of.id);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-[13px] text-soft">{messages.corrections.articles}</legend>
      <div className="max-h-56 overflow-y-auto rounded-[10px] border border-hair px-3 py-1">
        {naming.map((entry) => (
          <label key={entry.id} className="flex min-h-11 cursor-pointer items-center gap-3 py-1 text-[15px]">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-ink"
              checked={answers.articles.includes(entry.id)}
              onChange={({ target }) =>
                onAnswer({
                  articles: target.checked
                    ? [...answers.articles, entry.id]
                    : answers.articles.filter((id) => id !== entry.id),
                })
              }
            />
            <span lang={entry.lang} className="line-clamp-2 leading-snug">
              {entry.headline === '' ? messages.article.untitled : entry.headline}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
