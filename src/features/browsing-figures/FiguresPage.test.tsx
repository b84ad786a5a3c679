import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations, renderPage } from '#testing/render-page.tsx';
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
