import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '#article/article.ts';
import { applyCorrections } from '#article/corrections/apply-corrections.ts';
import { failure } from '#article/result.ts';
import { ArticlePage } from '#features/reading-article/ArticlePage.tsx';
import type { Language } from '#i18n/plural.ts';
import { articleQuery } from '#queries/article-query.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { entity, fixtureArticle } from '#testing/fixture-article.ts';
import { known } from '#testing/fixture-corrections.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
// Loaded beforehand, so that no test waits for the loading of what the page loads when it is asked for.
import './CheckSheet.tsx';

/** «Fao» is doubtful, «Rossi» may be two people, «passaggio» is suggested: in the order of the text Rossi, Fao, passaggio. */
const doubtful: Article = {
  ...fixtureArticle,
  blocks: fixtureArticle.blocks.map((block) =>
    block.kind === 'paragraph'
      ? {
          ...block,
          mentions: block.mentions.map((mention) =>
            mention.entity === 'fao'
              ? { ...mention, by: 'model', confidence: 0.65 }
              : block.id === 'b4' && mention.start === 0
                ? { ...mention, candidates: [mention.entity, known('carla-verdi').id] }
                : mention,
          ),
        }
      : block,
  ),
  suggestions: [
    { surface: 'passaggio', entity: entity('passaggio', 'work', 'passaggio'), by: 'model', confidence: 0.45 },
  ],
};

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Element.prototype.getClientRects = () => Object.assign([new DOMRect(0, 0, 80, 20)], { item: () => null });
});

const ADDRESS = `/articles/${fixtureArticle.id}`;

async function open(
  address = `${ADDRESS}?check=names`,
  { article = doubtful, keeper = memoryKeeper(), language = 'it' as Language } = {},
) {
  const view = renderPage(<ArticlePage />, '/articles/:id', address, language, [], (client) => {
    client.setQueryData(articleQuery(article.id).queryKey, article);
    client.setQueryData(keeperQuery().queryKey, keeper);
  });
  // The open sheet hides the article from everybody but the eye.
  await screen.findByRole('article', { hidden: true });
  return { ...view, keeper };
}

const sheet = () => screen.findByRole('dialog', { name: 'Controlla i nomi' });
const rowsIn = (dialog: HTMLElement) => within(dialog).getAllByRole('heading', { level: 3 });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

async function keptBy(keeper: ReturnType<typeof memoryKeeper>) {
  const listed = await keeper.list('corrections', null);
  if (!listed.ok) throw new Error(listed.error.kind);
  expect(listed.value.damaged).toEqual([]);
  return listed.value.records;
}

