import { use } from 'react';
import type { Match } from '#urls/entity-filter.ts';
import type { Messages } from '#i18n/messages-it.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Icon } from '#ui/Icon.tsx';
import { joinChosen } from './join-chosen.ts';
import { ReadingContext } from './reading-context.ts';

const BUTTON =
  'grid size-11 place-items-center rounded-full bg-paper/14 hover:bg-paper/25 focus-visible:outline-paper wide:size-[30px] disabled:opacity-50';

/** The pill at the foot while entities are chosen: who, which of how many, previous, next, clear. */
export function Finder(props: {
  /** Counted from 1; 0 before the first step. */
  position: number;
  total: number;
  onStep: (by: 1 | -1) => void;
  onMatch: (match: Match) => void;
  onClear: () => void;
}) {
  const { filter, labelOf } = use(ReadingContext);
  const { messages } = useLanguage();
  const hasSeveral = filter.with.length > 1;
  return (
    <section
      data-finder=""
      aria-label={messages.finder.label}
      className="fixed inset-x-4 bottom-[calc(16px+env(safe-area-inset-bottom))] z-4 flex items-center justify-between gap-x-4 gap-y-1.5 rounded-[18px] bg-ink py-2 pr-3 pl-[18px] text-sm text-paper shadow-pill max-wide:flex-wrap wide:inset-x-auto wide:bottom-[26px] wide:left-1/2 wide:max-w-[90vw] wide:-translate-x-1/2 wide:rounded-full forced-colors:border print:hidden"
    >
      <p
        className={`min-w-0 flex-1 ${hasSeveral ? 'max-wide:basis-full max-wide:pt-1.5' : ''}`}
        role="status"
      >
        <b className="font-semibold">{joinChosen(filter, labelOf, messages)}</b>{' '}
        <span className="whitespace-nowrap tabular-nums">
          {sayPosition(props.position, props.total, messages)}
        </span>
      </p>
      {hasSeveral ? <MatchSwitch match={filter.match} onMatch={props.onMatch} /> : null}
      <span className="flex gap-2">
        <button
          type="button"
          className={BUTTON}
          aria-label={messages.finder.previous}
          disabled={props.total === 0}
          onClick={() => props.onStep(-1)}
        >
          <Icon name="up" size={16} />
        </button>
        <button
          type="button"
          className={BUTTON}
          aria-label={messages.finder.next}
          disabled={props.total === 0}
          onClick={() => props.onStep(1)}
        >
          <Icon name="down" size={16} />
        </button>
        <button type="button" className={BUTTON} aria-label={messages.finder.clear} onClick={props.onClear}>
          <Icon name="close" size={16} />
        </button>
      </span>
    </section>
  );
}

/** Before the first step only how many there are: nobody has been led to the first. */
function sayPosition(position: number, total: number, { article, counts, finder }: Messages): string {
  if (total === 0) return article.noPassage;
  return position === 0 ? counts.mentions(total) : finder.position(position, total);
}

function MatchSwitch(props: { match: Match; onMatch: (match: Match) => void }) {
  const { messages } = useLanguage();
  return (
    <fieldset className="flex items-center rounded-full bg-paper/14 p-0.5">
      <legend className="sr-only">{messages.finder.matchLabel}</legend>
      {(['all', 'any'] as const).map((match) => (
        <label
          key={match}
          className="flex min-h-11 cursor-pointer items-center rounded-full px-3 whitespace-nowrap has-checked:bg-paper has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-paper wide:min-h-[26px]"
        >
          <input
            type="radio"
            name="match"
            className="sr-only"
            checked={props.match === match}
            onChange={() => props.onMatch(match)}
          />
          {messages.finder[match]}
        </label>
      ))}
    </fieldset>
  );
}
