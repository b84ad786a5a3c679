import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import type { ReadingState } from '#article/reading-state.ts';
import { correctLibrary } from '#article/corrections/correct-library.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { decodeEdition, editionQuery, toFirstLibrary } from '#queries/parts/edition-query.ts';
import { fixtureCorrections } from '#testing/fixture-corrections.ts';
import { entry, fixtureLibrary } from '#testing/fixture-library.ts';
import { shardLibrary } from '#testing/large-library.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { stubLayout } from '#testing/stub-layout.ts';
// Loaded beforehand, so that no test waits for it.
import './facets/FilterSheet.tsx';
import { LibraryPage } from './LibraryPage.tsx';

// Two of the three articles are not in the cache: their files stay on the way.
vi.stubGlobal('fetch', () => new Promise(() => undefined));

const begun: Omit<ReadingState, 'articleId'> = {
  status: 'reading',
  progress: 0.42,
  position: null,
  updatedAt: '2024-12-01T10:00:00.000Z',
};
const open = (search = '', language: 'it' | 'en' = 'it', states: readonly ReadingState[] = []) =>
  renderPage(<LibraryPage />, '/', `/${search}`, language, states);
const listSearch = () => screen.findByRole('searchbox', { name: 'Cerca fra titoli e nomi di questa lista' });
const headlines = () =>
  screen.queryAllByRole('article').map((entry) => within(entry).getByRole('heading').textContent);

