import type { QueryClient } from '@tanstack/react-query';
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
import { MOST_MEGABYTES, readPicture } from './read-picture.ts';

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
  // A slot takes nothing before the pictures that are kept have been read.
  await figure().findByRole('button');
  return { ...view, keeper };
}

const pasted = (...files: File[]) => ({ clipboardData: { types: ['Files'], files } });
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
    fireEvent.paste(slot, pasted(png('secondo.png')));
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

const SHOWN = { name: 'La tua immagine, senza descrizione' };
const kept = async (keeper: ReturnType<typeof memoryKeeper>) => {
  const listed = await keeper.list('pictures', fixtureArticle.id);
  if (!listed.ok) throw new Error(listed.error.kind);
  return listed.value.records;
};
const own = (blockId: string, alt: string) => ({
  articleId: fixtureArticle.id,
  blockId,
  line: { id: 'b1', text: 'anna rossi e paolo bianchi' },
  blob: png(),
  alt,
  width: 4,
  height: 3,
});

/** Counts how often a file is read as a picture from now on. */
function countReadings() {
  const read = vi.fn<() => Promise<object>>(() =>
    Promise.resolve({ width: 9, height: 9, close: () => undefined }),
  );
  vi.stubGlobal('createImageBitmap', read);
  return read;
}

describe('what is pasted', () => {
  it('into the sheet stays there, and the picture as it is', async () => {
    const { keeper } = await open();
    await choose(png());
    await figure().findByRole('img', SHOWN);
    const [before] = await kept(keeper);
    await userEvent.click(await edit());
    const sheet = await screen.findByRole('dialog');
    const read = countReadings();
    fireEvent.paste(within(sheet).getByRole('textbox'), pasted(png('altra.png')));
    fireEvent.drop(within(sheet).getByRole('textbox'), {
      dataTransfer: { types: ['Files'], files: [png('altra.png')] },
    });
    // Whatever is read is read before this is.
    await readPicture(png());
    expect(read).toHaveBeenCalledOnce();
    expect(await kept(keeper)).toEqual([before]);
  });

  it('as text does nothing, with or without the picture that a word processor adds', async () => {
    const { keeper } = await open();
    const read = countReadings();
    const slot = figure().getByRole('button', { name: /^Aggiungi/ });
    fireEvent.paste(slot, { clipboardData: { types: ['text/plain'], files: [] } });
    fireEvent.paste(slot, {
      clipboardData: { types: ['text/plain', 'text/html', 'Files'], files: [png()] },
    });
    await readPicture(png());
    expect(read).toHaveBeenCalledOnce();
    expect(await kept(keeper)).toEqual([]);
    expect(figure().getByRole('status').textContent).toBe('');
  });
});

describe('a picture that is replaced', () => {
  it('comes back with its words', async () => {
    const keeper = memoryKeeper();
    await keeper.put('pictures', own('b1', 'Due persone a un tavolo'));
    await open(keeper);
    const view = figure();
    await view.findByRole('img', { name: 'Due persone a un tavolo' });
    fireEvent.paste(view.getByRole('button', { name: /^Modifica/ }), pasted(png('altra.png')));
    await view.findByRole('img', SHOWN);
    await userEvent.click(view.getByRole('button', { name: 'Rimetti quella di prima' }));
    expect(await view.findByRole('img', { name: 'Due persone a un tavolo' })).toBeTruthy();
    expect(await kept(keeper)).toMatchObject([{ blockId: 'b1', alt: 'Due persone a un tavolo' }]);
    // Nor is the other one lost.
    await userEvent.click(view.getByRole('button', { name: 'Rimetti quella di prima' }));
    expect(await view.findByRole('img', SHOWN)).toBeTruthy();
  });

  it('is the one chosen last, whichever is read first', async () => {
    const { keeper } = await open();
    const bitmap = { width: 4, height: 3, close: () => undefined };
    let finish: (read: typeof bitmap) => void = () => undefined;
    const slow = new Promise<typeof bitmap>((resolve) => (finish = resolve));
    let readings = 0;
    vi.stubGlobal('createImageBitmap', () =>
      (readings += 1) === 1 ? slow : Promise.resolve({ ...bitmap, width: 8 }),
    );
    const slot = figure().getByRole('button', { name: /^Aggiungi/ });
    fireEvent.paste(slot, pasted(png('primo.png')));
    await vi.waitFor(() => expect(readings).toBe(1));
    fireEvent.paste(slot, pasted(png('secondo.png')));
    await figure().findByRole('img', SHOWN);
    finish(bitmap);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await kept(keeper)).toMatchObject([{ width: 8 }]);
  });
});

