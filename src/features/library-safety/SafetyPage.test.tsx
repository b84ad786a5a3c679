import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { failure, success } from '#article/result.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { forgetSettings, readSettings } from '#ui/settings/settings-store.ts';
import { SafetyPage } from './SafetyPage.tsx';

// The code of a backup is loaded when it is first needed, which takes its time where other work keeps the cores busy.
configure({ asyncUtilTimeout: 5_000 });

const articleId = toArticleId('un-incontro');
const picture = {
  articleId,
  blockId: 'b1',
  line: null,
  blob: new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' }),
  alt: 'Due persone',
  width: 2,
  height: 1,
};

/** What was handed to the browser to be saved. */
let saved: Blob | null = null;

function open(keeper: ReturnType<typeof memoryKeeper>) {
  return renderPage(<SafetyPage />, '/safety', '/safety', 'it', [], (client) =>
    client.setQueryData(keeperQuery().queryKey, keeper),
  );
}

async function keeperWithThings() {
  const keeper = memoryKeeper({ isLasting: true });
  await keeper.put('pictures', picture);
  await keeper.put('kindOverrides', { articleId, blockId: 'b3', line: null, kind: 'heading' });
  return keeper;
}

const exportAll = () => userEvent.click(screen.getByRole('button', { name: 'Esporta tutto in un file' }));
const choose = (file: File) =>
  userEvent.upload(screen.getByLabelText('Riporta da un file…', { selector: 'input' }), file);

