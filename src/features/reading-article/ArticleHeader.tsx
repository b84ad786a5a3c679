import type { Article } from '#article/article.ts';
import { formatDate } from '#i18n/format-date.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { toLineCase } from '#text/letter-case.ts';
import { CheckLink } from './checking/CheckLink.tsx';
import { RichTextView } from './RichTextView.tsx';

/** Topic, date, headline, and what the reader lets themselves in for. */
export function ArticleHeader(props: {
  article: Article;
  minutes: number;
  figureCount: number;
  imageCount: number;
}) {
  const { article } = props;
  const { language, messages } = useLanguage();
  return (
    <header className="mb-[30px] border-b border-hair pb-[22px]">
      <p className="flex min-h-5 gap-2.5 text-[13px] text-soft" lang={language}>
        {article.topic === null ? null : <span>{toTopicName(messages, article.topic)}</span>}
        {article.date === null ? null : (
          <time dateTime={article.date}>{formatDate(language, article.date)}</time>
        )}
      </p>
      {/* Named as printed: its mentions say name and type themselves, and would do so within the name. */}
      <h1
        tabIndex={-1}
        aria-label={article.headline.mentions.length === 0 ? undefined : article.headline.text}
        data-capitals={toLineCase(article.headline.text) === 'upper' ? '' : undefined}
        className="headline-text mt-3.5 mb-[18px]"
      >
        {article.headline.text === '' ? (
          <span lang={language}>{messages.article.untitled}</span>
        ) : (
          <RichTextView rich={article.headline} carrierKey="headline" />
        )}
      </h1>
      <p className="flex flex-wrap gap-x-3.5 text-sm text-soft" lang={language}>
        <span>
          <span aria-hidden="true">{messages.counts.minutesOfReading(props.minutes)}</span>
          <span className="sr-only">{messages.counts.minutesSpoken(props.minutes)}</span>
        </span>
        <span>{messages.counts.figures(props.figureCount)}</span>
        <span>{messages.counts.images(props.imageCount)}</span>
        {/* Beside the cast on a wide screen. */}
        <CheckLink className="-my-2 py-2 wide:hidden" />
      </p>
    </header>
  );
}
