import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { ArticlePage } from '#features/reading-article/ArticlePage.tsx';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
// Loaded beforehand, so that no test waits for the loading of what the page loads when it is asked.
import './KindSheet.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

const block = () => document.getElementById('b6')!;

async function turnInto(kind: string) {
  await userEvent.click(within(block()).getByRole('button', { name: /Cambia$/ }));
  const sheet = await screen.findByRole('dialog', { name: 'Che cos’è questa riga?' });
  expect(await findViolations(document.body)).toEqual([]);
  await userEvent.click(within(sheet).getByRole('button', { name: kind }));
}

describe('a doubtful caption', () => {
  it('becomes a heading, a paragraph and a caption again, by the reader’s word', async () => {
    const { client } = renderPage(<ArticlePage />, '/articles/:id', `/articles/${fixtureArticle.id}`);
    await screen.findByRole('article');
    expect(block().tagName).toBe('FIGURE');
    await turnInto('Titolo di sezione');
    await vi.waitFor(() => expect(block().tagName).toBe('H2'));
    expect(screen.getAllByRole('figure')).toHaveLength(3);
    await turnInto('Paragrafo');
    await vi.waitFor(() => expect(block().tagName).toBe('P'));
    expect(block().textContent).toContain('Roma');
    expect(within(block()).getByRole('link', { name: /Roma/ })).toBeTruthy();

    const keeper = await client.query(keeperQuery());
    expect(await keeper.list('kindOverrides', fixtureArticle.id)).toMatchObject({
      ok: true,
      value: { records: [{ blockId: 'b6', kind: 'paragraph' }] },
    });

    await turnInto('Torna a come era');
    await vi.waitFor(() => expect(block().tagName).toBe('FIGURE'));
    expect(await keeper.list('kindOverrides', fixtureArticle.id)).toMatchObject({
      ok: true,
      value: { records: [] },
    });
  });
});