beforeEach(() => {
  saved = null;
  URL.createObjectURL = (blob: Blob) => {
    saved = blob;
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  forgetSettings();
});

async function makeBackupFile(): Promise<File> {
  const { unmount } = open(await keeperWithThings());
  await exportAll();
  await waitFor(() => expect(saved).not.toBeNull());
  unmount();
  return new File([saved ?? ''], 'dramatis-copia.zip');
}

describe('the page about what this device keeps', () => {
  it('counts what is here, and breaks no rule', async () => {
    const { container } = open(await keeperWithThings());
    expect(await screen.findByText('1 (3 byte)')).toBeTruthy();
    expect(screen.getByText('Righe corrette').nextSibling?.textContent).toBe('1');
    expect(screen.getByText(/Da questo browser non è mai stata fatta una copia/)).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
  });

  it('says so where nothing lasts beyond the page', async () => {
    open(memoryKeeper());
    expect(await screen.findByText(/Questo browser non conserva nulla/)).toBeTruthy();
  });

  it.each([
    [true, 'Il browser ha promesso di conservarla.'],
    [false, /Il browser ha detto di no/],
  ])('asks the browser to keep it, and tells its answer %s as it is', async (isGranted, words) => {
    vi.stubGlobal('navigator', {
      ...navigator,
      storage: {
        estimate: () => Promise.resolve({ usage: 2_000_000, quota: 5_000_000_000 }),
        persisted: () => Promise.resolve(false),
        persist: () => Promise.resolve(isGranted),
      },
    });
    open(await keeperWithThings());
    expect(await screen.findByText('circa 2 MB su 5 GB concessi')).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Chiedi al browser di conservarla' }));
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('brings everything back to another device after showing what it would change', async () => {
    localStorage.setItem('dramatis.settings', '{"sizePx":24}');
    const file = await makeBackupFile();
    localStorage.clear();
    forgetSettings();
    const keeper = memoryKeeper({ isLasting: true });
    const { container } = open(keeper);
    await choose(file);
    const heading = await screen.findByRole('heading', { name: /^Copia del / });
    // The effect that moves the focus may run after the commit that the search has seen.
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText('Immagini').nextSibling?.textContent).toBe('1 da aggiungere');
    expect(await findViolations(container)).toEqual([]);
    const before = await keeper.list('pictures', null);
    expect(before.ok && before.value.records).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Unisci alla mia biblioteca' }));
    expect(await screen.findByText('Fatto: 3 cose riportate.')).toBeTruthy();
    const after = await keeper.list('pictures', null);
    expect(after.ok && after.value.records).toMatchObject([{ articleId, blockId: 'b1', alt: 'Due persone' }]);
    expect(readSettings().sizePx).toBe(24);
  });

  it('leaves an article that differs here as it is, and brings that of the backup beside it on demand', async () => {
    const own = (topic: string) => ({
      articleId: fixtureArticle.id,
      article: { ...fixtureArticle, topic },
      owners: [],
      addedAt: '2024-12-01T10:00:00.000Z',
      tags: [],
      fileName: null,
    });
    const other = memoryKeeper({ isLasting: true });
    await other.put('articles', own('space'));
    const { unmount } = open(other);
    await exportAll();
    await waitFor(() => expect(saved).not.toBeNull());
    unmount();
    const keeper = memoryKeeper({ isLasting: true });
    await keeper.put('articles', own('world'));
    const { container } = open(keeper);
    await choose(new File([saved ?? ''], 'copia.zip'));
    const copies = await screen.findByRole('checkbox', { name: /^Porta anche quelli della copia/ });
    expect(screen.queryByRole('button', { name: 'Unisci alla mia biblioteca' })).toBeNull();
    await userEvent.click(copies);
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Unisci alla mia biblioteca' }));
    expect(await screen.findByText('Fatto: 1 cosa riportata.')).toBeTruthy();
    const kept = await keeper.list('articles', null);
    // The edition of the tests has the first id too.
    expect(kept.ok && kept.value.records.map(({ articleId: id, article }) => [id, article.topic])).toEqual([
      ['un-incontro', 'world'],
      ['un-incontro-2', 'space'],
    ]);
  });

  it('writes over nothing that another tab has kept since it has shown what it would change', async () => {
    const file = await makeBackupFile();
    const keeper = memoryKeeper({ isLasting: true });
    open(keeper);
    await choose(file);
    const confirm = await screen.findByRole('button', { name: 'Unisci alla mia biblioteca' });
    const elsewhere = {
      articleId,
      blockId: 'b1',
      line: null,
      alt: 'Di un’altra scheda',
      width: 1,
      height: 1,
    };
    await keeper.put('pictures', { ...elsewhere, blob: new Blob(['y'], { type: 'image/png' }) });
    await userEvent.click(confirm);
    expect(await screen.findByText('Fatto: 1 cosa riportata.')).toBeTruthy();
    const kept = await keeper.list('pictures', null);
    expect(kept.ok && kept.value.records.map(({ alt }) => alt)).toEqual(['Di un’altra scheda']);
  });

  it('says that what came to a browser which keeps nothing is there only while the page is', async () => {
    const file = await makeBackupFile();
    open(memoryKeeper());
    await choose(file);
    await userEvent.click(await screen.findByRole('button', { name: 'Unisci alla mia biblioteca' }));
    expect(await screen.findByText(/^2 cose riportate, ma solo finché questa pagina è aperta/)).toBeTruthy();
  });

  it('backs up what can be read, and says that there is more', async () => {
    const keeper = memoryKeeper({ isLasting: true, list: () => Promise.resolve(success([null])) });
    open(keeper);
    await exportAll();
    expect(await screen.findByText(/^Copia pronta, senza 5 cose che il browser non riesce/)).toBeTruthy();
    expect(saved).not.toBeNull();
  });

  it('changes nothing for a file that is no backup, and says what to do', async () => {
    open(await keeperWithThings());
    await choose(new File(['hello'], 'x.zip'));
    expect(await screen.findByText(/non è una copia di Dramatis\. Nulla è cambiato/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Unisci alla mia biblioteca' })).toBeNull();
  });

  it('says that a restore which the device refuses has changed nothing, and lets the reader try again', async () => {
    const file = await makeBackupFile();
    let isFull = true;
    const roomy = memoryKeeper();
    const keeper = {
      ...memoryKeeper({ isLasting: true }),
      putAll: (records: Parameters<typeof roomy.putAll>[0]) =>
        isFull ? Promise.resolve(failure({ kind: 'no-room' as const })) : roomy.putAll(records),
    };
    open(keeper);
    await choose(file);
    const confirm = await screen.findByRole('button', { name: 'Unisci alla mia biblioteca' });
    await userEvent.click(confirm);
    expect(
      await screen.findByText(/Lo spazio su questo dispositivo è finito\. Nulla è cambiato/),
    ).toBeTruthy();
    isFull = false;
    await userEvent.click(confirm);
    expect(await screen.findByText('Fatto: 2 cose riportate.')).toBeTruthy();
  });
});
