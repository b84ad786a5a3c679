import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ownArticlesQuery } from '#queries/kept/own-articles-query.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { editionQuery, type Edition } from '#queries/parts/edition-query.ts';
import { searcherQuery } from '#queries/search-query.ts';
import { shardArticles } from '#testing/edition-in-shards.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { markedArticle } from '#testing/marked-article.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { searcherInPage } from '#testing/search-in-page.ts';
import { SearchPage } from './SearchPage.tsx';

/** Of the fixture's library one article has a text; the two others cannot be read. */
function open(address: string, language: 'it' | 'en' = 'it', isBroken = false) {
  const files = new Map([['/assets/un-incontro-0.json', fixtureArticle]]);
  return renderPage(<SearchPage />, '/search', address, language, [], (client) => {
    client.setQueryData(searcherQuery().queryKey, searcherInPage(files, isBroken));
    client.setQueryData(ownArticlesQuery().queryKey, new Map());
  });
}

/** An edition in shards, of which the library lists nothing. */
function openLarge(address: string, language: 'it' | 'en' = 'it') {
  const articles = Array.from({ length: 60 }, (_, at) =>
    markedArticle(`n-${at}`, '2024-05-01', `Numero ${at}`, [
      'Una luna piena.',
      at % 2 === 0 ? 'La vede [[Anna Rossi|anna-rossi]].' : 'La vede [[Paolo Bianchi|paolo-bianchi]].',
    ]),
  );
  const { root, files } = shardArticles(articles);
  const values = [...files].map(([name, text]): [string, unknown] => [`/assets/${name}`, JSON.parse(text)]);
  return renderPage(<SearchPage />, '/search', address, language, [], (client) => {
    const edition: Edition = { kind: 'sharded', root };
    client.setQueryData(editionQuery().queryKey, edition);
    client.setQueryData(libraryQuery().queryKey, { articles: [], entities: new Map(), total: 60 });
    client.setQueryData(searcherQuery().queryKey, searcherInPage(new Map(values)));
    client.setQueryData(ownArticlesQuery().queryKey, new Map());
  });
}

const count = () => screen.findByText(/articol[oi] trovat[oi]/);

describe('the page of the search', () => {
  it('says what can be written before anything is, in both languages', async () => {
    const { container } = open('/search');
    expect(await screen.findByRole('link', { name: 'con:kim' })).toHaveProperty(
      'href',
      expect.stringMatching(/\/search\?q=con%3Akim$/),
    );
    expect(await findViolations(container)).toEqual([]);
  });

  it('speaks English too', async () => {
    open('/search?q=rossi', 'en');
    expect(await screen.findByText('1 article found')).toBeTruthy();
  });

  it('shows whom it may mean first, then the articles with their passages, each a way to its place', async () => {
    const { container } = open('/search?q=rossi');
    expect((await count()).textContent).toBe('1 articolo trovato');
    const suggested = screen.getByRole('region', { name: 'Schede che corrispondono' });
    const link = within(suggested).getByRole('link', { name: /Anna Rossi, persona, 3 articoli/ });
    expect(link.getAttribute('href')).toBe('/figures/anna-rossi');
    const article = screen.getByRole('article');
    const passage = await within(article).findByRole('link', { name: /Rossi non ha risposto/ });
    expect(passage.getAttribute('href')).toBe('/articles/un-incontro#b4');
    expect(within(passage).getByText('Rossi').className).toContain('mention');
    expect(screen.getByText(/2 articoli non si possono leggere ora/)).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
  });

  it('keeps what is written in the address, and searches for the last of it', async () => {
    const { router } = open('/search');
    await userEvent.type(await screen.findByRole('searchbox'), 'trattato');
    await waitFor(() => expect(router.state.location.search).toBe('?q=trattato'));
    expect((await count()).textContent).toBe('1 articolo trovato');
    expect(screen.getByRole('heading', { level: 2, name: 'Rossi incontra Bianchi' })).toBeTruthy();
  });

  it('is narrowed by a figure, and the article opens with them', async () => {
    const { router } = open('/search?q=rossi');
    await count();
    const [figure] = await screen.findAllByRole('button', { name: /^Paolo Bianchi/ });
    await userEvent.click(figure!);
    expect(router.state.location.search).toBe('?q=rossi&with=paolo-bianchi');
    const [headline] = within(screen.getByRole('article')).getAllByRole('link');
    expect(headline?.getAttribute('href')).toBe('/articles/un-incontro?with=paolo-bianchi');
  });

  it('leads down from the field to what was found, and on by keys', async () => {
    open('/search?q=rossi');
    await count();
    await userEvent.click(screen.getByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Anna Rossi');
    await userEvent.keyboard('j');
    expect(document.activeElement?.textContent).toBe('Rossi incontra Bianchi');
  });

  it('helps on where nothing is found, and says which date is none', async () => {
    const { container } = open('/search?q=before:domani+zzzz');
    expect(await screen.findByText('Nessun articolo trovato.')).toBeTruthy();
    expect(screen.getByText(/«domani» non è una data/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'titolo:luna' })).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
  });

  it('keeps every letter, and the focus in the field that is cleared', async () => {
    const { router } = open('/search');
    const field = await screen.findByRole<HTMLInputElement>('searchbox');
    await userEvent.type(field, 'la  firma ');
    expect(field.value).toBe('la  firma ');
    expect(router.state.location.search).toBe('?q=la+firma+');
    await userEvent.click(screen.getByRole('button', { name: 'Cancella la ricerca' }));
    expect(document.activeElement).toBe(field);
    expect(router.state.location.search).toBe('');
  });

  it('offers to try again when the search breaks down', async () => {
    open('/search?q=rossi', 'it', true);
    await userEvent.click(await screen.findByRole('button', { name: 'Riprova' }));
    expect((await count()).textContent).toBe('1 articolo trovato');
  });

  it('says of a large edition of how many articles these are the best, and reads more', async () => {
    const { container } = openLarge('/search?q=luna');
    expect(await screen.findByText('40 articoli trovati')).toBeTruthy();
    expect(
      screen.getByText('Questi sono i migliori 40 di 60 articoli; i filtri contano questi.'),
    ).toBeTruthy();
    expect(await screen.findAllByRole('link', { name: 'Una luna piena.' })).not.toEqual([]);
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Mostra altri 20 articoli' }));
    expect(document.activeElement?.closest('[data-found]')).toBe(screen.getAllByRole('article')[20]);
    await userEvent.click(screen.getByRole('button', { name: 'Leggi gli articoli seguenti' }));
    expect(await screen.findByText('60 articoli trovati')).toBeTruthy();
    expect(screen.queryByText(/Questi sono i migliori/)).toBeNull();
  });

  it('is narrowed by a figure whom the library of a large edition does not know', async () => {
    const { router } = openLarge('/search?q=luna');
    await screen.findByText('40 articoli trovati');
    const [figure] = await screen.findAllByRole('button', { name: /^Anna Rossi/ });
    await userEvent.click(figure!);
    expect(router.state.location.search).toBe('?q=luna&with=anna-rossi');
    expect(await screen.findByText(/^\d+ articoli trovati/)).not.toHaveProperty(
      'textContent',
      '40 articoli trovati',
    );
    expect(screen.queryAllByRole('link', { name: /Bianchi/ })).toEqual([]);
  });

  it('says in how many articles of a large edition a phrase was looked for', async () => {
    openLarge('/search?q=%22luna piena%22', 'en');
    expect(
      await screen.findByText(
        'The phrase was looked for in 40 articles of the 60 that have its words, the best first.',
      ),
    ).toBeTruthy();
  });
});
