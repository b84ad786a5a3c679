import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '#article/result.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { ArticlePage } from '#features/reading-article/ArticlePage.tsx';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
// Loaded beforehand, so that no test waits for the loading of what the page loads when it is asked.
import './PictureSheet.tsx';
import { MOST_MEGABYTES } from './read-picture.ts';

const held = new Set<string>();

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ width: 4, height: 3, close: () => undefined }));
  let count = 0;
  URL.createObjectURL = () => {
    const url = `blob:${(count += 1)}`;
    held.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => void held.delete(url);
});
afterEach(() => {
  vi.unstubAllGlobals();
  held.clear();
});

const png = (name = 'foto.png') => new File(['\x89PNG\r\n\x1A\n'].map(toBytes), name, { type: 'image/png' });
const toBytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function open(keeper = memoryKeeper()) {
  const view = renderPage(
    <ArticlePage />,
    '/articles/:id',
    `/articles/${fixtureArticle.id}`,
    'it',
    [],
    (client) => client.setQueryData(keeperQuery().queryKey, keeper),
  );
  await screen.findByRole('article');
  return { ...view, keeper };
}

const figure = () => within(document.getElementById('b1')!);
const choose = (file: File) =>
  userEvent.upload(
    figure().getByLabelText('Aggiungi un’immagine: Immagine 1 di 4', { selector: 'input' }),
    file,
    {
      applyAccept: false,
    },
  );
const edit = () => figure().findByRole('button', { name: /^Modifica l’immagine/ });

describe('an image slot', () => {
  it('takes a picture of the reader’s own, describes it, and lets it go', async () => {
    const { keeper, container, unmount } = await open();
    await choose(png());
    const image = await figure().findByRole('img', { name: 'La tua immagine, senza descrizione' });
    expect(held).toContain(image.getAttribute('src'));
    expect(figure().getByText('Didascalia:')).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);

    await userEvent.click(await edit());
    const sheet = await screen.findByRole('dialog', { name: 'Immagine 1 di 4' });
    expect(await findViolations(document.body)).toEqual([]);
    await userEvent.type(within(sheet).getByRole('textbox'), 'Due persone a un tavolo');
    await userEvent.click(within(sheet).getByRole('button', { name: 'Salva la descrizione' }));
    expect(await figure().findByRole('img', { name: 'Due persone a un tavolo' })).toBeTruthy();
    expect(await keeper.list('pictures', fixtureArticle.id)).toMatchObject({
      ok: true,
      value: { records: [{ blockId: 'b1', alt: 'Due persone a un tavolo', width: 4, height: 3 }] },
    });

    await userEvent.click(await edit());
    await userEvent.click(await screen.findByRole('button', { name: 'Togli l’immagine' }));
    await vi.waitFor(() => expect(figure().queryByRole('img')).toBeNull());
    expect(await keeper.list('pictures', null)).toMatchObject({ ok: true, value: { records: [] } });
    await userEvent.click(figure().getByRole('button', { name: 'Rimetti l’immagine' }));
    expect(document.activeElement).toBe(figure().getByRole('button', { name: /^(Aggiungi|Modifica) / }));
    expect(await figure().findByRole('img', { name: 'Due persone a un tavolo' })).toBeTruthy();
    unmount();
    expect(held.size).toBe(0);
  });

  it('takes a picture that is dropped or pasted, in the place of the one before', async () => {
    const { keeper } = await open();
    const slot = figure().getByRole('button', { name: /^Aggiungi/ });
    fireEvent.drop(slot, { dataTransfer: { types: ['Files'], files: [png('primo.png')] } });
    await figure().findByRole('img');
    const [first] = held;
    fireEvent.paste(slot, { clipboardData: { files: [png('secondo.png')] } });
    await vi.waitFor(() => expect(held).not.toContain(first));
    await vi.waitFor(() => expect(figure().getByRole('img').getAttribute('src')).not.toBe(first));
    expect(held.size).toBe(1);
    const listed = await keeper.list('pictures', null);
    expect(listed).toMatchObject({ ok: true, value: { records: [{ blockId: 'b1' }] } });
  });

  it.each([
    ['what is no picture', new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' }), 'non è un’immagine'],
    [
      'what is too large',
      new File([new Uint8Array(MOST_MEGABYTES * 1_000_000 + 1)], 'a.png'),
      `supera i ${MOST_MEGABYTES} MB`,
    ],
  ])('refuses %s with a sentence', async (_what, file, sentence) => {
    await open();
    await choose(file);
    expect((await figure().findByText(new RegExp(sentence))).closest('[role=status]')).toBeTruthy();
    expect(figure().queryByRole('img')).toBeNull();
  });

  it('refuses what the browser cannot show, and shows nothing that is not kept', async () => {
    await open(memoryKeeper({ put: () => Promise.resolve(failure({ kind: 'no-room' })) }));
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('no', 'InvalidStateError')));
    await choose(png());
    expect(await figure().findByText(/danneggiata/)).toBeTruthy();
    vi.stubGlobal('createImageBitmap', () =>
      Promise.resolve({ width: 4, height: 3, close: () => undefined }),
    );
    await choose(png());
    expect(await figure().findByText('L’immagine non è stata conservata.')).toBeTruthy();
    expect(figure().queryByRole('img')).toBeNull();
  });
});
