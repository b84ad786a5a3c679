/**
 * A long list in the page of which only the rows near the window are drawn. Rows stand in the flow of the page, one after
 * the other in the order of the list, with the room of those that are not drawn between them: whatever has the focus, Tab
 * and a screen reader meet the list's own order, and a row that grows pushes the next one instead of covering it.
 */
import {
  defaultRangeExtractor,
  useWindowVirtualizer,
  type Range,
  type Virtualizer,
} from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { findPlace, keepPlace, type ListPlace } from './list-places.ts';
import { listDrawn } from './list-drawn.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/**
 * Up to here a list is drawn whole: the browser's own search, printing and reading aloud then have all of it, and some sixty
 * rows take no more of a slow phone's time than it has between two frames of a press.
 */
export const MOST_WHOLE_ROWS = 60;

/** What stands over the top of the window; `scroll-padding-top` of `theme.css` is the same. */
const BAR_PX = 80;

export interface VirtualRowsOptions {
  /** At least 1. */
  readonly count: number;
  /** How high a row is before it was measured, in CSS pixels; the same for one index whenever it is asked. */
  readonly estimatePx: (index: number) => number;
  /** Names the entry of the history that the list is shown in. What was left under it is read once: another list is another instance (`key`). */
  readonly place: string;
  /** Rows that are drawn wherever the window is; the same array as long as they are the same. The first alone where it is absent. */
  readonly always?: readonly number[];
  /** Rows to draw beyond each end of the window: about a window more, so that a turn of the wheel meets no blank. */
  readonly overscan: number;
  /** Hears which rows are drawn or about to be: those near the window as a half-open range of indexes, and the others, ascending. */
  readonly onRange?: (first: number, last: number, beyond: readonly number[]) => void;
}

/** A row that is drawn. */
export interface VirtualRow {
  readonly index: number;
  /** As it was measured, or else guessed, in CSS pixels. */
  readonly sizePx: number;
  /** For its element: among them the room of the rows before it that are not drawn. */
  readonly props: {
    readonly ref: (element: HTMLElement | null) => void;
    readonly 'data-index': number;
    readonly style: { readonly marginTop: number };
  };
}

/** Scroll places of the virtualizer's own, not the browser's beside them; on paper what is drawn, without the room of the rest. */
const LIST_CLASS = 'flow-root [overflow-anchor:none] print:h-auto! print:*:mt-0!';

const FIRST_ALONE = [0];

type RowVirtualizer = Virtualizer<Window, HTMLElement>;

/** The rows to draw, in the list's order, and what their list and each of them carry. */
export function useVirtualRows<List extends HTMLElement>(options: VirtualRowsOptions) {
  const { count, estimatePx, overscan, place, always = FIRST_ALONE } = options;
  const list = useRef<List>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const [left] = useState(() => findPlace(place, count, window.innerWidth));
  const [measured] = useState(() => toMeasurements(left));
  const { kept, ...focusHandlers } = useKeptFocus(list);
  const firstSeen = useRef<number | null>(null);
  const marginPx = useMarginPx(list);
  // oxlint-disable-next-line react/incompatible-library -- What it returns is read in this render alone, and handed to nothing that remembers it.
  const virtualizer: RowVirtualizer = useWindowVirtualizer<HTMLElement>({
    count,
    estimateSize: estimatePx,
    overscan,
    scrollMargin: marginPx,
    scrollPaddingStart: BAR_PX,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: () => left?.topPx ?? window.scrollY,
    initialMeasurementsCache: measured,
    onChange: (instance) => {
      if (!instance.isScrolling) return;
      firstSeen.current =
        instance.getVirtualItemForOffset((instance.scrollOffset ?? 0) + BAR_PX)?.index ?? null;
    },
    rangeExtractor: useCallback(
      (range: Range) => listDrawn(defaultRangeExtractor(range), kept, always, range.count),
      [kept, always],
    ),
  });
  useRemeasuring(virtualizer, list, probe, firstSeen);
  useMemory(virtualizer, place);

  let endPx = marginPx;
  const rows: readonly VirtualRow[] = virtualizer.getVirtualItems().map(({ index, start, end, size }) => {
    const style = { marginTop: start - endPx };
    endPx = end;
    return { index, sizePx: size, props: { ref: virtualizer.measureElement, 'data-index': index, style } };
  });
  // Which they are is known once they were asked for.
  useRange(virtualizer, options);
  return {
    rows,
    /** For the element around all rows, which holds nothing else. */
    listProps: {
      ref: list,
      style: { height: virtualizer.getTotalSize() },
      className: LIST_CLASS,
      ...focusHandlers,
    },
    /** For a `LetterProbe` beside the list. */
    probe,
  };
}

