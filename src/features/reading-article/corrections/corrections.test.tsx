import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '#article/article.ts';
import { applyCorrections } from '#article/corrections/apply-corrections.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { failure } from '#article/result.ts';
import { articleQuery } from '#queries/article-query.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { ArticlePage } from '#features/reading-article/ArticlePage.tsx';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { DESIGN } from '#ui/settings/settings.ts';
import { changeSettings } from '#ui/settings/settings-store.ts';
// Loaded beforehand, so that no test waits for the loading of what the page loads when it is asked for.
import './CorrectionSheet.tsx';
import './NamesSheet.tsx';

const rossi = toEntityId('anna-rossi');
const verdi = toEntityId('carla-verdi');

/** An article whose text names nobody. */
const silent: Article = {
  ...fixtureArticle,
  headline: { ...fixtureArticle.headline, mentions: [] },
  blocks: [],
};

/** The article with a name of which the text leaves open whom it means. */
const unclear: Article = {
  ...fixtureArticle,
  blocks: fixtureArticle.blocks.map((block) =>
    block.id === 'b4' && block.kind === 'paragraph'
      ? {
          ...block,
          mentions: block.mentions.map((mention, at) =>
            at === 0 ? { ...mention, candidates: [rossi, verdi] } : mention,
          ),
        }
      : block,
  ),
};

beforeEach(() => {
  changeSettings(DESIGN);
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Element.prototype.getClientRects = () => Object.assign([new DOMRect(0, 0, 80, 20)], { item: () => null });
});

async function open(article: Article = fixtureArticle, keeper = memoryKeeper()) {
  const view = renderPage(<ArticlePage />, '/articles/:id', `/articles/${article.id}`, 'it', [], (client) => {
    client.setQueryData(articleQuery(article.id).queryKey, article);
    client.setQueryData(keeperQuery().queryKey, keeper);
    for (const id of ['la-firma', 'to-the-moon'])
      client.setQueryData(articleQuery(id).queryKey, { ...silent, id: toArticleId(id) });
  });
  await screen.findByRole('article');
  return { ...view, keeper };
}

const mention = () => within(document.getElementById('b4')!).getByRole('link', { name: /^Rossi/ });
const sheet = () => screen.findByRole('dialog', { name: 'Correggi un nome' });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

/** Opens the sheet of «Rossi», at one of its actions. */
async function correct(action: RegExp) {
  await userEvent.hover(mention());
  const card = await screen.findByRole('group', { name: 'Anna Rossi' });
  await userEvent.click(within(card).getByRole('button', { name: 'Correggi Anna Rossi' }));
  await sheet();
  await press(action);
}

/** What is kept, without what chance and the clock have given it. */
async function keptBy(keeper: ReturnType<typeof memoryKeeper>) {
  const listed = await keeper.list('corrections', null);
  if (!listed.ok) throw new Error(listed.error.kind);
  expect(listed.value.damaged).toEqual([]);
  return listed.value.records;
}

describe('correcting a name without its card', () => {
  const opener = () => screen.findByRole('button', { name: 'Correggi un nome…' });

  it('asks which, and the keyboard stays where it is led, there and back', async () => {
    changeSettings({ marking: 'off', hasPeekCards: false });
    const { keeper } = await open(unclear);
    expect(screen.queryByRole('link', { name: /^Rossi/ })).toBeNull();
    (await opener()).focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await sheet();
    expect(await findViolations(dialog)).toEqual([]);
    // The same words are asked about twice where they do not mean the same.
    const names = within(dialog).getAllByRole('button', { name: /^«Rossi»/ });
    expect(names.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['«Rossi»Anna Rossi o Carla Verdi']),
    );
    names[0]!.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toMatch(/^«Rossi» è letto come/);
    await press('Un altro nome');
    expect(document.activeElement?.textContent).toBe('Quale nome è letto male?');
    await press(/^«Rossi»Anna Rossi o Carla Verdi/);
    await press(/^Non è un nome/);
    await press('Indietro');
    expect(document.activeElement?.textContent).toMatch(/^«Rossi» è letto come/);
    await press(/^Non è un nome/);
    await press('Correggi');
    expect(await screen.findByText(/^Corretto/)).toBeTruthy();
    expect(await keptBy(keeper)).toMatchObject([{ kind: 'not-a-name', surface: 'Rossi' }]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(await opener());
  });

  it('is not offered where nobody is named', async () => {
    await open(silent);
    expect(screen.queryByRole('button', { name: 'Correggi un nome…' })).toBeNull();
  });
});

