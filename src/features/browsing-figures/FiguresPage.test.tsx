import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { libraryQuery } from '#queries/library-query.ts';
import { entity } from '#testing/fixture-article.ts';
import { entry } from '#testing/fixture-library.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { stubLayout } from '#testing/stub-layout.ts';
import { FiguresPage } from './FiguresPage.tsx';

const open = (search = '', language: 'it' | 'en' = 'it') =>
  renderPage(<FiguresPage />, '/figures', `/figures${search}`, language);
const names = () =>
  within(screen.getByRole('tabpanel'))
    .getAllByRole('listitem')
    .map((item) => /Anna Rossi|Paolo Bianchi|Carla Verdi|Roma/.exec(item.textContent)?.[0]);

describe('the page of all figures', () => {
  it('lists everybody under their letters, each leading to their page', async () => {
    open();
    const letters = await screen.findAllByRole('heading', { level: 2 });
    expect(letters.map((letter) => letter.textContent)).toEqual(['A', 'C', 'P']);
    const link = screen.getByRole('link', { name: /Anna Rossi/ });
    expect(link.getAttribute('href')).toBe('/figures/anna-rossi');
    expect(link.textContent).toContain('Ministra della Difesa, Italia');
    expect(link.textContent).toContain('3 articoli');
  });

  it('jumps to a letter and puts the keyboard there', async () => {
    open('?type=person');
    const nav = await screen.findByRole('navigation', { name: 'Lettere' });
    expect(
      within(nav)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['A', 'C', 'P']);
    await userEvent.click(within(nav).getByRole('link', { name: 'P' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'P' }));
  });

  it('goes by prominence where it is asked to, in the address', async () => {
    const { router } = open();
    await userEvent.click(await screen.findByRole('radio', { name: 'Per rilievo' }));
    expect(router.state.location.search).toBe('?order=prominence');
    expect(names()).toEqual(['Anna Rossi', 'Paolo Bianchi', 'Carla Verdi']);
    expect(screen.getByRole('link', { name: /Anna Rossi/ }).textContent).toContain('8 menzioni');
  });

  it('has a tab for each type that occurs, worked by the arrow keys', async () => {
    const { router } = open();
    const tabs = await screen.findAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      'Figure 3',
      'Luoghi 1',
      'Organizzazioni 1',
      'Opere 1',
    ]);
    tabs[0]!.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(router.state.location.search).toBe('?type=place');
    expect(names()).toEqual(['Roma']);
  });

  it('is searched while one types, and offers the way back from nothing', async () => {
    const { router } = open();
    await userEvent.type(await screen.findByRole('searchbox'), 'verd');
    expect(router.state.location.search).toBe('?q=verd');
    expect(names()).toEqual(['Carla Verdi']);
    await userEvent.type(screen.getByRole('searchbox'), 'zz');
    expect(screen.getByRole('heading', { name: 'Nessun nome corrisponde' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('0 nomi');
    const panel = screen.getByRole('tabpanel');
    await userEvent.click(within(panel).getByRole('button', { name: 'Cancella la ricerca' }));
    expect(names()).toHaveLength(3);
    // The button is gone, the focus is not.
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('has no landmark for each letter', async () => {
    open();
    await screen.findAllByRole('heading', { level: 2 });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('steps from name to name with j and k', async () => {
    open();
    await screen.findAllByRole('listitem');
    await userEvent.keyboard('jjk');
    expect(document.activeElement?.textContent).toContain('Anna Rossi');
  });

  it.each(['', '?order=prominence', '?type=organisation', '?q=zzz'])(
    'has no accessibility fault %s',
    async (search) => {
      const { container } = open(search);
      await screen.findByRole('heading', { level: 1 });
      expect(await findViolations(container)).toEqual([]);
    },
  );
});

describe('a library that names thousands', () => {
  const people = Array.from({ length: 1040 }, (_, at) =>
    // Forty for each letter of the alphabet.
    entity(`n${at}`, 'person', `${String.fromCharCode(65 + (at % 26))}nna ${1000 + at}`),
  );
  const counts = Object.fromEntries(people.map(({ id }, at) => [id, people.length - at]));
  const library = {
    articles: [entry('molti', '2024-11-30', 'Molti nomi', counts)],
    entities: new Map(people.map((person) => [person.id, person])),
  };
  const openLarge = (search = '') =>
    renderPage(<FiguresPage />, '/figures', `/figures${search}`, 'it', [], (client) =>
      client.setQueryData(libraryQuery().queryKey, library),
    );

  beforeEach(() => {
    sessionStorage.clear();
    stubLayout(100);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('draws every letter, and of the names those near the window, each with its place in its letter', async () => {
    openLarge();
    expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(26);
    const drawn = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
    expect(drawn.length).toBeLessThan(300);
    const link = screen.getByRole('link', { name: /Anna 1026/ });
    const item = link.closest('li')!;
    expect([item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize')]).toEqual(['2', '40']);
    expect(screen.queryByRole('link', { name: /Znna 1025/ })).toBeNull();
    expect(screen.getByText(/tutta la lista/)).toBeTruthy();
  });

  it('jumps to a letter whose names are not drawn, and Tab goes on with them', async () => {
    const { router } = openLarge();
    await userEvent.click(await screen.findByRole('link', { name: 'T' }));
    expect(router.state.location.hash).toBe('#letter-T');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'T' }));
    await userEvent.tab();
    expect(document.activeElement?.textContent).toContain('Tnna 1019');
  });

  it('steps by prominence beyond what was drawn, each name with its place among all', async () => {
    openLarge('?order=prominence');
    const drawn = (await screen.findAllByRole('link', { name: /nna [12]/ })).length;
    expect(drawn).toBeLessThan(60);
    await userEvent.keyboard('j'.repeat(drawn + 5));
    const item = document.activeElement!.closest('li')!;
    expect(item.getAttribute('aria-posinset')).toBe(`${drawn + 5}`);
    expect(item.getAttribute('aria-setsize')).toBe('1040');
  });

  it.each(['', '?order=prominence'])('has no accessibility fault %s', async (search) => {
    const { container } = openLarge(search);
    await screen.findByRole('heading', { level: 1 });
    expect(await findViolations(container)).toEqual([]);
  });
});
