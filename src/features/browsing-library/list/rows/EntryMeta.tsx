import type { ReactNode } from 'react';
import { formatDate } from '#i18n/format-date.ts';
import { toReadingMinutes } from '#i18n/reading-time.ts';
import { toLanguageName } from '#i18n/to-language-name.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { primaryLanguageOf, type LibraryEntry } from '#article/library.ts';

/** Topic, date and reading time of an article, and its language where the interface speaks another. What arrives later stands last, so that nothing moves. */
export function EntryMeta(props: { entry: LibraryEntry; className?: string; children?: ReactNode }) {
  const { language, messages } = useLanguage();
  const { entry } = props;
  const minutes = toReadingMinutes(entry.words, entry.lang);
  const articleLanguage = primaryLanguageOf(entry);
  return (
    <p
      className={`flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[13px] text-soft wide:gap-x-3.5 ${props.className ?? ''}`}
    >
      {entry.topic === null ? null : <span>{toTopicName(messages, entry.topic)}</span>}
      {entry.tags?.map(({ slug, name }) => (
        <span key={slug}>{toTopicName(messages, slug, new Map([[slug, name]]))}</span>
      ))}
      {entry.date === null ? null : <time dateTime={entry.date}>{formatDate(language, entry.date)}</time>}
      <span>
        <span aria-hidden="true">{messages.counts.minutes(minutes)}</span>
        <span className="sr-only">{messages.counts.minutesSpoken(minutes)}</span>
      </span>
      {articleLanguage === language ? null : <span>{toLanguageName(messages, articleLanguage)}</span>}
      {props.children}
    </p>
  );
}
