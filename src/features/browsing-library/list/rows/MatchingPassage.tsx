import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { collectPassages, pickPassage } from '#article/collect-passages.ts';
import type { EntityId } from '#article/ids.ts';
import { articleQuery } from '#queries/article-query.ts';
import type { Library, LibraryEntry } from '#article/library.ts';
import { HighlightedText } from '#ui/HighlightedText.tsx';
import { useNearViewport } from '#ui/use-near-viewport.ts';
import { toExcerpt } from '#article/to-excerpt.ts';

/** One line of the list on a wide screen, three on a narrow one, in code units of serif text of 16 px. */
const LENGTH = 104;

/**
 * The passage of an article that names what the list is narrowed to. Its text is loaded when the row comes near the
 * window, and its room is kept from the beginning, so that nothing moves when it arrives.
 */
export function MatchingPassage(props: {
  library: Library;
  entry: LibraryEntry;
  ids: readonly EntityId[];
  href: string;
  /** The column is no wider than a phone: the passage takes three lines on every screen. */
  isNarrow: boolean;
}) {
  const { library, entry, ids } = props;
  const room = useRef<HTMLDivElement>(null);
  const isNear = useNearViewport(room);
  const { data: article, isPending, isError } = useQuery({ ...articleQuery(entry.id), enabled: isNear });
  const passage = useMemo(
    () => (article === undefined ? null : pickPassage(collectPassages(article, ids))),
    [article, ids],
  );
  const excerpt = passage === null ? null : toExcerpt(passage, LENGTH);
  const clamp = `border-l-2 border-person pl-3.5 line-clamp-3 ${props.isNarrow ? '' : 'wide:line-clamp-1'}`;
  return (
    <div
      ref={room}
      className={`mt-1.5 min-h-[4.5em] font-serif text-base leading-normal text-soft ${props.isNarrow ? '' : 'wide:min-h-[1.5em]'}`}
    >
      {isPending ? (
        <div aria-hidden="true" className="flex h-[1.5em] items-center">
          {/* Only what is being loaded moves: rows far away rest. */}
          <div className={`h-4 w-4/5 ${isNear ? 'shimmer' : 'rounded-md bg-wash'}`} />
        </div>
      ) : null}
      {excerpt === null || passage === null ? null : (
        <p lang={entry.lang} className={clamp}>
          <Link to={`${props.href}#${passage.blockId}`} className="hover:text-ink">
            <HighlightedText
              text={excerpt.text}
              highlights={excerpt.spans.map(({ start, end, entity }) => ({
                start,
                end,
                kind: library.entities.get(entity)?.type,
              }))}
            />
          </Link>
        </p>
      )}
      {/* The headline names it, or the text cannot be loaded now: the first sentence serves. */}
      {isError || (article !== undefined && passage === null) ? (
        <p lang={entry.lang} className={clamp}>
          {entry.opening}
        </p>
      ) : null}
    </div>
  );
}
