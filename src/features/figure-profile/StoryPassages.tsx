import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { EntityId } from '#article/ids.ts';
import { formatDate } from '#i18n/format-date.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { articleQuery } from '#queries/article-query.ts';
import type { LibraryEntry } from '#article/library.ts';
import { encodeEntityFilter, toSearch } from '#urls/entity-filter.ts';
import { articlePath } from '#urls/paths.ts';
import { collectPassages, type NamingPassage } from '#article/collect-passages.ts';

/** The first passages show what kind of part somebody plays; the rest is one press away in the article. */
const SHOWN_PASSAGES = 2;

/** One article that names the entity, with the sentences that do; its text is loaded when this is shown. */
export function StoryPassages(props: { entry: LibraryEntry; entity: EntityId }) {
  const { entry, entity } = props;
  const { language, messages } = useLanguage();
  const { data: article, isPending } = useQuery(articleQuery(entry.id));
  const passages = useMemo(
    () => (article === undefined ? [] : collectPassages(article, [entity])),
    [article, entity],
  );
  const search = toSearch(encodeEntityFilter({ with: [entity], match: 'all' }));
  const href = articlePath(entry.id) + search;
  const hiddenCount = passages.length - SHOWN_PASSAGES;
  return (
    <section className="mb-[26px] border-b border-hair pb-[26px]">
      <p className="mb-1 flex flex-wrap gap-x-3.5 text-[13px] text-soft">
        {entry.date === null ? null : <time dateTime={entry.date}>{formatDate(language, entry.date)}</time>}
        {entry.topic === null ? null : <span>{toTopicName(messages, entry.topic)}</span>}
      </p>
      <h3
        lang={entry.lang}
        className="mb-2 font-serif text-[23px] leading-[1.2] font-medium tracking-[-0.008em] text-balance"
      >
        <Link to={href}>{entry.headline}</Link>
      </h3>
      <div lang={entry.lang} className="font-serif text-lg leading-[1.55]">
        {isPending ? <PassageSkeleton /> : null}
        {passages.slice(0, SHOWN_PASSAGES).map((passage) => (
          <p key={`${passage.blockId}-${passage.text}`} className="mb-2.5">
            <Link to={`${href}#${passage.blockId}`}>
              <PassageText passage={passage} />
            </Link>
          </p>
        ))}
      </div>
      {article !== undefined && passages.length === 0 ? (
        <p className="text-sm text-soft">{messages.figure.onlyInPictures}</p>
      ) : null}
      {hiddenCount > 0 ? (
        <Link to={href} className="text-[13px] text-soft underline underline-offset-[0.25em]">
          {messages.figure.morePassages(hiddenCount)}
        </Link>
      ) : null}
    </section>
  );
}

function PassageText(props: { passage: NamingPassage }) {
  const { text, spans } = props.passage;
  return (
    <>
      {spans.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(spans[at - 1]?.end ?? 0, start)}
          <span className="mention" data-chosen="">
            {text.slice(start, end)}
          </span>
        </span>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}

function PassageSkeleton() {
  return (
    <div aria-hidden="true">
      <div className="shimmer mb-2 h-5 w-full" />
      <div className="shimmer mb-2 h-5 w-3/5" />
    </div>
  );
}
