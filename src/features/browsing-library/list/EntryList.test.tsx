import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundEntry } from '#features/browsing-library/use-found-entries.ts';
import { entry, fixtureLibrary } from '#testing/fixture-library.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { scrollWindow, stubLayout, widenWindow } from '#testing/stub-layout.ts';
import { EntryList } from './EntryList.tsx';

/** Height of every row, and of the first too, in CSS pixels. */
const ROW_PX = 100;

const COUNT = 10_000;

const all = Array.from({ length: COUNT }, (_, index): FoundEntry => {
  const id = `articolo-${index}`;
  return {
    entry: entry(id, '2024-11-30', `Titolo ${index}`, { 'anna-rossi': 1 }),
    href: `/articles/${id}`,
    named: [],
    mentions: null,
    state: undefined,
  };
});
const find = (index: number) => all[index] ?? null;

function open(count = COUNT, rowAt: (index: number) => FoundEntry | null = find) {
  const onRange = vi.fn<(first: number, last: number, beyond: readonly number[]) => void>();
  const list = (
    <EntryList
      library={fixtureLibrary}
      count={count}
      rowAt={rowAt}
      onRange={onRange}
      onClear={() => undefined}
    />
  );
  return { ...renderPage(list, '/', '/'), onRange };
}
/** Indexes of the rows that are drawn, in the order of the page. */
const drawn = () =>
  screen.getAllByRole('article').map((row) => Number(row.getAttribute('aria-posinset')) - 1);
const headline = (index: number) => screen.getByRole('link', { name: `Titolo ${index}` });

beforeEach(() => {
  sessionStorage.clear();
  stubLayout(ROW_PX);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a list of ten thousand', () => {
  it('draws the rows near the window, and says of each where it stands among all', () => {
    open();
    const rows = within(screen.getByRole('feed', { name: 'Articoli' })).getAllByRole('article');
    expect(rows.length).toBeGreaterThan(window.innerHeight / ROW_PX);
    expect(rows.length).toBeLessThan(60);
    expect(rows.map((row) => row.getAttribute('aria-posinset'))).toEqual(rows.map((_, at) => `${at + 1}`));
    expect(new Set(rows.map((row) => row.getAttribute('aria-setsize')))).toEqual(new Set([`${COUNT}`]));
  });

  it('keeps room for all the others', () => {
    open();
    const height = Number.parseFloat(screen.getByRole('feed').style.height);
    expect(height).toBeGreaterThan(COUNT * ROW_PX);
  });

  it('draws what the reader scrolls to, and the first still', () => {
    open();
    const before = Math.max(...drawn());
    scrollWindow(3000 * ROW_PX);
    const now = drawn();
    expect(now[0]).toBe(0);
    expect(now[1]).toBeGreaterThan(before);
    expect(now.length).toBeLessThan(60);
    expect(now).toEqual([...now].sort((a, b) => a - b));
  });

  it('tells which rows it draws, near the window as a half-open range', () => {
    const { onRange } = open();
    expect(onRange.mock.lastCall).toEqual([0, Math.max(...drawn()) + 1, []]);
    scrollWindow(3000 * ROW_PX);
    const [, ...near] = drawn();
    expect(onRange.mock.lastCall).toEqual([near[0], near.at(-1)! + 1, [0]]);
  });

  it('tells that the row with the focus is drawn still, so that it keeps what it shows', () => {
    const { onRange } = open();
    headline(3).focus();
    scrollWindow(3000 * ROW_PX);
    expect(onRange.mock.lastCall?.[2]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('keeps the focus in a row that is scrolled out of sight, and its neighbours beside it', () => {
    open();
    headline(3).focus();
    scrollWindow(3000 * ROW_PX);
    expect(document.activeElement).toBe(headline(3));
    expect(drawn().slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is walked through by Tab in its order, wherever the page was scrolled', async () => {
    open();
    headline(3).focus();
    scrollWindow(3000 * ROW_PX);
    await userEvent.tab();
    expect(document.activeElement).toBe(headline(4));
    await userEvent.tab();
    expect(document.activeElement).toBe(headline(5));
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(headline(4));
  });

  it('is found again where it was left', () => {
    const { unmount } = open();
    scrollWindow(3000 * ROW_PX);
    const before = { topPx: window.scrollY, rows: drawn() };
    unmount();
    vi.stubGlobal('scrollY', 0);
    open();
    expect({ topPx: window.scrollY, rows: drawn() }).toEqual(before);
    expect(before.rows[1]).toBeGreaterThan(2000);
  });

  it('shows the same row in a window of another width, where all rows have other heights', () => {
    open();
    scrollWindow(3000 * ROW_PX);
    const before = drawn();
    widenWindow(ROW_PX / 2);
    expect(drawn()).toContain(before[Math.floor(before.length / 2)]);
    expect(window.scrollY).not.toBe(3000 * ROW_PX);
  });

  it('has no accessibility fault, at its beginning or in its midst, with rows that are on their way', async () => {
    const { container } = open(COUNT, (index) => (index % 2 === 0 ? find(index) : null));
    expect(await findViolations(container)).toEqual([]);
    scrollWindow(3000 * ROW_PX);
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('rows whose details are on their way', () => {
  /** Nothing is known until the button is pressed. */
  function Arriving() {
    const [isHere, setIsHere] = useState(false);
    return (
      <>
        <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => setIsHere(true)}>
          arrive
        </button>
        <EntryList
          library={fixtureLibrary}
          count={COUNT}
          rowAt={isHere ? find : () => null}
          onRange={() => undefined}
          onClear={() => undefined}
        />
      </>
    );
  }

  it('keep their room, and say that they are busy and where they stand', () => {
    renderPage(<Arriving />, '/', '/');
    const [, second] = screen.getAllByRole('article');
    expect(second!.getAttribute('aria-busy')).toBe('true');
    expect(second!.getAttribute('aria-posinset')).toBe('2');
    expect(second!.parentElement!.style.height).toBe(`${ROW_PX}px`);
  });

  it('give the focus to their headline when it arrives', async () => {
    renderPage(<Arriving />, '/', '/');
    screen.getAllByRole('article')[2]!.focus();
    await userEvent.click(screen.getByRole('button', { name: 'arrive' }));
    expect(document.activeElement).toBe(headline(2));
  });
});

describe('a list of sixty', () => {
  it('is drawn whole, and counts by itself', () => {
    const { onRange } = open(60);
    const rows = screen.getAllByRole('article');
    expect(rows).toHaveLength(60);
    expect(rows.some((row) => row.hasAttribute('aria-setsize'))).toBe(false);
    expect(screen.queryByRole('feed')).toBeNull();
    expect(onRange.mock.lastCall).toEqual([0, 60, []]);
  });

  it('is the longest that is', () => {
    open(61);
    expect(screen.getByRole('feed')).toBeTruthy();
    expect(screen.getAllByRole('article').length).toBeLessThan(61);
  });
});
