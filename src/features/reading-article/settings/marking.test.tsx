import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { DESIGN } from '#ui/settings/settings.ts';
import { changeSettings } from '#ui/settings/settings-store.ts';
import { ArticlePage } from '#features/reading-article/ArticlePage.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Element.prototype.scrollIntoView = () => undefined;
  // jsdom has no layout: one line box for every element.
  Element.prototype.getClientRects = () => Object.assign([new DOMRect(0, 0, 10, 10)], { item: () => null });
  localStorage.clear();
  changeSettings(DESIGN);
});

async function open(search = '') {
  const view = renderPage(<ArticlePage />, '/articles/:id', `/articles/${fixtureArticle.id}${search}`);
  const article = await screen.findByRole('article');
  return { ...view, article };
}

it('unmarked, the text is plain text without a stop for the keyboard, and the sidebar still chooses', async () => {
  changeSettings({ marking: 'off' });
  const { article, container, router } = await open();
  expect(within(article).queryByRole('link')).toBeNull();
  expect(article.querySelector('[data-entity]')).toBeNull();
  expect(article.textContent).toContain('A Roma Anna Rossi ha incontrato Paolo Bianchi della Fao.');
  await userEvent.click(article.querySelector('#b2 [data-mention]')!);
  expect(router.state.location.search).toBe('');
  const aside = screen.getByRole('complementary');
  await userEvent.click(within(aside).getByRole('button', { name: /Anna Rossi/ }));
  expect(router.state.location.search).toBe('?with=anna-rossi');
  expect(article.querySelectorAll('[data-chosen]')).toHaveLength(5);
  await userEvent.keyboard('n');
  expect(screen.getByRole('region', { name: 'Passaggi scelti' }).textContent).toContain('1 di 5');
  // No name is a link now: the passage takes the focus.
  expect(document.activeElement).toBe(article.querySelector('[data-current]')?.closest('[tabindex]'));
  expect(await findViolations(container)).toEqual([]);
});

it('marks again as soon as the reader wants it', async () => {
  changeSettings({ marking: 'off' });
  const { article } = await open();
  act(() => changeSettings({ marking: 'underline' }));
  expect(within(article).getAllByRole('link').length).toBeGreaterThan(0);
  expect(document.documentElement.dataset['marking']).toBe('underline');
});

it('opens no peek card where the reader wants none', async () => {
  const { article } = await open();
  const mention = () => within(article).getByRole('link', { name: 'Fao, organizzazione' });
  await userEvent.hover(mention());
  expect(await screen.findByRole('group', { name: 'Fao' })).toBeTruthy();
  await userEvent.unhover(mention());
  await vi.waitFor(() => expect(screen.queryByRole('group', { name: 'Fao' })).toBeNull());

  act(() => changeSettings({ hasPeekCards: false }));
  vi.useFakeTimers();
  fireEvent.pointerOver(mention());
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  expect(screen.queryByRole('group', { name: 'Fao' })).toBeNull();
});