describe('correcting a name', () => {
  it('offers what can be wrong with it, and every step is accessible', async () => {
    const { baseElement } = await open();
    await userEvent.hover(mention());
    await userEvent.click(await screen.findByRole('button', { name: 'Correggi Anna Rossi' }));
    const dialog = await sheet();
    expect(within(dialog).getByText('«Rossi» è letto come Anna Rossi.')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Anna Rossi' })).toBeNull();
    const actions = within(dialog)
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('button'));
    expect(actions).toHaveLength(6);
    expect(await findViolations(dialog)).toEqual([]);
    for (const name of actions.map((action) => action.firstChild?.textContent ?? '')) {
      await press(new RegExp(`^${name}`));
      expect(document.activeElement?.textContent).toBe(name);
      await press('Indietro');
    }
    // Between them they have every field there is.
    for (const action of [/^Qui è qualcun altro/, /^Sono due diversi/, /^Cambia tipo o ruolo/]) {
      await press(action);
      expect(await findViolations(dialog)).toEqual([]);
      await press('Indietro');
    }
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(baseElement.ownerDocument.activeElement).toBe(mention());
  });

  it('shows how much would change, does it, and undoes it', async () => {
    const { keeper } = await open();
    await correct(/^Non è un nome/);
    expect(await screen.findByText('2 menzioni in 1 articolo')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Solo in questo articolo' }));
    await press('Correggi');
    expect(await screen.findByText('Corretto: 2 menzioni in 1 articolo.')).toBe(document.activeElement);
    const [kept] = await keptBy(keeper);
    expect(kept).toMatchObject({
      kind: 'not-a-name',
      surface: 'Rossi',
      within: fixtureArticle.id,
      of: { id: rossi },
    });
    await press('Annulla');
    expect(await screen.findByText('La correzione è annullata.')).toBe(document.activeElement);
    expect(await keptBy(keeper)).toEqual([]);
  });

  it('merges with whom the reader finds by a name', async () => {
    const { keeper } = await open();
    await correct(/^È lo stesso di/);
    expect(screen.getByText('Scegli con chi unire.')).toBeTruthy();
    await userEvent.type(screen.getByRole('combobox', { name: 'Cerca un nome' }), 'verdi');
    expect(screen.queryByRole('option', { name: /Paolo Bianchi/ })).toBeNull();
    await userEvent.click(await screen.findByRole('option', { name: /Carla Verdi/ }));
    expect(await screen.findByText('8 menzioni in 3 articoli')).toBeTruthy();
    expect(await findViolations(await sheet())).toEqual([]);
    await press('Correggi');
    await screen.findByText('Corretto: 8 menzioni in 3 articoli.');
    expect(await keptBy(keeper)).toMatchObject([{ kind: 'same-as', of: { id: rossi }, to: { id: verdi } }]);
  });

  it('says of a name that stands nowhere yet that it holds for later articles', async () => {
    await open();
    await correct(/^Aggiungi un altro nome/);
    await userEvent.type(screen.getByRole('textbox'), 'Annarella');
    expect(await screen.findByText(/^Per ora non cambia/)).toBeTruthy();
    await press('Correggi');
    expect(await screen.findByText(/^Corretto\. Per ora non cambia nessuna menzione/)).toBe(
      document.activeElement,
    );
  });

  it('never offers to merge somebody with themselves', async () => {
    await open();
    await correct(/^È lo stesso di/);
    await userEvent.type(screen.getByRole('combobox'), 'anna');
    expect(await screen.findByText('Nessuno con questo nome.')).toBeTruthy();
  });

  it('names somebody whom the reader makes, and who is new to every article', async () => {
    const { keeper } = await open();
    await correct(/^Qui è qualcun altro/);
    await userEvent.click(screen.getByRole('radio', { name: 'Non c’è ancora' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Nome' }), 'Luca  Rossi');
    await userEvent.type(screen.getByRole('textbox', { name: 'Ruolo, se ne ha uno' }), 'portiere');
    await press('Correggi');
    await screen.findByText(/^Corretto/);
    const [kept] = await keptBy(keeper);
    expect(kept).toMatchObject({
      kind: 'someone-else',
      within: fixtureArticle.id,
      to: { type: 'person', names: { it: { label: 'Luca Rossi' } }, roles: [{ title: { it: 'portiere' } }] },
    });
    const named = applyCorrections(fixtureArticle, await keptBy(keeper)).headline.mentions[0]?.entity;
    expect(named).toMatch(/^reader-[0-9a-f]{32}$/);
  });

  it('splits one figure into two by the articles that the reader ticks', async () => {
    const { keeper } = await open();
    await correct(/^Sono due diversi/);
    await userEvent.click(screen.getByRole('checkbox', { name: 'To the moon' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Rossi incontra Bianchi' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Non c’è ancora' }));
    expect(screen.getByText('Scegli chi è l’altro, e almeno un articolo.')).toBeTruthy();
    await press('Correggi');
    expect(await keptBy(keeper)).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Nome' }), 'Anna Rossi');
    expect(await screen.findByText('1 menzione in 1 articolo')).toBeTruthy();
    await press('Correggi');
    await screen.findByText(/^Corretto/);
    expect(await keptBy(keeper)).toMatchObject([{ kind: 'two-people', articles: ['to-the-moon'] }]);
  });

  it('adds another name and finds where it is printed', async () => {
    const { keeper } = await open();
    await correct(/^Aggiungi un altro nome/);
    await userEvent.type(screen.getByRole('textbox', { name: 'Altro nome' }), 'Un passaggio');
    expect(await screen.findByText('1 menzione in 1 articolo')).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/^Corretto/);
    expect(await keptBy(keeper)).toMatchObject([{ kind: 'another-name', name: 'Un passaggio' }]);
  });

  it('changes type and role', async () => {
    const { keeper } = await open();
    await correct(/^Cambia tipo o ruolo/);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tipo' }), 'opera');
    await press('Correggi');
    await screen.findByText(/^Corretto: 8 menzioni in 3 articoli/);
    expect(await keptBy(keeper)).toMatchObject([{ kind: 'what-it-is', type: 'work', role: null }]);
  });

  it('asks once who is meant where the text leaves it open', async () => {
    const { keeper } = await open(unclear);
    await userEvent.hover(mention());
    await userEvent.click(await screen.findByRole('button', { name: 'Di’ tu chi è' }));
    await sheet();
    await userEvent.click(screen.getByRole('radio', { name: 'Carla Verdi' }));
    expect(await screen.findByText('1 menzione in 1 articolo')).toBeTruthy();
    await press('Correggi');
    await screen.findByText(/^Corretto/);
    const corrections = await keptBy(keeper);
    expect(corrections).toMatchObject([{ kind: 'meant', surface: 'Rossi', within: null, to: { id: verdi } }]);
    const answered = applyCorrections(unclear, corrections).blocks.find(({ id }) => id === 'b4');
    expect(answered).toMatchObject({ mentions: [{ entity: verdi, candidates: [] }, {}, {}] });
  });

  it('says when the device does not keep it', async () => {
    await open(fixtureArticle, memoryKeeper({ put: () => Promise.resolve(failure({ kind: 'no-room' })) }));
    await correct(/^Non è un nome/);
    await press('Correggi');
    expect(await screen.findByText(/^La correzione non è stata conservata/)).toBeTruthy();
  });
});