/** Where the list begins in the page, in CSS pixels; what stands before it may grow. */
function useMarginPx(list: RefObject<HTMLElement | null>): number {
  const [marginPx, setMarginPx] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current !== null) {
        setMarginPx(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return marginPx;
}

/** Tells the caller which rows are drawn, as soon as they are and whenever others are. */
function useRange(virtualizer: RowVirtualizer, { count, overscan, onRange }: VirtualRowsOptions): void {
  const { range } = virtualizer;
  const first = Math.max(0, (range?.startIndex ?? 0) - overscan);
  const last = range === null ? 0 : range.endIndex + 1 + overscan;
  const beyond = virtualizer
    .getVirtualIndexes()
    .filter((index) => index < first || index >= last)
    .join(' ');
  const tell = useEffectEvent((from: number, to: number, others: readonly number[]) =>
    onRange?.(from, to, others),
  );
  useEffect(() => {
    // As a string it is the same from one render to the next.
    const others = beyond === '' ? [] : beyond.split(' ').map(Number);
    if (last > first) tell(first, Math.min(last, count), others);
  }, [first, last, count, beyond]);
}

/** Measures anew when the list gets another width or its letters another size; the first row in sight stays the first. */
function useRemeasuring(
  virtualizer: RowVirtualizer,
  list: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
  firstSeen: RefObject<number | null>,
): void {
  const shape = useShape(list, probe);
  const measuredIn = useRef<string | null>(null);
  // After the render, in which the guesses are those of the new width.
  useLayoutEffect(() => {
    if (measuredIn.current !== null && shape !== null) remeasure(virtualizer, firstSeen.current);
    measuredIn.current = shape;
  }, [virtualizer, shape, firstSeen]);
}

/** What the heights of all rows depend on: the widths of the list and of a letter, as one string; null before they are known. */
function useShape(list: RefObject<HTMLElement | null>, probe: RefObject<HTMLElement | null>): string | null {
  const [shape, setShape] = useState<string | null>(null);
  useLayoutEffect(() => {
    const observed = [list.current, probe.current].filter((element) => element !== null);
    const read = () => setShape(observed.map((element) => element.offsetWidth).join(' '));
    read();
    const observer = new ResizeObserver(read);
    for (const element of observed) observer.observe(element);
    return () => observer.disconnect();
  }, [list, probe]);
  return shape;
}

/** @param first the row that was the first in sight; null where nobody has scrolled yet */
function remeasure(virtualizer: RowVirtualizer, first: number | null): void {
  const topPx = (virtualizer.scrollOffset ?? 0) + BAR_PX;
  const isInside = topPx > virtualizer.options.scrollMargin;
  const holdFirst = () => {
    if (isInside && first !== null) virtualizer.scrollToIndex(first, { align: 'start' });
  };
  virtualizer.measure();
  // Before, so that no row above it moves the page for its own change; and after, since it stands elsewhere then.
  holdFirst();
  for (const row of virtualizer.elementsCache.values()) {
    virtualizer.resizeItem(virtualizer.indexFromElement(row), row.offsetHeight);
  }
  holdFirst();
}

/** Remembers where the list is when it goes, and when the page does. */
function useMemory(virtualizer: RowVirtualizer, place: string): void {
  useEffect(() => {
    const keep = () => keepPlace(place, toPlace(virtualizer));
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [virtualizer, place]);
}

/** Null while the list begins in sight. */
function toPlace({ options, scrollOffset, itemSizeCache }: RowVirtualizer): ListPlace | null {
  if (scrollOffset === null || scrollOffset <= options.scrollMargin) return null;
  // Keys are indexes: none is asked for but the usual.
  const sizesPx = new Map([...itemSizeCache].map(([key, sizePx]) => [Number(key), sizePx]));
  return { count: options.count, widthPx: window.innerWidth, topPx: scrollOffset, sizesPx };
}

/** What the virtualizer takes for measured; of each it reads key and size alone. */
function toMeasurements(left: ListPlace | null) {
  const sizes = left?.sizesPx ?? new Map<number, number>();
  return [...sizes].map(([index, size]) => ({ index, key: index, start: 0, end: size, size, lane: 0 }));
}
