import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '#article/article.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';
import type { ReadingState, ReadingStatus } from '#article/reading-state.ts';
import { articleQuery } from '#queries/article-query.ts';
import { listReadElsewhere } from '#queries/read-passage-query.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { ArticlePage } from '#features/reading-article/ArticlePage.tsx';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { findIntroduction } from './find-introduction.ts';
// Loaded beforehand, so that no test waits for the loading of what the page loads at a tap.
import './PeekSheet.tsx';

const rossi = toEntityId('anna-rossi');
const other: Article = { ...fixtureArticle, id: toArticleId('la-firma') };
const LAST_OF_ROSSI = '«Ne parlerò con Anna», si dice a Roma.';

function stateOf(id: string, status: ReadingStatus, day: number): [ReadingState['articleId'], ReadingState] {
  const articleId = toArticleId(id);
  const updatedAt = `2024-12-0${day}T08:00:00.000Z`;
  return [articleId, { articleId, status, progress: 1, position: null, updatedAt }];
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Element.prototype.getClientRects = () => Object.assign([new DOMRect(0, 0, 80, 20)], { item: () => null });
});

async function open(states: readonly [ReadingState['articleId'], ReadingState][]) {
  const view = renderPage(
    <ArticlePage />,
    '/articles/:id',
    `/articles/${fixtureArticle.id}`,
    'it',
    [],
    (client) => {
      client.setQueryData(readingStatesQuery().queryKey, new Map(states));
      client.setQueryData(articleQuery(other.id).queryKey, other);
    },
  );
  await screen.findByRole('article');
  return view;
}

const mention = () => within(document.getElementById('b4')!).getByRole('link', { name: /^Rossi/ });

describe('who is this again', () => {
  it('shows how the article introduces them and where the reader last read of them', async () => {
    const { container } = await open([stateOf('la-firma', 'read', 1)]);
    await userEvent.hover(mention());
    const card = await screen.findByRole('group', { name: 'Anna Rossi' });
    expect(within(card).getByText('Ministra della Difesa, Italia')).toBeTruthy();
    expect(within(card).getByText('A Roma Anna Rossi ha incontrato Paolo Bianchi della Fao.')).toBeTruthy();
    const link = await within(card).findByRole('link', { name: 'La firma del trattato' });
    expect(link.getAttribute('href')).toBe('/articles/la-firma?with=anna-rossi#b4');
    expect(card.textContent).toContain('L’ultima volta che ne hai letto');
    expect(await findViolations(container)).toEqual([]);
  });

  it('tells nothing of articles that were not read to their end', async () => {
    await open([stateOf('la-firma', 'reading', 1)]);
    await userEvent.hover(mention());
    const card = await screen.findByRole('group', { name: 'Anna Rossi' });
    expect(card.textContent).not.toContain('L’ultima volta che ne hai letto');
  });

  it('gives the focus back to its mention by Shift+Tab and after filtering', async () => {
    const { router } = await open([]);
    await userEvent.hover(mention());
    await screen.findByRole('group', { name: 'Anna Rossi' });
    mention().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Filtra');
    // A page that moves under the keyboard does not take the card, and the focus, away.
    fireEvent.scroll(window);
    expect(document.activeElement?.textContent).toBe('Filtra');
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(mention());

    await userEvent.hover(mention());
    const filter = await screen.findByRole('button', { name: 'Filtra' });
    filter.focus();
    await userEvent.keyboard('{Enter}');
    expect(router.state.location.search).toBe('?with=anna-rossi');
    expect(document.activeElement).toBe(mention());
  });

  it('is entered by the arrow from a focused mention, also when it was closed or shows another', async () => {
    await open([]);
    mention().focus();
    // At once, before it has opened by itself.
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Filtra');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(mention());
    expect(screen.queryByRole('group', { name: 'Anna Rossi' })).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Filtra');
    await userEvent.keyboard('{Escape}');

    await userEvent.hover(within(document.getElementById('b2')!).getByRole('link', { name: /Bianchi/ }));
    await screen.findByRole('group', { name: 'Paolo Bianchi' });
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('[data-peek]')?.getAttribute('aria-label')).toBe('Anna Rossi');
  });

  it('opens as a sheet at a tap, and leaves the filter alone', async () => {
    const { router } = await open([stateOf('la-firma', 'read', 1)]);
    await userEvent.pointer([{ keys: '[TouchA]', target: mention() }]);
    const sheet = await screen.findByRole('dialog', { name: 'Anna Rossi' });
    expect(router.state.location.search).toBe('');
    // The sheet opens at once; what was read elsewhere is looked up meanwhile.
    expect(await within(sheet).findByRole('link', { name: 'La firma del trattato' })).toBeTruthy();
    expect(await findViolations(document.body)).toEqual([]);
    await userEvent.click(within(sheet).getByRole('button', { name: 'Filtra' }));
    expect(router.state.location.search).toBe('?with=anna-rossi');
  });
});

describe('the introduction', () => {
  it('is the first sentence that prints the name, or else the first that means them', () => {
    expect(findIntroduction(fixtureArticle, rossi)?.blockId).toBe('b2');
    const blocks = fixtureArticle.blocks.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, mentions: block.mentions.map((found) => ({ ...found, form: 'alias' as const })) }
        : block,
    );
    const nicknamed = { ...fixtureArticle, blocks };
    expect(findIntroduction(nicknamed, rossi)?.blockId).toBe('b2');
    const namedLater = {
      ...fixtureArticle,
      blocks: blocks.map((block, at) => (block.id === 'b4' ? fixtureArticle.blocks[at]! : block)),
    };
    expect(findIntroduction(namedLater, rossi)?.blockId).toBe('b4');
  });

  it('is nothing for who is only in captions', () => {
    const blocks = fixtureArticle.blocks.filter(({ kind }) => kind === 'image');
    expect(findIntroduction({ ...fixtureArticle, blocks }, rossi)).toBeNull();
  });
});

describe('the articles read elsewhere', () => {
  it('begin with the one read last, without this one', () => {
    const states = new Map([
      stateOf('un-incontro', 'read', 9),
      stateOf('la-firma', 'read', 1),
      stateOf('to-the-moon', 'read', 2),
    ]);
    const ids = listReadElsewhere(fixtureLibrary, states, fixtureArticle.id, rossi).map(({ id }) => id);
    expect(ids).toEqual(['to-the-moon', 'la-firma']);
  });

  it('are quoted with their last sentence', async () => {
    await open([stateOf('la-firma', 'read', 1)]);
    await userEvent.hover(mention());
    expect(await screen.findByText(new RegExp(LAST_OF_ROSSI))).toBeTruthy();
  });
});
