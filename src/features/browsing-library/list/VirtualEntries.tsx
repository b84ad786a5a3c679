import { useLanguage } from '#i18n/use-language.ts';
import { useVirtualRows } from '#ui/virtual-list/use-virtual-rows.ts';
import { useWide } from '#ui/use-wide.ts';
import { EntryAt } from './rows/EntryAt.tsx';
import type { ListedEntries } from './listed-entries.ts';

/**
 * Heights of entries before they were measured, in CSS pixels: the means of 1,000 synthetic articles in windows of 1,440 and 390
 * pixels. `passage` is what the passage adds by which an entry was found.
 */
const GUESSED_PX = {
  wide: { lead: 345, row: 114, passage: 40 },
  narrow: { lead: 520, row: 126, passage: 87 },
} as const;

/** A list of many entries: those near the window are drawn, and the others keep their room. */
export function VirtualEntries(props: ListedEntries & { place: string }) {
  const { library, count, rowAt } = props;
  const { messages } = useLanguage();
  const guessed = GUESSED_PX[useWide() ? 'wide' : 'narrow'];
  // What one was found by, all were.
  const passage = (rowAt(0)?.named.length ?? 0) === 0 ? 0 : guessed.passage;
  const { rows, totalPx, list, probe, focusHandlers, measure } = useVirtualRows<HTMLDivElement>({
    count,
    estimatePx: (index) => (index === 0 ? guessed.lead : guessed.row + passage),
    place: props.place,
    onRange: props.onRange,
  });
  return (
    <>
      <span ref={probe} aria-hidden="true" className="invisible absolute text-[13px]">
        M
      </span>
      {/* A feed: articles that come as one reads on, each with its place among all. What is drawn is printed, without the room of the rest. */}
      <div
        ref={list}
        role="feed"
        aria-label={messages.library.title}
        style={{ height: totalPx }}
        className="flow-root [overflow-anchor:none] print:h-auto!"
        {...focusHandlers}
      >
        {rows.map(({ index, gapPx, sizePx }) => {
          const found = rowAt(index);
          return (
            <div
              key={index}
              ref={measure}
              data-index={index}
              style={{ marginTop: gapPx, height: found === null ? sizePx : undefined }}
              className="print:mt-0!"
            >
              <EntryAt key={found?.entry.id} library={library} found={found} index={index} setSize={count} />
            </div>
          );
        })}
      </div>
    </>
  );
}
