import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { FigurePage } from './FigurePage.tsx';

// Two of the three articles are not in the cache: their files stay on the way.
vi.stubGlobal('fetch', () => new Promise(() => undefined));

const open = (id: string) => renderPage(<FigurePage />, '/figures/:id', `/figures/${id}`);

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

  it('leads to the library narrowed to the figure', async () => {
    open('anna-rossi');
    const link = await screen.findByRole('link', { name: 'Leggi i suoi 3 articoli' });
    expect(link.getAttribute('href')).toBe('/?with=anna-rossi');
  });

  it('counts who appears with the figure', async () => {
    open('anna-rossi');
    const company = (await screen.findByRole('link', { name: 'Paolo Bianchi' })).closest('li')!;
    expect(within(company).getByText('2 articoli')).toBeTruthy();
  });

  it.each(['anna-rossi', 'roma', 'italia'])('has no accessibility fault for %s', async (id) => {
    const { container } = open(id);
    await screen.findByRole('heading', { level: 1 });
    expect(await findViolations(container)).toEqual([]);
  });
});
