import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { LibraryPage } from './LibraryPage.tsx';

const open = (search = '', language: 'it' | 'en' = 'it') =>
  renderPage(<LibraryPage />, '/', `/${search}`, language);
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
    await userEvent.click(within(rail).getByRole('button', { name: /Paolo Bianchi/ }));
    expect(router.state.location.search).toBe('?with=paolo-bianchi');
    expect(headlines()).toEqual(['Rossi incontra Bianchi', 'La firma del trattato']);
    expect(within(rail).getByRole('button', { name: /Anna Rossi/ }).textContent).toContain('2 articoli');
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

  it('keeps every letter of a search while one types', async () => {
    const { router } = open();
    await userEvent.type(await screen.findByRole('searchbox'), 'firma trat');
    expect(router.state.location.search).toBe('?q=firma+trat');
    expect(headlines()).toEqual(['La firma del trattato']);
  });

  it('offers a way on where nothing matches', async () => {
    const { router } = open('?q=zzz');
    await userEvent.click(await screen.findByRole('button', { name: 'Togli tutti i filtri' }));
    expect(router.state.location.search).toBe('');
    expect(headlines()).toHaveLength(3);
  });

  it('drops unknown ids with a quiet note', async () => {
    open('?with=nobody');
    expect((await screen.findByRole('note')).textContent).toContain('non compare nella biblioteca');
    expect(headlines()).toHaveLength(3);
  });

  it.each(['', '?with=anna-rossi&topic=world', '?q=zzz'])('has no accessibility fault %s', async (search) => {
    const { container } = open(search);
    await screen.findByRole('heading', { level: 1 });
    expect(await findViolations(container)).toEqual([]);
  });
});
