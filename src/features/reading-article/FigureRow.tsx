import { use } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Monogram } from '#ui/Monogram.tsx';
import { OccurrenceStrip } from './OccurrenceStrip.tsx';
import type { Presence } from './rank-entities.ts';
import { ReadingContext } from './reading-context.ts';

/** A figure of the article: who, what they were then, how often and where. Pressed, its passages stay in focus. */
export function FigureRow(props: { presence: Presence; role: string | null }) {
  const { entity, count, positions } = props.presence;
  const { filter, labelOf, onToggle } = use(ReadingContext);
  const { messages } = useLanguage();
  const isChosen = filter.with.includes(entity.id);
  const label = labelOf(entity.id);
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={() => onToggle(entity.id)}
      className={`-mx-2.5 grid w-[calc(100%+1.25rem)] grid-cols-[40px_1fr_auto] items-center gap-x-3 gap-y-0.5 rounded-[10px] px-2.5 py-[11px] text-left ${isChosen ? 'bg-person-wash' : 'hover:bg-wash'}`}
    >
      <Monogram
        name={label}
        isChosen={isChosen}
        className={`row-span-2 w-10 self-start text-[15px] ${isChosen ? '' : 'bg-wash'}`}
      />
      <span className="text-[15px] leading-snug font-semibold">{label}</span>
      <span className="text-[13px] text-soft tabular-nums">
        <span aria-hidden="true">{count}</span>
        <span className="sr-only">{messages.article.occurrences(count)}</span>
      </span>
      <span className="col-start-2 col-end-4 text-[13px] leading-snug text-soft">{props.role}</span>
      <OccurrenceStrip positions={positions} />
    </button>
  );
}
