import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { collectPassages } from '#article/collect-passages.ts';
import type { EntityId } from '#article/ids.ts';
import { formatDate } from '#i18n/format-date.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { toLineCase } from '#text/letter-case.ts';
import { articleQuery } from '#queries/article-query.ts';
import type { LibraryEntry } from '#article/library.ts';
import { useNearViewport } from '#ui/use-near-viewport.ts';
import { encodeEntityFilter, toSearch } from '#urls/entity-filter.ts';
import { articlePath } from '#urls/paths.ts';
import { PassageLink } from './PassageLink.tsx';

/** The first passages show what kind of part somebody plays; the rest is one press away. */
const SHOWN_AT_FIRST = 2;

/** One article that names the entity, with the passages that do; its text is loaded when it comes near the window. */
export function StoryPassages(props: {
  entry: LibraryEntry;
  entity: EntityId;
  /** For paper, where nothing can be pressed. */
  showsAll: boolean;
}) {
  const { entry, entity, showsAll } = props;
  const { language, messages } = useLanguage();
  const section = useRef<HTMLElement>(null);
  const isNear = useNearViewport(section) || showsAll;
  const search = toSearch(encodeEntityFilter({ with: [entity], match: 'all' }));
  const href = articlePath(entry.id) + search;
  return (
    <section ref={section} data-story="" className="mb-[26px] border-b border-hair pb-[26px]">
      <p className="mb-1.5 flex flex-wrap gap-x-3.5 text-[13px] text-soft">
        {entry.date === null ? null : <time dateTime={entry.date}>{formatDate(language, entry.date)}</time>}
        {entry.topic === null ? null : <span>{toTopicName(messages, entry.topic)}</span>}
      </p>
      <h3
        lang={entry.lang}
        data-capitals={toLineCase(entry.headline) === 'upper' ? '' : undefined}
        className="entry-headline mb-2.5"
      >
        <Link to={href} className="line-clamp-3 print:line-clamp-none">
          {entry.headline}
        </Link>
      </h3>
      <Passages entry={entry} entity={entity} href={href} isNear={isNear} showsAll={showsAll} />
    </section>
  );
}

function Passages(props: {
  entry: LibraryEntry;
  entity: EntityId;
  href: string;
  isNear: boolean;
  showsAll: boolean;
}) {
  const { entry, entity, href, isNear, showsAll } = props;
  const { figure, library, states } = useLanguage().messages;
  const [isWhole, setIsWhole] = useState(false);
  const { data: article, isError, refetch } = useQuery({ ...articleQuery(entry.id), enabled: isNear });
  const passages = useMemo(
    () => (article === undefined ? [] : collectPassages(article, [entity])),
    [article, entity],
  );
  if (isError) {
    return (
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
        {figure.passagesMissing}
        <button
          type="button"
          onClick={() => void refetch()}
          className="min-h-11 text-ink underline underline-offset-[0.25em] wide:min-h-8"
        >
          {states.retry}
        </button>
      </p>
    );
  }
  if (article === undefined) return <PassageSkeleton isLoading={isNear} />;
  if (passages.length === 0) return <p className="text-sm text-soft">{figure.onlyInHeadline}</p>;
  const hiddenCount = passages.length - SHOWN_AT_FIRST;
  return (
    <>
      <ul lang={entry.lang}>
        {passages.slice(0, isWhole || showsAll ? undefined : SHOWN_AT_FIRST).map((passage) => (
          <li key={`${passage.blockId}-${passage.text}`}>
            <PassageLink passage={passage} href={href} />
          </li>
        ))}
      </ul>
      {hiddenCount > 0 ? (
        <button
          type="button"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
          className="min-h-11 text-[13px] text-soft underline underline-offset-[0.25em] hover:text-ink wide:min-h-7"
        >
          {isWhole ? library.less : figure.morePassages(hiddenCount)}
          <span className="sr-only">: {entry.headline}</span>
        </button>
      ) : null}
    </>
  );
}

/** Only what is being loaded moves: stories far down rest. */
function PassageSkeleton(props: { isLoading: boolean }) {
  const bar = props.isLoading ? 'shimmer' : 'rounded-md bg-wash';
  return (
    <div aria-hidden="true" className="h-[66px] pt-1">
      <div className={`mb-2 h-5 w-full ${bar}`} />
      <div className={`mb-2 h-5 w-3/5 ${bar}`} />
    </div>
  );
}
