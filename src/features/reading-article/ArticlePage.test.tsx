import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { ANNOUNCER_ID } from '#ui/announce.ts';
import { ArticlePage } from './ArticlePage.tsx';
// Loaded beforehand, so that no test waits for the loading of what the page loads at a press.
import './CastSheet.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollBy = () => undefined;
});

const open = (search = '') =>
  renderPage(<ArticlePage />, '/articles/:id', `/articles/${fixtureArticle.id}${search}`);
const sidebar = () => screen.findByRole('complementary');
const passage = (id: string) => document.getElementById(id)!;

describe('an article', () => {
  it('shows its headline, every text and a slot for every image', async () => {
    open();
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Rossi incontra Bianchi');
    const article = screen.getByRole('article');
    expect(article.lang).toBe('it');
    const texts = fixtureArticle.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    for (const text of texts) expect(article.textContent).toContain(text);
    expect(screen.getAllByRole('figure')).toHaveLength(4);
    expect(screen.getByText('Immagine 1 di 4')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('marks every mention by type, as a link that says name and type once', async () => {
    open();
    await screen.findByRole('article');
    const all = [fixtureArticle.headline, ...fixtureArticle.blocks].flatMap((carrier) =>
      'mentions' in carrier
        ? carrier.mentions
        : 'caption' in carrier
          ? carrier.caption.mentions
          : 'items' in carrier
            ? carrier.items.flatMap((item) => item.mentions)
            : [],
    );
    expect(document.querySelectorAll('[data-mention][data-type]')).toHaveLength(all.length);
    const headline = screen.getByRole('heading', { level: 1, name: 'Rossi incontra Bianchi' });
    expect(within(headline).getByRole('link', { name: 'Rossi, Anna Rossi, persona' })).toBeTruthy();
    expect(within(passage('b2')).getByRole('link', { name: 'Fao, organizzazione' })).toBeTruthy();
  });

  it('heads the sidebar with the figures: name, role then, and count', async () => {
    open();
    const aside = await sidebar();
    const first = within(aside).getAllByRole('listitem')[0]!;
    expect(first.textContent).toContain('Anna Rossi');
    expect(first.textContent).toContain('Ministra della Difesa, Italia');
    expect(first.textContent).toContain('5 volte in questo articolo');
  });

  it('keeps the passages of a chosen figure in focus, through the address', async () => {
    const { router } = open();
    await userEvent.click(within(await sidebar()).getByRole('button', { name: /Anna Rossi/ }));
    expect(router.state.location.search).toBe('?with=anna-rossi');
    expect(passage('b2').hasAttribute('data-away')).toBe(false);
    expect(passage('b5').hasAttribute('data-away')).toBe(true);
    expect(passage('b6').hasAttribute('data-away')).toBe(true);
    expect(passage('b5').hidden).toBe(false);
    expect(
      within(passage('b2'))
        .getByRole('link', { name: /Anna Rossi/ })
        .hasAttribute('data-chosen'),
    ).toBe(true);
  });

  it('chooses by a press on a mention, and a second press lets go', async () => {
    const { router } = open();
    await screen.findByRole('article');
    const mention = () => within(passage('b2')).getByRole('link', { name: /Bianchi/ });
    await userEvent.click(mention());
    expect(router.state.location.search).toBe('?with=paolo-bianchi');
    await userEvent.click(mention());
    expect(router.state.location.search).toBe('');
  });

  it('steps through the chosen mentions and says where it is', async () => {
    open('?with=anna-rossi');
    const finder = await screen.findByRole('region', { name: 'Passaggi scelti' });
    const next = within(finder).getByRole('button', { name: 'Menzione successiva' });
    // Nobody has been led to the first one yet.
    expect(within(finder).getByRole('status').textContent).toBe('Anna Rossi 5 menzioni');
    const positions: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await userEvent.click(next);
      positions.push(within(finder).getByRole('status').textContent);
    }
    const expected = [1, 2, 3, 4, 5, 1].map((at) => `Anna Rossi ${at} di 5`);
    expect(positions).toEqual(expected);
    await userEvent.keyboard('p');
    expect(within(finder).getByRole('status').textContent).toContain('5 di 5');
  });

  it('asks for all of several figures, or for any', async () => {
    const { router } = open('?with=anna-rossi&with=carla-verdi');
    expect(await screen.findByText('Nessun passaggio li nomina insieme.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'almeno una' }));
    expect(router.state.location.search).toBe('?with=anna-rossi&with=carla-verdi&match=any');
    expect(passage('b8').hasAttribute('data-away')).toBe(false);
  });

  it('drops unknown ids with a quiet note', async () => {
    open('?with=nobody&with=roma');
    expect((await screen.findByRole('note')).textContent).toContain('Un nome nell’indirizzo non compare');
    expect(screen.getByRole('region', { name: 'Passaggi scelti' }).textContent).toContain('Roma');
  });

  it('clears the filter with Esc', async () => {
    const { router } = open('?with=roma');
    await screen.findByRole('article');
    await userEvent.keyboard('{Escape}');
    expect(router.state.location.search).toBe('');
    expect(screen.queryByRole('region', { name: 'Passaggi scelti' })).toBeNull();
  });

  it('gives the focus back where it was when the filter began, and says that it ended', async () => {
    const announcer = document.createElement('p');
    announcer.id = ANNOUNCER_ID;
    document.body.append(announcer);
    open();
    const figure = within(await sidebar()).getByRole('button', { name: /Anna Rossi/ });
    figure.focus();
    await userEvent.keyboard('{Enter}');
    expect(announcer.textContent).toBe('Filtro: Anna Rossi, 5 menzioni');
    await userEvent.keyboard('n');
    expect(document.activeElement).toBe(document.querySelector('[data-current]'));
    screen.getByRole('button', { name: 'Togli filtro' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(figure);
    expect(announcer.textContent).toBe('Filtro tolto');
    announcer.remove();
  });

  it('says that it ended, and leaves the focus, when the only figure is taken out by its row', async () => {
    const announcer = document.createElement('p');
    announcer.id = ANNOUNCER_ID;
    document.body.append(announcer);
    open('?with=anna-rossi');
    const figure = within(await sidebar()).getByRole('button', { name: /Anna Rossi/ });
    await userEvent.click(figure);
    expect(announcer.textContent).toBe('Filtro tolto');
    expect(document.activeElement).toBe(figure);
    announcer.remove();
  });

  it('says what a second choice keeps while the sheet of a phone hides the finder, and leads to all figures', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const announcer = document.createElement('p');
    announcer.id = ANNOUNCER_ID;
    document.body.append(announcer);
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Figure 3' }));
    const sheet = within(await screen.findByRole('dialog'));
    await userEvent.click(sheet.getByRole('button', { name: /^Anna Rossi/ }));
    expect(announcer.textContent).toBe('Filtro: Anna Rossi, 5 menzioni');
    await userEvent.click(sheet.getByRole('button', { name: /^Carla Verdi/ }));
    expect(announcer.textContent).toBe('Filtro: Anna Rossi e Carla Verdi insieme, 0 passaggi');
    await userEvent.click(sheet.getByRole('button', { name: /^Carla Verdi/ }));
    await userEvent.click(sheet.getByRole('button', { name: /^Anna Rossi/ }));
    expect(announcer.textContent).toBe('Filtro tolto');
    const figures = sheet.getByRole('link', { name: 'Tutte le figure della biblioteca' });
    expect(figures.getAttribute('href')).toBe('/figures');
    announcer.remove();
  });

  it('says that a caption is a guess where it is one', async () => {
    open();
    await screen.findByRole('article');
    expect(within(passage('b6')).getByText('didascalia?')).toBeTruthy();
    expect(within(passage('b1')).queryByText('didascalia?')).toBeNull();
  });

  it.each(['', '?with=anna-rossi&with=paolo-bianchi'])('has no accessibility fault %s', async (search) => {
    const { container } = open(search);
    await screen.findByRole('article');
    expect(await findViolations(container)).toEqual([]);
  });
});
