import { useQuery } from '@tanstack/react-query';
import { use, useMemo } from 'react';
import { Link } from 'react-router';
import type { Article } from '#article/article.ts';
import type { EntityId } from '#article/ids.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { findEntry, type Library } from '#article/library.ts';
import { listReadElsewhere, readPassageQuery } from '#queries/read-passage-query.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { ReadingContext } from '#features/reading-article/reading-context.ts';
import { encodeEntityFilter, toSearch } from '#urls/entity-filter.ts';
import { articlePath, figurePath } from '#urls/paths.ts';
import { findIntroduction } from './find-introduction.ts';

/** What the card of an entity is about. */
export interface PeekFacts {
  readonly article: Article;
  readonly library: Library;
  readonly entity: EntityId;
  readonly role: string | null;
  readonly countHere: number;
  readonly countElsewhere: number;
  /** Whom the mention may name; empty where that is clear. */
  readonly candidates: readonly EntityId[];
  /** Asks what is wrong with the mention, or at once who it is. */
  readonly onCorrect: (action: 'meant' | null) => void;
}

const ACTION = 'inline-flex items-center rounded-lg border px-3 py-1.5 max-wide:min-h-11';

/** Who is this again: role, how often, how the article introduces them, and where the reader last read of them. */
export function PeekBody(props: PeekFacts & { onClose: () => void }) {
  const { article, library, entity } = props;
  const { entities, filter, labelOf, onToggle } = use(ReadingContext);
  const { messages } = useLanguage();
  const introduction = useMemo(() => findIntroduction(article, entity), [article, entity]);
  const isChosen = filter.with.includes(entity);
  return (
    <div data-type={entities.get(entity)?.type}>
      {props.role === null ? null : <p className="text-soft">{props.role}</p>}
      <ul className="mt-2.5 mb-3 border-t border-hair pt-2.5 leading-relaxed">
        <li>{messages.peek.here(props.countHere)}</li>
        <li>{messages.peek.elsewhere(props.countElsewhere)}</li>
      </ul>
      {props.candidates.length < 2 ? null : (
        <p className="mb-3">
          {messages.article.ambiguous(messages.orList(props.candidates.map(labelOf)))}{' '}
          <button
            type="button"
            aria-haspopup="dialog"
            onClick={() => props.onCorrect('meant')}
            className="underline underline-offset-[0.25em] max-wide:min-h-11"
          >
            {messages.corrections.tellWho}
          </button>
        </p>
      )}
      {introduction === null ? null : (
        <Passage label={messages.peek.introducedHere} lang={article.lang} text={introduction.text} />
      )}
      <LastRead article={article} library={library} entity={entity} />
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          onClick={() => {
            // First, since the filter remembers where the focus is.
            props.onClose();
            onToggle(entity);
          }}
          className={`border-(--hue) bg-(--hue) text-raised ${ACTION}`}
        >
          {isChosen ? messages.peek.unfilter : messages.peek.filter}
        </button>
        <Link to={figurePath(entity)} className={`border-hair ${ACTION}`}>
          {messages.peek.profile}
        </Link>
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => props.onCorrect(null)}
          className="px-1 py-1.5 text-soft underline underline-offset-[0.25em] hover:text-ink max-wide:min-h-11"
        >
          {messages.corrections.open} <span className="sr-only">{labelOf(entity)}</span>
        </button>
      </div>
    </div>
  );
}

/** The last sentence about the entity in the article that the reader has read last, and the way to it. */
function LastRead(props: Pick<PeekFacts, 'article' | 'library' | 'entity'>) {
  const { article, library, entity } = props;
  const { messages } = useLanguage();
  const { data: states } = useQuery(readingStatesQuery());
  const ids = useMemo(
    () =>
      states === undefined ? [] : listReadElsewhere(library, states, article.id, entity).map(({ id }) => id),
    [states, library, article.id, entity],
  );
  const { data: found } = useQuery({ ...readPassageQuery(entity, ids), enabled: ids.length > 0 });
  if (found == null) return null;
  const entry = findEntry(library, found.articleId);
  const search = toSearch(encodeEntityFilter({ with: [entity], match: 'all' }));
  return (
    <Passage
      label={messages.peek.lastRead}
      lang={entry?.lang ?? article.lang}
      text={found.passage.text}
      href={`${articlePath(found.articleId)}${search}#${found.passage.blockId}`}
      title={entry?.headline ?? ''}
    />
  );
}

function Passage(props: { label: string; lang: string; text: string; href?: string; title?: string }) {
  const { href, lang } = props;
  return (
    <div className="mb-3">
      <p className="text-[13px] text-soft">{props.label}</p>
      <p lang={lang} className="line-clamp-4 font-serif text-base leading-snug">
        {props.text}
      </p>
      {href === undefined ? null : (
        <Link
          to={href}
          lang={lang}
          className="line-clamp-2 text-[13px] underline underline-offset-[0.25em] max-wide:py-2"
        >
          {props.title}
        </Link>
      )}
    </div>
  );
}
