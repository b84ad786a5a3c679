import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnArticle } from '#article/own-article.ts';
import { failure } from '#article/result.ts';
import { messagesEn } from '#i18n/messages-en.ts';
import { messagesIt } from '#i18n/messages-it.ts';
import type { Language } from '#i18n/plural.ts';
import { beforeEditQuery } from '#queries/edit-article.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { kindOverridesQuery } from '#queries/kept/kind-overrides-query.ts';
import { ownArticlesQuery } from '#queries/kept/own-articles-query.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureOwnArticle } from '#testing/fixture-own-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { EditPage } from './EditPage.tsx';
import { findTag } from './find-tag.ts';

/** What the worker was asked, and what it answers. */
let asked: { source: unknown }[] = [];
let answer: unknown;

class ScriptedWorker extends EventTarget {
  postMessage(request: { source: unknown }) {
    asked.push(request);
    for (const data of [{ kind: 'outcome', outcome: answer, at: 1, of: 1 }, { kind: 'done' }])
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate() {}
}

const own: OwnArticle = { ...fixtureOwnArticle, tags: ['Città vuote'] };
const retitled = {
  ...fixtureArticle,
  headline: { ...fixtureArticle.headline, text: 'Un altro titolo', mentions: [] },
};
const PATH = `/articles/${own.articleId}/edit`;

beforeEach(() => {
  vi.stubGlobal('Worker', ScriptedWorker);
  localStorage.clear();
  sessionStorage.clear();
  asked = [];
  answer = {
    ok: true,
    value: { article: retitled, owners: [], doubts: [], pictures: [], lostPictures: 0, printed: [] },
  };
});
afterEach(() => vi.unstubAllGlobals());

function open(keeper = memoryKeeper(), address = PATH, language: Language = 'it', record = own) {
  return renderPage(<EditPage />, '/articles/:id/edit', address, language, [], (client) => {
    client.setQueryData(keeperQuery().queryKey, keeper);
    client.setQueryData(ownArticlesQuery().queryKey, new Map([[own.articleId, record]]));
  });
}
const headline = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Titolo' });
const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Testo' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const keptIn = ({ client }: ReturnType<typeof open>) =>
  client.getQueryData(ownArticlesQuery().queryKey)?.get(own.articleId);
async function retitle(title: string) {
  await userEvent.clear(await headline());
  await userEvent.type(await headline(), title);
}

describe('editing an own article', () => {
  it('saves another headline under the same address, and puts it back', async () => {
    const view = open();
    await retitle('Un altro titolo');
    expect(await findViolations(view.container)).toEqual([]);
    await press('Salva');
    expect(await screen.findByText(/^Salvato\./)).toBeTruthy();
    expect(asked[0]?.source).toMatchObject({
      kind: 'edit',
      headline: 'Un altro titolo',
      text: words().value,
    });
    expect(keptIn(view)).toEqual({ ...own, article: retitled });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Modifica «Un altro titolo»');
    await press('Rimetti com’era');
    expect(await screen.findByText('L’articolo è tornato com’era.')).toBeTruthy();
    expect(keptIn(view)).toEqual(own);
    expect((await headline()).value).toBe(fixtureArticle.headline.text);
  });

  it('adds and takes off tags; one that names a topic is that topic', async () => {
    const view = open();
    const field = await screen.findByRole('combobox', { name: 'Nuova etichetta' });
    await userEvent.type(field, 'spazio{Enter}');
    await userEvent.type(field, '世界{Enter}');
    expect(await screen.findByText(/almeno una lettera latina/)).toBeTruthy();
    await userEvent.clear(field);
    await press('Togli l’etichetta Città vuote');
    expect(document.activeElement).toBe(field);
    await press('Togli l’etichetta Esteri');
    expect(await findViolations(view.container)).toEqual([]);
    await press('Salva');
    expect(await screen.findByText(/^Salvato\./)).toBeTruthy();
    // No word has changed: nothing is read anew.
    expect(asked).toEqual([]);
    expect(keptIn(view)).toEqual({ ...own, tags: ['space'], article: { ...fixtureArticle, topic: null } });
  });

  it('says what a line is, with the word that the article itself keeps', async () => {
    const view = open();
    await headline();
    await userEvent.click(screen.getByText('Che cos’è ogni riga'));
    const line = await screen.findByRole('combobox', { name: 'Che cos’è «roma»?' });
    expect(within(line).getByRole('option', { selected: true }).textContent).toBe('Come letta: didascalia');
    // What is no single line has no choice.
    expect(screen.queryByRole('combobox', { name: /Prima voce/ })).toBeNull();
    expect(screen.getAllByText('Come letta: elenco')).toHaveLength(2);
    await userEvent.selectOptions(line, 'Paragrafo');
    // It stays with its line when others come before it.
    await userEvent.type(words(), 'Prima di tutto.{Enter}', {
      initialSelectionStart: 0,
      initialSelectionEnd: 0,
    });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Che cos’è «roma»?' }).value).toBe(
      'paragraph',
    );
    expect(await findViolations(view.container)).toEqual([]);
    answer = {
      ok: true,
      value: { article: fixtureArticle, owners: [], doubts: [], pictures: [], lostPictures: 0, printed: [] },
    };
    await press('Salva');
    expect(await screen.findByText(/^Salvato\./)).toBeTruthy();
    const kinds = view.client.getQueryData(kindOverridesQuery(own.articleId).queryKey);
    expect([...(kinds?.values() ?? [])]).toMatchObject([
      { kind: 'paragraph', line: { id: 'b6', text: 'roma' } },
    ]);
  });

  it('has the changes again after a reload, and discards them when it is told to', async () => {
    const { unmount } = open();
    await retitle('A metà');
    unmount();
    open();
    expect((await headline()).value).toBe('A metà');
    expect(screen.getByText('Hai ritrovato modifiche non salvate.')).toBeTruthy();
    await press('Scarta le modifiche');
    expect((await headline()).value).toBe(fixtureArticle.headline.text);
    expect(localStorage).toHaveLength(0);
  });

  it('puts back what was saved also after the page was left, and not what has come since', async () => {
    const first = open();
    await retitle('Un altro titolo');
    await press('Salva');
    await screen.findByText(/^Salvato\./);
    first.unmount();
    const before = first.client.getQueryData(beforeEditQuery(own.articleId).queryKey);
    const again = open(memoryKeeper(), PATH, 'it', { ...own, article: retitled });
    act(() => again.client.setQueryData(beforeEditQuery(own.articleId).queryKey, before));
    await headline();
    const undo = screen.getByRole('button', { name: 'Rimetti com’era' });
    await vi.waitFor(() => expect(undo.getAttribute('aria-disabled')).toBe('false'));
    const tagged = { ...own, article: retitled, tags: ['poi'] };
    const show = (record: OwnArticle) =>
      act(() => again.client.setQueryData(ownArticlesQuery().queryKey, new Map([[own.articleId, record]])));
    show(tagged);
    await vi.waitFor(() => expect(undo.getAttribute('aria-disabled')).toBe('true'));
    show({ ...own, article: retitled });
    await press('Rimetti com’era');
    expect(await screen.findByText('L’articolo è tornato com’era.')).toBeTruthy();
    expect(keptIn(again)).toEqual(own);
  });

  it('says that the article has changed since the draft was begun', async () => {
    const { client } = open();
    await retitle('A metà');
    expect(screen.queryByText(/^L’articolo è cambiato/)).toBeNull();
    act(() =>
      client.setQueryData(
        ownArticlesQuery().queryKey,
        new Map([[own.articleId, { ...own, tags: ['altrove'] }]]),
      ),
    );
    expect(await screen.findByText(/^L’articolo è cambiato da quando hai cominciato/)).toBeTruthy();
    expect((await headline()).value).toBe('A metà');
    await press('Scarta le modifiche');
    expect(screen.queryByText(/^L’articolo è cambiato/)).toBeNull();
    expect(screen.getByText('altrove')).toBeTruthy();
  });

  it('shows what was typed when the article is deleted elsewhere', async () => {
    const { client, container } = open();
    await retitle('A metà');
    act(() => client.setQueryData(ownArticlesQuery().queryKey, new Map()));
    const lost = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Le modifiche che non/ });
    expect(lost.value).toMatch(/^A metà\n\n/);
    expect(await findViolations(container)).toEqual([]);
  });

  it('says why nothing was saved, and loses nothing', async () => {
    const view = open(memoryKeeper({ putAll: () => Promise.resolve(failure({ kind: 'no-room' })) }));
    await retitle('Un altro titolo');
    await press('Salva');
    expect(await screen.findByText(/^Non salvato: il dispositivo/)).toBeTruthy();
    answer = failure({ kind: 'empty', file: null, place: null, reason: 'r', remedy: 'r' });
    await press('Salva');
    expect(await screen.findByText(/^Non salvato: non c’è più testo/)).toBeTruthy();
    expect((await headline()).value).toBe('Un altro titolo');
    expect(localStorage).toHaveLength(1);
    expect(keptIn(view)).toEqual(own);
  });

  it.each(['it', 'en'] as const)('is no page for an article of the edition, in %s', async (language) => {
    const { editing } = language === 'it' ? messagesIt : messagesEn;
    const { container } = open(memoryKeeper(), '/articles/la-firma/edit', language);
    expect(await screen.findByText(editing.notOwn, { exact: false })).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
  });
});

it.each([
  ['  guerra   FREDDA ', 'guerra FREDDA'],
  ['ESTERI', 'world'],
  ['世界', null],
])('the tag «%s» is %s', (typed, tag) => {
  expect(findTag(messagesIt, typed)).toBe(tag);
});