describe('a file that comes while the pictures are being read', () => {
  /** Opens the article with a device that answers once it is told to. */
  async function openSlowly(keeper: ReturnType<typeof memoryKeeper>) {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const list: typeof keeper.list = async (store, id) => {
      if (store === 'pictures') await asked;
      return keeper.list(store, id);
    };
    const seed = (client: QueryClient) => client.setQueryData(keeperQuery().queryKey, { ...keeper, list });
    renderPage(<ArticlePage />, '/articles/:id', `/articles/${fixtureArticle.id}`, 'it', [], seed);
    await screen.findByRole('article');
    return answer;
  }

  it('goes into the slot when that turns out to be empty', async () => {
    const keeper = memoryKeeper();
    const answer = await openSlowly(keeper);
    await choose(png('primo.png'));
    await choose(png('secondo.png'));
    expect(await kept(keeper)).toEqual([]);
    answer();
    expect(await figure().findByRole('img', SHOWN)).toBeTruthy();
    expect(await kept(keeper)).toMatchObject([{ blockId: 'b1' }]);
    expect(figure().getByRole('status').textContent).toBe('');
  });

  it('does not take the place of a picture that the reader has not seen yet', async () => {
    const keeper = memoryKeeper();
    await keeper.put('pictures', own('b1', 'Un tavolo'));
    const answer = await openSlowly(keeper);
    await choose(png());
    answer();
    expect(await figure().findByRole('img', { name: 'Un tavolo' })).toBeTruthy();
    expect(await figure().findByText(/Le tue immagini non si erano potute leggere/)).toBeTruthy();
    expect(await kept(keeper)).toMatchObject([{ alt: 'Un tavolo' }]);
  });
});

describe('a device that does not do what it is asked', () => {
  it('has its pictures read again before another is added', async () => {
    const keeper = memoryKeeper();
    await keeper.put('pictures', own('b1', 'Due persone a un tavolo'));
    let isBroken = true;
    await open({
      ...keeper,
      list: (store, id) =>
        isBroken && store === 'pictures'
          ? Promise.resolve(failure({ kind: 'no-answer' }))
          : keeper.list(store, id),
    });
    const control = await figure().findByRole('button', { name: /non si sono potute leggere\. Riprova/ });
    expect(figure().queryByRole('button', { name: /^Aggiungi/ })).toBeNull();
    fireEvent.paste(control, pasted(png()));
    expect(await figure().findByText(/Le tue immagini non si erano potute leggere/)).toBeTruthy();
    isBroken = false;
    await userEvent.click(control);
    expect(await figure().findByRole('img', { name: 'Due persone a un tavolo' })).toBeTruthy();
    expect(figure().getByRole('status').textContent).toBe('');
    expect(await kept(keeper)).toMatchObject([{ alt: 'Due persone a un tavolo' }]);
  });

  it('is told of beside the words and the picture, which stay', async () => {
    const keeper = memoryKeeper();
    await keeper.put('pictures', own('b1', 'Un tavolo'));
    const refuse = () => Promise.resolve(failure({ kind: 'no-room' } as const));
    await open({ ...keeper, put: refuse, remove: refuse });
    await figure().findByRole('img', { name: 'Un tavolo' });
    await userEvent.click(await edit());
    const sheet = within(await screen.findByRole('dialog'));
    await userEvent.type(sheet.getByRole('textbox'), ' con due persone');
    await userEvent.click(sheet.getByRole('button', { name: 'Salva la descrizione' }));
    expect(await sheet.findByText('La descrizione non è stata conservata.')).toBeTruthy();
    expect(sheet.getByRole<HTMLInputElement>('textbox').value).toBe('Un tavolo con due persone');
    await userEvent.click(sheet.getByRole('button', { name: 'Togli l’immagine' }));
    expect(await sheet.findByText('L’immagine non è stata tolta.')).toBeTruthy();
    expect(await findViolations(document.body)).toEqual([]);
    await userEvent.click(sheet.getByRole('button', { name: 'Chiudi' }));
    expect(await figure().findByRole('img', { name: 'Un tavolo' })).toBeTruthy();
  });

  it('is told of when it does not take back what was removed', async () => {
    const keeper = memoryKeeper();
    await keeper.put('pictures', own('b1', 'Un tavolo'));
    await open({ ...keeper, put: () => Promise.resolve(failure({ kind: 'no-room' })) });
    await userEvent.click(await edit());
    await userEvent.click(await screen.findByRole('button', { name: 'Togli l’immagine' }));
    await userEvent.click(await figure().findByRole('button', { name: 'Rimetti l’immagine' }));
    expect(await figure().findByText('L’immagine non è stata conservata.')).toBeTruthy();
    expect(figure().getByRole('button', { name: 'Rimetti l’immagine' })).toBeTruthy();
  });
});

describe('an edition with another line before the picture’s', () => {
  it('shows the picture at its own line, and takes another one beside it', async () => {
    const keeper = memoryKeeper();
    await keeper.put('pictures', {
      ...own('b1', 'Paolo'),
      line: { id: 'b1', text: 'paolo bianchi' },
    });
    await open(keeper);
    const moved = within(document.getElementById('b9')!);
    expect(await moved.findByRole('img', { name: 'Paolo' })).toBeTruthy();
    await choose(png());
    expect(await figure().findByRole('img', SHOWN)).toBeTruthy();
    expect(moved.getByRole('img', { name: 'Paolo' })).toBeTruthy();
    expect((await kept(keeper)).map(({ blockId, line }) => [blockId, line?.id])).toEqual([
      ['b1', 'b1'],
      ['b1~2', 'b1'],
    ]);
  });
});