describe('checking the names of an article', () => {
  it('begins with a quiet line, holds in the address, and gives the focus back', async () => {
    const { router } = await open(`${ADDRESS}?with=fao`);
    const [line] = screen.getAllByRole('link', { name: '3 nomi da controllare' });
    await userEvent.click(line!);
    const dialog = await sheet();
    expect(router.state.location.search).toBe('?with=fao&check=names');
    expect(rowsIn(dialog).map(({ textContent }) => textContent)).toEqual(['Fao', 'Rossi', 'passaggio']);
    expect(await findViolations(dialog)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(router.state.location.search).toBe('?with=fao');
    expect(document.activeElement?.textContent).toBe('3 nomi da controllare');
  });

  it('says of each what it is taken for and how surely, with its sentence', async () => {
    await open();
    const [fao, rossi, passage] = within(await sheet()).getAllByRole('listitem');
    expect(fao?.textContent).toContain('Forse organizzazione');
    expect(fao?.textContent).toContain('A Roma Anna Rossi ha incontrato Paolo Bianchi della Fao.');
    expect(fao?.querySelector('.mention')?.textContent).toBe('Fao');
    expect(fao?.textContent).toContain('Dubbio, segnato nel testo');
    expect(rossi?.textContent).toContain('Può essere Anna Rossi o Carla Verdi');
    expect(rossi?.textContent).toContain('Il testo non dice chi è');
    expect(passage?.textContent).toContain('Forse opera');
    expect(passage?.textContent).toContain('Molto dubbio, non segnato nel testo');
  });

  it('accepts and rejects with one press each, and leads the focus through the rows', async () => {
    const { keeper } = await open();
    await sheet();
    await press('È un nome: «Fao»');
    expect(focused()).toBe('È Anna Rossi: «Rossi»');
    expect(await screen.findByText('«Fao» è un nome. Restano 2 nomi da controllare.')).toBeTruthy();
    await press('È Anna Rossi: «Rossi»');
    expect(focused()).toBe('È un nome: «passaggio»');
    expect(await screen.findByText('«Rossi» è Anna Rossi. Resta 1 nome da controllare.')).toBeTruthy();
    await press('Non è un nome: «passaggio»');
    const said = await screen.findByText('«passaggio» non è un nome. Non resta niente da controllare.');
    expect(document.activeElement).toBe(said);
    expect(said.getAttribute('role')).toBe('status');
    expect(screen.getByText('Niente da controllare.')).toBeTruthy();
    expect(await findViolations(await sheet())).toEqual([]);
    expect(await keptBy(keeper)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'a-name', surface: 'Fao', within: null }),
        expect.objectContaining({ kind: 'meant', surface: 'Rossi', within: fixtureArticle.id }),
        expect.objectContaining({ kind: 'not-a-name', surface: 'passaggio', within: null }),
      ]),
    );
    const answered = applyCorrections(doubtful, await keptBy(keeper));
    expect('suggestions' in answered).toBe(false);
  });

  it('rejects for this article alone what other articles name too', async () => {
    const roma = { surface: 'passaggio', entity: known('roma'), by: 'model' as const, confidence: 0.5 };
    const { keeper } = await open(undefined, { article: { ...fixtureArticle, suggestions: [roma] } });
    await sheet();
    await press('Non è un nome: «passaggio»');
    await screen.findByText(/^«passaggio» non è un nome in questo articolo\./);
    expect(await keptBy(keeper)).toMatchObject([{ kind: 'not-a-name', within: fixtureArticle.id }]);
  });

  it('asks of a name that is certain only who it is', async () => {
    const { keeper } = await open();
    const [, rossi] = within(await sheet()).getAllByRole('listitem');
    const buttons = within(rossi!).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'È Anna Rossi',
      'È Carla Verdi',
      'Di’ tu chi è…',
    ]);
    await press('È Carla Verdi: «Rossi»');
    expect(focused()).toBe('Non è un nome: «passaggio»');
    await screen.findByText(/^«Rossi» è Carla Verdi\./);
    expect(await keptBy(keeper)).toMatchObject([{ kind: 'meant', to: { id: 'carla-verdi' } }]);
  });

  it('takes the last answer back', async () => {
    const { keeper } = await open();
    const dialog = await sheet();
    await press('Non è un nome: «Fao»');
    await screen.findByText('«Fao» non è un nome. Restano 2 nomi da controllare.');
    expect(rowsIn(dialog)).toHaveLength(2);
    await press('Annulla la risposta su «Fao»');
    const said = await screen.findByText('La correzione è annullata. Restano 3 nomi da controllare.');
    expect(document.activeElement).toBe(said);
    expect(rowsIn(dialog)).toHaveLength(3);
    expect(await keptBy(keeper)).toEqual([]);
  });

  it('asks whose name it is in the form of every correction, and comes back to the list', async () => {
    const { keeper } = await open();
    const dialog = await sheet();
    await press('È qualcun altro…: «passaggio»');
    await press('Indietro');
    expect(focused()).toBe('È qualcun altro…: «passaggio»');
    await press('È qualcun altro…: «passaggio»');
    await userEvent.type(within(dialog).getByRole('combobox', { name: 'Cerca un nome' }), 'carla');
    await userEvent.click(await screen.findByRole('option', { name: /^Carla Verdi/ }));
    await press('Correggi');
    await screen.findByText('«passaggio» è corretto. Restano 2 nomi da controllare.');
    // It is no mention yet: to say whose name it is makes it one.
    expect(await keptBy(keeper)).toMatchObject([
      { kind: 'a-name', surface: 'passaggio', within: fixtureArticle.id, of: { id: 'carla-verdi' } },
    ]);
    await press('Di’ tu chi è…: «Rossi»');
    expect(within(dialog).getByRole('heading', { name: 'Di’ tu chi è' })).toBe(document.activeElement);
  });

  it('shows the name again when the device does not keep the answer', async () => {
    await open(undefined, {
      keeper: memoryKeeper({ put: () => Promise.resolve(failure({ kind: 'no-room' })) }),
    });
    const dialog = await sheet();
    await press('È un nome: «Fao»');
    expect(await screen.findByText(/^La correzione non è stata conservata/)).toBeTruthy();
    expect(rowsIn(dialog)).toHaveLength(3);
  });

  it('says when there is nothing to check, and shows no line then', async () => {
    await open(undefined, { article: fixtureArticle });
    expect(within(await sheet()).getByText('Niente da controllare.')).toBeTruthy();
    expect(screen.queryByText(/da controllare$/)).toBeNull();
  });

  it('speaks English too', async () => {
    await open(undefined, { language: 'en' });
    const dialog = await screen.findByRole('dialog', { name: 'Check names' });
    expect(within(dialog).getByText('May be Anna Rossi or Carla Verdi')).toBeTruthy();
    await press('A name: “Fao”');
    expect(await screen.findByText('“Fao” is a name. 2 names left to check.')).toBeTruthy();
  });
});
