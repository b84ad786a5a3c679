import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingState } from '#article/reading-state.ts';
import { failure } from '#article/result.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { ArticlePage } from '#features/reading-article/ArticlePage.tsx';
import { textsOf } from '#features/reading-article/to-carriers.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { textNodesOf } from './block-text.ts';

const HEIGHT = 3_000;
let scrolled = 0;

/** jsdom has no layout: the article is so high, its blocks divide it evenly, and the window stands at `scrolled`. */
function layOut() {
  const boxAt = (top: number, height: number) => new DOMRect(0, top - scrolled, 680, height);
  Element.prototype.getBoundingClientRect = function measure(this: Element) {
    const passages = [...document.querySelectorAll('article [data-passage]')];
    const at = passages.indexOf(this);
    const share = HEIGHT / passages.length;
    return at === -1 ? boxAt(56, HEIGHT) : boxAt(56 + at * share, share);
  };
  Range.prototype.getBoundingClientRect = function measure(this: Range) {
    const passage = this.startContainer.parentElement?.closest('[data-passage]');
    return passage?.getBoundingClientRect() ?? boxAt(56, HEIGHT);
  };
}

function scrollTo(y: number) {
  scrolled = y;
  act(() => void window.dispatchEvent(new Event('scroll')));
}

