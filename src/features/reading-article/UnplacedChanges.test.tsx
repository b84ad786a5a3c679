import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '#article/result.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { ArticlePage } from './ArticlePage.tsx';
// Loaded beforehand, so that no test waits for the loading of what the page loads when it is needed.
import './kinds/UnplacedKind.tsx';
import './pictures/RemovedPicture.tsx';
import './pictures/UnplacedPicture.tsx';

const articleId = fixtureArticle.id;
const lost = { articleId, blockId: 'b1', line: { id: 'b1', text: 'Una riga di ieri' } };
const picture = { ...lost, blob: new Blob(['picture']), alt: 'Un tavolo', width: 4, height: 3 };

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  URL.createObjectURL = () => 'blob:1';
  URL.revokeObjectURL = () => undefined;
});

async function openWith(keeper: ReturnType<typeof memoryKeeper>) {
  const view = renderPage(<ArticlePage />, '/articles/:id', `/articles/${articleId}`, 'it', [], (client) =>
    client.setQueryData(keeperQuery().queryKey, keeper),
  );
  const section = within(await screen.findByRole('region', { name: 'Le tue modifiche senza posto' }));
  return { ...view, section };
}

const figure = () => within(document.getElementById('b1')!);

describe('a picture whose line is not there', () => {
  it('is at no other line, and is shown below with its words until it is put into a place', async () => {
    const keeper = memoryKeeper();
    await keeper.put('pictures', picture);
    const { section, container } = await openWith(keeper);
    expect(await section.findByRole('img', { name: 'Un tavolo' })).toBeTruthy();
    expect(section.getByText(/Era alla riga «Una riga di ieri»/)).toBeTruthy();
    expect(figure().queryByRole('img')).toBeNull();
    expect(await findViolations(container)).toEqual([]);

    await userEvent.selectOptions(section.getByLabelText('Posto libero'), 'b1');
    await userEvent.click(section.getByRole('button', { name: 'Metti qui' }));
    expect(await figure().findByRole('img', { name: 'Un tavolo' })).toBeTruthy();
    expect(document.activeElement).toBe(document.getElementById('b1'));
    expect(screen.queryByRole('region', { name: 'Le tue modifiche senza posto' })).toBeNull();
    expect(await keeper.list('pictures', articleId)).toMatchObject({
      value: { records: [{ blockId: 'b1', line: { id: 'b1', text: 'anna rossi e paolo bianchi' } }] },
    });
  });

  it('goes when the reader says so, and comes back', async () => {
    const keeper = memoryKeeper();
    await keeper.put('pictures', picture);
    const { section } = await openWith(keeper);
    await userEvent.click(await section.findByRole('button', { name: 'Togli l’immagine' }));
    const back = await section.findByRole('button', { name: 'Rimetti l’immagine' });
    expect(await keeper.list('pictures', articleId)).toMatchObject({ value: { records: [] } });
    await vi.waitFor(() => expect(document.activeElement).toBe(section.getByRole('heading')));
    await userEvent.click(back);
    expect(await section.findByRole('img', { name: 'Un tavolo' })).toBeTruthy();
    expect(await keeper.list('pictures', articleId)).toMatchObject({ value: { records: [picture] } });
  });

  it('stays, with a sentence, when the device refuses', async () => {
    const keeper = memoryKeeper();
    await keeper.put('pictures', picture);
    const refuse = () => Promise.resolve(failure({ kind: 'no-answer' } as const));
    const { section } = await openWith({ ...keeper, put: refuse, remove: refuse });
    await userEvent.click(await section.findByRole('button', { name: 'Metti qui' }));
    expect(await section.findByText('L’immagine non è stata spostata.')).toBeTruthy();
    await userEvent.click(section.getByRole('button', { name: 'Togli l’immagine' }));
    expect(await section.findByText('L’immagine non è stata tolta.')).toBeTruthy();
    expect(section.getByRole('img', { name: 'Un tavolo' })).toBeTruthy();
  });
});

describe('a correction whose line is not there', () => {
  it('changes no other line, and goes when the reader says so', async () => {
    const keeper = memoryKeeper();
    await keeper.put('kindOverrides', { ...lost, kind: 'heading' });
    const { section } = await openWith(keeper);
    expect(document.getElementById('b1')!.tagName).toBe('FIGURE');
    expect(
      await section.findByText(
        'Una tua correzione (titolo di sezione) non trova più la sua riga: «Una riga di ieri»',
      ),
    ).toBeTruthy();
    await userEvent.click(section.getByRole('button', { name: 'Togli la correzione' }));
    await vi.waitFor(() => expect(screen.queryByRole('region', { name: /senza posto/ })).toBeNull());
    expect(await keeper.list('kindOverrides', articleId)).toMatchObject({ value: { records: [] } });
  });
});
