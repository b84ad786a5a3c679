import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '#article/result.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { ArticlePage } from '#features/reading-article/ArticlePage.tsx';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { ANNOUNCER_ID } from '#ui/announce.ts';
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

/** The page's live region, as the shell has it. */
function listen(): HTMLElement {
  const region = document.createElement('p');
  region.id = ANNOUNCER_ID;
  document.body.append(region);
  return region;
}

const openWith = async (keeper: ReturnType<typeof memoryKeeper>) => {
  renderPage(<ArticlePage />, '/articles/:id', `/articles/${fixtureArticle.id}`, 'it', [], (client) =>
    client.setQueryData(keeperQuery().queryKey, keeper),
  );
  await screen.findByRole('article');
};

describe('a correction that the device does not keep', () => {
  it('is told of in the sheet, not announced as done, and the line is what it was', async () => {
    const region = listen();
    await openWith(memoryKeeper({ put: () => Promise.resolve(failure({ kind: 'no-room' })) }));
    await turnInto('Titolo di sezione');
    const sheet = within(screen.getByRole('dialog'));
    expect(
      await sheet.findByText('La correzione non è stata conservata. La riga è rimasta com’era.'),
    ).toBeTruthy();
    expect(region.textContent).toBe('');
    expect(block().tagName).toBe('FIGURE');
    region.remove();
  });

  it('is announced once the device has it, and not before', async () => {
    const region = listen();
    const keeper = memoryKeeper();
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await openWith({
      ...keeper,
      put: (store, record) => asked.then(() => keeper.put(store, record)),
    });
    await turnInto('Titolo di sezione');
    await vi.waitFor(() => expect(block().tagName).toBe('H2'));
    expect(region.textContent).toBe('');
    answer();
    await vi.waitFor(() => expect(region.textContent).toBe('Ora è: titolo di sezione'));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    region.remove();
  });
});
