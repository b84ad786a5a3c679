import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { correctLibrary } from '#article/corrections/correct-library.ts';
import type { Library } from '#article/library.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { fixtureCorrections } from '#testing/fixture-corrections.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { FigurePage } from './FigurePage.tsx';

// Two of the three articles are not in the cache: their files stay on the way.
vi.stubGlobal('fetch', () => new Promise(() => undefined));

const open = (id: string, library: Library = fixtureLibrary) =>
  renderPage(<FigurePage />, '/figures/:id', `/figures/${id}`, 'it', [], (client) =>
    client.setQueryData(libraryQuery().queryKey, library),
  );

describe('the page of a figure', () => {
  it('says who it is, and since when', async () => {
    open('anna-rossi');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Anna Rossi');
    expect(screen.getByText('dal 2024')).toBeTruthy();
    expect(screen.getByText('2019–2024')).toBeTruthy();
    expect(screen.getAllByText('Ministra della Difesa, Italia').length).toBeGreaterThan(0);
  });

  it('lists the articles, with passages that lead to their place in the text', async () => {
    open('anna-rossi');
    const titles = await screen.findAllByRole('heading', { level: 3 });
    expect(titles.map((title) => title.textContent)).toEqual([
      'Rossi incontra Bianchi',
      'La firma del trattato',
      'To the moon',
    ]);
    const passage = screen.getByRole('link', { name: /ha incontrato/ });
    expect(passage.getAttribute('href')).toBe('/articles/un-incontro?with=anna-rossi#b2');
  });

  it('is that of whom the reader has merged a figure into, and says so', async () => {
    const merged = correctLibrary(fixtureLibrary, [fixtureCorrections['same-as']], new Map());
    const { router, container } = open('carla-verdi', merged);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Anna Rossi');
    expect(router.state.location.pathname).toBe('/figures/anna-rossi');
    expect(screen.getByText(/^Hai unito qui un’altra voce\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Tutte le correzioni' }).getAttribute('href')).toBe(
      '/corrections',
    );
    expect(screen.getByText('Carla Verdi')).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
  });

  it('leads to the library narrowed to the figure', async () => {
    open('anna-rossi');
    const link = await screen.findByRole('link', { name: 'Leggi i suoi 3 articoli' });
    expect(link.getAttribute('href')).toBe('/?with=anna-rossi');
  });

  it('counts who appears with the figure', async () => {
    open('anna-rossi');
    const table = await screen.findByRole('table', {
      name: 'Chi compare negli stessi articoli con Anna Rossi',
    });
    const row = within(table).getByRole('row', { name: /Paolo Bianchi/ });
    expect(within(row).getByRole('link', { name: 'Paolo Bianchi' }).getAttribute('href')).toBe(
      '/figures/paolo-bianchi',
    );
    expect(within(row).getByRole('link', { name: '2 articoli' }).getAttribute('href')).toBe(
      '/?with=anna-rossi&with=paolo-bianchi',
    );
  });

  it('draws the company beside the table that says it, and leads on from a circle', async () => {
    const { container } = open('anna-rossi');
    await waitFor(() => expect(container.querySelectorAll('svg circle')).toHaveLength(3));
    const circle = [...container.querySelectorAll('svg g')].find(
      (group) => group.querySelector('title')?.textContent === 'Carla Verdi',
    );
    expect(circle!.closest('svg')!.getAttribute('aria-hidden')).toBe('true');
    await userEvent.click(circle!);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Carla Verdi');
  });

  it('shows the first passages and the captions when asked', async () => {
    open('anna-rossi');
    const more = await screen.findByRole('button', { name: /^Un altro passaggio/ });
    expect(screen.queryByText('Didascalia:')).toBeNull();
    await userEvent.click(more);
    const caption = screen.getByRole('link', { name: /^Didascalia.*Anna Rossi e Paolo Bianchi/ });
    expect(caption.getAttribute('href')).toBe('/articles/un-incontro?with=anna-rossi#b1');
  });

  it('steps through articles with j and k, through passages with n and p', async () => {
    open('anna-rossi');
    await screen.findByRole('link', { name: /ha incontrato/ });
    await userEvent.keyboard('jj');
    expect(document.activeElement?.textContent).toBe('La firma del trattato');
    await userEvent.keyboard('k');
    expect(document.activeElement?.textContent).toBe('Rossi incontra Bianchi');
    await userEvent.keyboard('nn');
    expect(document.activeElement?.getAttribute('href')).toMatch(/#b4$/);
  });

  it('says where passages could not be loaded, and tries again', async () => {
    const fetchOnce = vi.fn<() => Promise<Response>>(() => Promise.reject(new TypeError('no network')));
    vi.stubGlobal('fetch', fetchOnce);
    open('carla-verdi');
    await userEvent.click((await screen.findAllByRole('button', { name: 'Riprova' }))[0]!);
    expect(screen.getByText('I passaggi di questo articolo non si sono caricati.')).toBeTruthy();
    expect(fetchOnce).toHaveBeenCalledTimes(2);
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
  });

  it.each(['anna-rossi', 'roma', 'fao', 'trattato', 'italia'])(
    'has no accessibility fault for %s',
    async (id) => {
      const { container } = open(id);
      await screen.findByRole('heading', { level: 1 });
      expect(await findViolations(container)).toEqual([]);
    },
  );
});
