import { useLanguage } from '#i18n/use-language.ts';
import { LetterProbe } from '#ui/virtual-list/LetterProbe.tsx';
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

/** About a window of them. */
const OVERSCAN = 8;

/** A list of many entries: those near the window are drawn, and the others keep their room. */
export function VirtualEntries(props: ListedEntries & { place: string }) {
  const { library, count, rowAt } = props;
  const { messages } = useLanguage();
  const guessed = GUESSED_PX[useWide() ? 'wide' : 'narrow'];
  // What one was found by, all were.
  const passage = (rowAt(0)?.named.length ?? 0) === 0 ? 0 : guessed.passage;
  const { rows, listProps, probe } = useVirtualRows<HTMLDivElement>({
    count,
    estimatePx: (index) => (index === 0 ? guessed.lead : guessed.row + passage),
    overscan: OVERSCAN,
    place: props.place,
    onRange: props.onRange,
  });
  return (
    <>
      <LetterProbe ref={probe} />
      {/* A feed: articles that come as one reads on, each with its place among all. */}
      <div role="feed" aria-label={messages.library.title} {...listProps}>
        {rows.map(({ index, sizePx, props: { style, ...row } }) => {
          const found = rowAt(index);
          return (
            <div key={index} {...row} style={found === null ? { ...style, height: sizePx } : style}>
              <EntryAt key={found?.entry.id} library={library} found={found} index={index} setSize={count} />
            </div>
          );
        })}
      </div>
    </>
  );
}