describe('the library', () => {
  it('sets the newest story in the language of the reader first', async () => {
    open('', 'en');
    await screen.findAllByRole('article');
    expect(headlines()).toEqual(['To the moon', 'Rossi incontra Bianchi', 'La firma del trattato']);
  });

  it('shows date, reading time and figures of each story', async () => {
    open();
    const [lead] = await screen.findAllByRole('article');
    expect(lead!.textContent).toContain('30 novembre 2024');
    // 376 words at 188 a minute.
    expect(lead!.textContent).toContain('2 minuti di lettura');
    expect(lead!.textContent).toContain('Figure: Anna Rossi, Paolo Bianchi e Carla Verdi');
  });

  it('is narrowed by a figure through the address, and the counts follow', async () => {
    const { router } = open();
    const rail = await screen.findByRole('complementary');
    await userEvent.click(within(rail).getByRole('button', { name: /^Paolo Bianchi/ }));
    expect(router.state.location.search).toBe('?with=paolo-bianchi');
    expect(headlines()).toEqual(['Rossi incontra Bianchi', 'La firma del trattato']);
    expect(within(rail).getByRole('button', { name: /^Anna Rossi/ }).textContent).toContain('2 articoli');
  });

  it('opens a story with the filter it was found by', async () => {
    open('?with=paolo-bianchi');
    const link = await screen.findByRole('link', { name: 'La firma del trattato' });
    expect(link.getAttribute('href')).toBe('/articles/la-firma?with=paolo-bianchi');
  });

  it('takes a filter off again', async () => {
    const { router } = open('?with=paolo-bianchi&topic=world');
    await userEvent.click(await screen.findByRole('button', { name: 'Togli Paolo Bianchi' }));
    expect(router.state.location.search).toBe('?topic=world');
  });

  it('leaves out a figure, says so in words, and takes them in again', async () => {
    const { router } = open();
    const rail = await screen.findByRole('complementary');
    await userEvent.click(within(rail).getByRole('button', { name: 'Escludi Paolo Bianchi' }));
    expect(router.state.location.search).toBe('?without=paolo-bianchi');
    expect(headlines()).toEqual(['To the moon']);
    expect(within(rail).getByRole('button', { name: /^Paolo Bianchi/ }).textContent).toContain('2 esclusi');
    expect(
      within(rail).getByRole('button', { name: 'Escludi Paolo Bianchi' }).getAttribute('aria-pressed'),
    ).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Togli senza Paolo Bianchi' }));
    expect(router.state.location.search).toBe('');
  });

  it('shows the passage it was found by, with the name filled, as the way to that place', async () => {
    open('?with=paolo-bianchi&with=anna-rossi');
    const passage = await screen.findByRole('link', { name: /ha incontrato/ });
    expect(passage.getAttribute('href')).toBe('/articles/un-incontro?with=paolo-bianchi&with=anna-rossi#b2');
    const filled = [...passage.querySelectorAll('[data-chosen]')].map(({ textContent }) => textContent);
    expect(filled).toEqual(['Anna Rossi', 'Paolo Bianchi']);
  });

  it('asks for all of the chosen, or any of them', async () => {
    const { router } = open('?with=paolo-bianchi&with=carla-verdi');
    expect((await screen.findByRole('status')).textContent).toBe('1 articolo');
    await userEvent.click(screen.getByRole('radio', { name: 'almeno una' }));
    expect(router.state.location.search).toBe('?with=paolo-bianchi&with=carla-verdi&match=any');
    expect(headlines()).toHaveLength(3);
  });

  it('is ordered by headline, or by mentions, which are then shown', async () => {
    const { router } = open();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Ordine' }), 'Titolo, A–Z');
    expect(router.state.location.search).toBe('?sort=title');
    expect(headlines()).toEqual(['La firma del trattato', 'Rossi incontra Bianchi', 'To the moon']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ordine' }), 'Più menzioni');
    expect(screen.getAllByRole('article')[0]!.textContent).toContain('16 menzioni');
  });

  it('keeps the order when the filters are cleared', async () => {
    const { router } = open('?q=zzz&sort=title');
    await userEvent.click(await screen.findByRole('button', { name: 'Togli tutti i filtri' }));
    expect(router.state.location.search).toBe('?sort=title');
  });

  it('shows what was read, and is narrowed by it', async () => {
    const { router } = open('', 'it', [
      { ...begun, articleId: toArticleId('la-firma') },
      { ...begun, articleId: toArticleId('to-the-moon'), status: 'read', progress: 1 },
    ]);
    const rows = await screen.findAllByRole('article');
    expect(rows.map((row) => /Nuovo|42%|letto al 42%|Letto/.exec(row.textContent)?.[0])).toEqual([
      'Nuovo',
      '42%',
      'Letto',
    ]);
    const rail = screen.getByRole('complementary');
    await userEvent.click(within(rail).getByRole('button', { name: /^Iniziati/ }));
    expect(router.state.location.search).toBe('?state=reading');
    expect(headlines()).toEqual(['La firma del trattato']);
  });

  it('is narrowed while one types, no letter lost, in one step of Back', async () => {
    const { router } = open('?topic=world');
    await userEvent.type(await listSearch(), 'firma trat');
    expect(router.state.location.search).toBe('?topic=world&q=firma+trat');
    expect(router.state.historyAction).toBe('REPLACE');
    expect(headlines()).toEqual(['La firma del trattato']);
    expect(screen.getByRole('status').textContent).toBe('1 articolo');
  });

  it.each(['the button', 'Escape'])('keeps the focus in the search that is cleared by %s', async (way) => {
    const { router } = open('?q=firma');
    const field = await listSearch();
    field.focus();
    if (way === 'Escape') await userEvent.keyboard('{Escape}');
    else await userEvent.click(screen.getByRole('button', { name: 'Cancella la ricerca' }));
    expect(router.state.location.search).toBe('');
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('roma');
    expect(router.state.location.search).toBe('?q=roma');
  });

  it('leads with the same words into all texts', async () => {
    open('?q=firma&with=anna-rossi');
    const link = await screen.findByRole('link', { name: 'Cerca in tutti gli articoli' });
    expect(link.getAttribute('href')).toBe('/search?q=firma');
  });

  it('offers a way on where nothing matches', async () => {
    const { router } = open('?q=zzz');
    await userEvent.click(await screen.findByRole('button', { name: 'Togli tutti i filtri' }));
    expect(router.state.location.search).toBe('');
    expect(headlines()).toHaveLength(3);
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  it('keeps the focus among the filters while they are taken off', async () => {
    open('?with=paolo-bianchi&with=anna-rossi&without=carla-verdi');
    (await screen.findByRole('button', { name: 'Togli Anna Rossi' })).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Togli senza Carla Verdi' }));
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Togli Paolo Bianchi' }));
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(document.activeElement?.textContent).toBe('3 articoli');
  });

  it('says in the sheet of a narrow screen how many articles a choice leaves', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Filtri' }));
    const sheet = await screen.findByRole('dialog', { name: 'Filtra gli articoli' });
    await userEvent.click(within(sheet).getByRole('button', { name: /^Paolo Bianchi/ }));
    expect(within(sheet).getByRole('status').textContent).toBe('2 articoli');
  });

  it('drops unknown ids with a quiet note', async () => {
    open('?with=nobody');
    expect((await screen.findByRole('note')).textContent).toContain('non compare nella biblioteca');
    expect(headlines()).toHaveLength(3);
  });

  it('takes whom the reader has merged for the one that is left, and says nothing of it', async () => {
    const merged = correctLibrary(fixtureLibrary, [fixtureCorrections['same-as']], new Map());
    renderPage(<LibraryPage />, '/', '/?with=carla-verdi&without=anna-rossi', 'it', [], (client) =>
      client.setQueryData(libraryQuery().queryKey, merged),
    );
    await screen.findAllByRole('article');
    expect(headlines()).toHaveLength(3);
    expect(screen.queryByRole('note')).toBeNull();
    const [row] = screen.getAllByRole('button', { name: /^Anna Rossi/, pressed: true });
    expect(row).toBeTruthy();
  });

  it('says how many names of the address it does not know', async () => {
    open('?with=nobody&without=no-one', 'en');
    expect((await screen.findByRole('note')).textContent).toContain('2 names in the address do not occur');
  });

  it.each([
    ['it', '«Roma»'],
    ['en', '“Roma”'],
  ] as const)('quotes what is searched for as the language does: %s', async (language, quoted) => {
    open('?q=Roma', language);
    expect(await screen.findByText(quoted)).toBeTruthy();
  });

  it.each([
    '',
    '?with=anna-rossi&without=paolo-bianchi&topic=world',
    '?with=roma&with=fao&match=any',
    '?q=zzz',
  ])('has no accessibility fault %s', async (search) => {
    const { container } = open(search);
    await screen.findByRole('heading', { level: 1 });
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('a library of ten thousand', () => {
  const ROW_PX = 100;
  const articles = Array.from({ length: 10_000 }, (_, at) =>
    entry(`articolo-${at}`, '2024-11-30', `Titolo ${at}`, { 'anna-rossi': 1 }),
  );
  const openLarge = (search = '') =>
    renderPage(<LibraryPage />, '/', `/${search}`, 'it', [], (client) =>
      client.setQueryData(libraryQuery().queryKey, { ...fixtureLibrary, articles }),
    );

  beforeEach(() => stubLayout(ROW_PX));
  afterEach(() => {
    vi.restoreAllMocks();
    sessionStorage.clear();
  });

  it('is walked through by j and k beyond the rows that were drawn', async () => {
    openLarge();
    const drawn = (await screen.findAllByRole('article')).length;
    await userEvent.keyboard('j'.repeat(drawn + 5));
    expect(document.activeElement?.textContent).toBe(`Titolo ${drawn + 4}`);
    await userEvent.keyboard('kk');
    expect(document.activeElement?.textContent).toBe(`Titolo ${drawn + 2}`);
  });

  it('says what stands in for the search of the browser, until the list is short', async () => {
    openLarge();
    const field = await listSearch();
    const hint = () => document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(hint()?.textContent).toContain('tutta la lista');
    await userEvent.type(field, '999');
    expect(headlines()).toEqual(['Titolo 999', ...Array.from({ length: 10 }, (_, at) => `Titolo 999${at}`)]);
    expect(hint()).toBeNull();
  });
});

describe('a large library', () => {
  it('keeps what was chosen and typed while the list before is still shown', async () => {
    const edition = shardLibrary(50);
    const root = decodeEdition(edition.root);
    if (!root.ok) throw new Error(root.error.message);
    const { router } = renderPage(<LibraryPage />, '/', '/', 'it', [], (client) => {
      client.setQueryData(editionQuery().queryKey, root.value);
      client.setQueryData(libraryQuery().queryKey, toFirstLibrary(root.value));
    });
    // Their shards stay on the way.
    await userEvent.click(await screen.findByRole('button', { name: /^bea/ }));
    await userEvent.click(screen.getByRole('button', { name: /^carlo/ }));
    await userEvent.type(await listSearch(), 'ti');
    await userEvent.type(await listSearch(), '{Backspace}');
    expect(router.state.location.search).toBe('?with=bea&with=carlo&q=t');
  });
});
