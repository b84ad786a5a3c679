import { use, useRef } from 'react';
import type { Match } from '#urls/entity-filter.ts';
import type { Messages } from '#i18n/messages-it.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Icon } from '#ui/Icon.tsx';
import { Segments } from '#ui/Segments.tsx';
import { joinChosen } from './join-chosen.ts';
import { ReadingContext } from './reading-context.ts';
import { useFinderRoom } from './use-finder-room.ts';
import type { FocusFilter } from './use-focus-filter.ts';

/** The pill at the foot while entities are chosen: who, which of how many, previous, next, clear. */
export function Finder(props: {
  finder: Pick<FocusFilter['finder'], 'position' | 'total' | 'step'>;
  onMatch: (match: Match) => void;
  onClear: () => void;
}) {
  const { position, total, step } = props.finder;
  const { filter, labelOf } = use(ReadingContext);
  const { messages } = useLanguage();
  const { finder } = messages;
  const section = useRef<HTMLElement>(null);
  useFinderRoom(section);
  const hasSeveral = filter.with.length > 1;
  return (
    <section
      ref={section}
      data-finder=""
      aria-label={finder.label}
      className="fixed inset-x-4 bottom-[calc(16px+env(safe-area-inset-bottom))] z-4 flex items-center justify-between gap-x-4 gap-y-1.5 rounded-[18px] bg-ink py-2 pr-3 pl-[18px] text-sm text-paper shadow-pill max-wide:flex-wrap wide:inset-x-auto wide:bottom-[26px] wide:left-1/2 wide:max-w-[90vw] wide:-translate-x-1/2 wide:rounded-full forced-colors:border print:hidden"
    >
      <p
        className={`min-w-0 flex-1 ${hasSeveral ? 'max-wide:basis-full max-wide:pt-1.5' : ''}`}
        role="status"
      >
        <b className="font-semibold">{joinChosen(filter, labelOf, messages)}</b>{' '}
        <span className="whitespace-nowrap tabular-nums">{sayPosition(position, total, messages)}</span>
      </p>
      {hasSeveral ? (
        <Segments
          tone="ink"
          label={finder.matchLabel}
          values={['all', 'any'] as const}
          nameOf={(match) => finder[match]}
          chosen={filter.match}
          onChoose={props.onMatch}
        />
      ) : null}
      <span className="flex gap-2">
        <FinderButton icon="up" label={finder.previous} isOff={total === 0} onPress={() => step(-1, false)} />
        <FinderButton icon="down" label={finder.next} isOff={total === 0} onPress={() => step(1, false)} />
        <FinderButton icon="close" label={finder.clear} isOff={false} onPress={props.onClear} />
      </span>
    </section>
  );
}

function FinderButton(props: {
  icon: 'up' | 'down' | 'close';
  label: string;
  isOff: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={props.label}
      disabled={props.isOff}
      onClick={props.onPress}
      className="grid size-11 place-items-center rounded-full bg-paper/14 hover:bg-paper/25 focus-visible:outline-paper wide:size-[30px] disabled:opacity-50"
    >
      <Icon name={props.icon} size={16} />
    </button>
  );
}

/** Before the first step only how many there are: nobody has been led to the first. */
function sayPosition(position: number, total: number, { article, counts, finder }: Messages): string {
  if (total === 0) return article.noPassage;
  return position === 0 ? counts.mentions(total) : finder.position(position, total);
}