beforeEach(() => {
  scrolled = 0;
  layOut();
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  window.scrollBy = (options) => {
    if (typeof options === 'object') scrollTo(scrolled + (options.top ?? 0));
  };
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const PROGRESS = 0.42;
const kept: ReadingState = {
  articleId: fixtureArticle.id,
  status: 'reading',
  progress: PROGRESS,
  position: { blockId: 'b7', offset: 0, quote: '«Bianchi ha ragione»' },
  updatedAt: '2024-11-29T08:00:00.000Z',
};

async function open(before: ReadingState | null, search = '') {
  const view = renderPage(
    <ArticlePage />,
    '/articles/:id',
    `/articles/${fixtureArticle.id}${search}`,
    'it',
    [],
    (client) => {
      const states = new Map(before === null ? [] : [[before.articleId, before]]);
      client.setQueryData(readingStatesQuery().queryKey, states);
    },
  );
  await screen.findByRole('article');
  await act(() => vi.advanceTimersByTimeAsync(50));
  const state = () => view.client.getQueryData(readingStatesQuery().queryKey)?.get(fixtureArticle.id);
  return { ...view, state };
}

const pill = () => screen.queryByRole('region', { name: 'Posizione di lettura' });
const second = () => act(() => vi.advanceTimersByTimeAsync(1_000));
const user = () => userEvent.setup({ advanceTimers: vi.advanceTimersByTime });

describe('the memory of a place', () => {
  it('reads the very text of the model from the page', async () => {
    await open(null);
    for (const block of fixtureArticle.blocks) {
      const element = document.getElementById(block.id);
      const texts = textsOf(block).map(({ rich }) => rich.text);
      const shown = element === null ? [] : textNodesOf(element).map(({ data }) => data);
      expect(shown.join('')).toBe(texts.join(''));
    }
  });

  it('keeps where the reader is, once a second at most, and before the page is left', async () => {
    const { state } = await open(null);
    scrollTo(1_000);
    expect(state()).toBeUndefined();
    await second();
    const viewHeight = window.innerHeight - 56;
    expect(state()?.status).toBe('reading');
    expect(state()?.progress).toBeCloseTo(1_000 / (HEIGHT - viewHeight));
    const line = 1_000 + 14;
    const passages = document.querySelectorAll('article [data-passage]');
    const expected = passages[Math.floor(line / (HEIGHT / passages.length))];
    expect(state()?.position?.blockId).toBe(expected?.id);

    scrollTo(1_100);
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(state()?.progress).toBeCloseTo(1_100 / (HEIGHT - viewHeight));
  });

  it('offers the way back and does not jump; nothing is saved meanwhile', async () => {
    const { state, container } = await open(kept);
    expect(pill()).toBeTruthy();
    expect(scrolled).toBe(0);
    scrollTo(300);
    await second();
    expect(state()).toEqual(kept);
    expect(await findViolations(container)).toEqual([]);
    await user().click(screen.getByRole('button', { name: /Continua dal 42/ }));
    expect(pill()).toBeNull();
    const passages = [...document.querySelectorAll('article [data-passage]')];
    const top = (passages.findIndex(({ id }) => id === 'b7') * HEIGHT) / passages.length;
    expect(scrolled).toBeCloseTo(top - 24);
    expect(document.activeElement?.id).toBe('b7');
  });

  it.each(['{Escape}', '{Tab}{Tab}{Enter}'])('lets the offer be waved away with %s', async (keys) => {
    const { state } = await open(kept);
    await user().keyboard(keys);
    expect(pill()).toBeNull();
    expect(scrolled).toBe(0);
    scrollTo(300);
    await second();
    expect(state()?.progress).toBeLessThan(PROGRESS);
  });

  it('needs no offer for who has read past the place', async () => {
    const { state } = await open(kept);
    const turnWheel = () => act(() => void window.dispatchEvent(new Event('wheel')));
    turnWheel();
    expect(pill()).toBeTruthy();
    scrollTo(2_000);
    turnWheel();
    expect(pill()).toBeNull();
    scrollTo(2_010);
    await second();
    expect(state()?.progress).toBeGreaterThan(PROGRESS);
  });

  describe('while the offer is open', () => {
    const bar = (type: string) =>
      act(
        () =>
          void document.documentElement.dispatchEvent(
            new MouseEvent(type, { clientX: 2_000, bubbles: true }),
          ),
      );
    const drag = async (...places: number[]) => {
      for (const place of places) {
        scrollTo(place);
        await act(() => vi.advanceTimersByTimeAsync(16));
      }
    };
    const press = () =>
      act(
        () =>
          void document
            .querySelector('main')
            ?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true })),
      );

    it('a hand on the scroll bar closes it when it passes the place, and the place is kept', async () => {
      const { state } = await open(kept);
      await second();
      bar('pointerdown');
      await drag(700, 2_000);
      expect(pill()).toBeNull();
      expect(state()?.progress).toBeGreaterThan(PROGRESS);
    });

    it('steps that nothing on the page has caused close it too, where the press on the bar is not told', async () => {
      const { state } = await open(kept);
      await second();
      await drag(300, 700);
      expect(pill()).toBeTruthy();
      await drag(1_500, 2_000);
      expect(pill()).toBeNull();
      expect(state()?.progress).toBeGreaterThan(PROGRESS);
    });

    it('a jump that a press on the page causes does not', async () => {
      const { state } = await open(kept);
      await second();
      press();
      await drag(300, 700, 1_500, 2_000, 2_010, 2_020);
      await second();
      expect(pill()).toBeTruthy();
      expect(state()).toEqual(kept);
    });

    it('a jump in one step does not', async () => {
      const { state } = await open(kept);
      await second();
      await drag(2_000);
      await second();
      expect(pill()).toBeTruthy();
      expect(state()).toEqual(kept);
    });
  });

  it('does not take the finder’s jump, still under way when the filter ends, for a passing', async () => {
    const { state, router } = await open(kept, '?with=anna-rossi');
    scrollTo(100);
    await act(() => router.navigate(`/articles/${fixtureArticle.id}`));
    for (const place of [300, 700, 1_500, 2_000, 2_100]) {
      scrollTo(place);
      await act(() => vi.advanceTimersByTimeAsync(16));
    }
    await second();
    expect(pill()).toBeTruthy();
    expect(state()).toEqual(kept);
  });

  it('is there again after the device could not be read once', async () => {
    const { states, fail } = {
      states: readingStatesQuery().queryKey,
      fail: { kind: 'connection-lost' } as const,
    };
    let isBroken = true;
    const view = renderPage(
      <ArticlePage />,
      '/articles/:id',
      `/articles/${fixtureArticle.id}`,
      'it',
      [],
      (client) => {
        const keeper = memoryKeeper();
        client.removeQueries({ queryKey: states });
        client.setQueryData(keeperQuery().queryKey, {
          ...keeper,
          list: (...asked) => (isBroken ? Promise.resolve(failure(fail)) : keeper.list(...asked)),
        });
      },
    );
    await screen.findByRole('article');
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(view.client.getQueryState(states)?.status).toBe('error');
    isBroken = false;
    scrollTo(1_000);
    await act(() => vi.advanceTimersByTimeAsync(5_500));
    expect(view.client.getQueryData(states)?.get(fixtureArticle.id)?.status).toBe('reading');
  });

  it('is not touched by the focus filter', async () => {
    const { state, router } = await open(kept, '?with=anna-rossi');
    expect(pill()).toBeNull();
    scrollTo(HEIGHT);
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(state()).toEqual(kept);
    await act(() => router.navigate(`/articles/${fixtureArticle.id}`));
    act(() => void window.dispatchEvent(new Event('wheel')));
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(pill()).toBeTruthy();
    expect(state()).toEqual(kept);
  });

  it('takes an article for read when its end has stood in the window for a while', async () => {
    const { state } = await open(null);
    scrollTo(HEIGHT);
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    scrollTo(500);
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(state()?.status).toBe('reading');
    scrollTo(HEIGHT);
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expect(state()).toMatchObject({ status: 'read', progress: 1, position: null });
    scrollTo(500);
    await second();
    expect(state()?.status).toBe('read');
  });

  it('is handed to the keeper', async () => {
    const { client } = await open(null);
    scrollTo(1_000);
    await second();
    const keeper = await client.query(keeperQuery());
    const listed = await keeper.list('readingStates', fixtureArticle.id);
    expect(listed).toMatchObject({ ok: true, value: { records: [{ status: 'reading' }] } });
  });
});
