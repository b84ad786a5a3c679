import { use } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import type { Presence } from './rank-entities.ts';
import { ReadingContext } from './reading-context.ts';

/** The places, organisations, works or events of the article, each with its count; pressed, they filter. */
export function EntityChips(props: { title: string; presences: readonly Presence[] }) {
  const { filter, labelOf, onToggle } = use(ReadingContext);
  const { messages } = useLanguage();
  if (props.presences.length === 0) return null;
  return (
    <section className="mb-6">
      <h2 className="mb-2 text-sm font-semibold">{props.title}</h2>
      <ul className="-mx-1 flex flex-wrap gap-x-1.5 text-sm">
        {props.presences.map(({ entity, count }) => (
          <li key={entity.id}>
            <button
              type="button"
              data-type={entity.type}
              aria-pressed={filter.with.includes(entity.id)}
              onClick={() => onToggle(entity.id)}
              className="min-h-11 rounded-md px-1 wide:min-h-7 aria-pressed:bg-(--hue-wash) aria-pressed:font-semibold"
            >
              <span className="entity-line">{labelOf(entity.id)}</span>{' '}
              <small aria-hidden="true" className="text-xs font-normal text-soft tabular-nums">
                {count}
              </small>
              <span className="sr-only">{messages.article.occurrences(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
