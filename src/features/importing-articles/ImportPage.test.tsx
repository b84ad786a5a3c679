import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import { failure } from '#article/result.ts';
import type { Language } from '#i18n/plural.ts';
import { REFUSAL_KINDS } from '#formats/refusal.ts';
import { keepCorrection } from '#queries/kept/corrections-query.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { kindOverridesQuery } from '#queries/kept/kind-overrides-query.ts';
import { ownArticlesQuery } from '#queries/kept/own-articles-query.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureCorrections } from '#testing/fixture-corrections.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { bring, broughtQuery, type BroughtSources, type BroughtText } from '#queries/brought.ts';
import { ImportPage } from './ImportPage.tsx';

/** What the worker answers to every source. */
let answers: readonly unknown[] = [];
/** Whether workers were ended. */
let ended = 0;

const workers: EventTarget[] = [];

class ScriptedWorker extends EventTarget {
  postMessage() {
    workers.push(this);
    for (const data of answers)
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate() {
    ended += 1;
  }
}

const read = {
  ok: true,
  value: {
    article: { ...fixtureArticle, id: 'portato' },
    owners: [],
    doubts: [{ kind: 'doubtful-kind', line: 4, text: 'Piazza di Spagna', block: 'b6' }],
    pictures: [],
    lostPictures: 1,
    printed: [
      { text: 'title: Rossi incontra Bianchi', fate: 'told' },
      { text: 'Menù del sito', fate: 'dropped' },
      { text: 'Un passaggio che non nomina nessuno.', fate: 'kept' },
    ],
  },
};
const answer = (...outcomes: readonly unknown[]) => {
  answers = [
    ...outcomes.map((outcome, i) => ({ kind: 'outcome', outcome, at: i + 1, of: outcomes.length })),
    { kind: 'done' },
  ];
};

beforeEach(() => {
  vi.stubGlobal('Worker', ScriptedWorker);
  Element.prototype.scrollIntoView = () => undefined;
  localStorage.clear();
  sessionStorage.clear();
  ended = 0;
});
afterEach(() => vi.unstubAllGlobals());

const open = (language: Language = 'it') => renderPage(<ImportPage />, '/import', '/import', language);
async function paste() {
  await userEvent.type(screen.getByRole('textbox'), 'Un testo');
  await userEvent.click(screen.getByRole('button', { name: 'Aggiungi alla biblioteca' }));
}

it('leads to the names that an article is not sure of, until the reader has said what they are', async () => {
  const treaty = fixtureCorrections['a-name'];
  const suggestions = [
    { surface: 'Leggi anche', entity: treaty.of, by: 'model', confidence: 0.5 },
    { surface: 'passaggio', entity: { ...treaty.of, id: 'passaggio' }, by: 'model', confidence: 0.45 },
  ];
  answer({ ok: true, value: { ...read.value, article: { ...read.value.article, suggestions } } });
  const { client } = open();
  await paste();
  const link = await screen.findByRole('link', { name: '2 nomi da controllare' });
  expect(link.getAttribute('href')).toBe('/articles/portato?check=names');
  await keepCorrection(client, treaty);
  expect(await screen.findByRole('link', { name: '1 nome da controllare' })).toBe(link);
  await keepCorrection(client, { ...treaty, kind: 'not-a-name', id: 'c9', surface: 'Passaggio' });
  await waitFor(() => expect(screen.queryByText(/da controllare$/)).toBeNull());
});

it('adds a pasted text, with its doubts and what was left out, and empties the field', async () => {
  answer(read);
  const { container } = open();
  expect(await findViolations(container)).toEqual([]);
  await paste();
  expect(await screen.findByText('1 articolo aggiunto.')).toBeTruthy();
  const report = within(screen.getByRole('region', { name: 'Che cosa è successo' }));
  expect(report.getByRole('link').getAttribute('href')).toBe('/articles/portato');
  expect(report.getByText(/^riga 4/).textContent).toContain('Piazza di Spagna');
  expect(report.getByText(/^Un’immagine contenuta nel file non si legge/)).toBeTruthy();
  await vi.waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(''));
  expect(await findViolations(container)).toEqual([]);
});

describe('the pasted text stays', () => {
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
  const refused = {
    ok: false,
    error: { kind: 'too-large', file: null, place: null, reason: 'is X', remedy: 'do Y' },
  };

  it('where it was refused, also after another source came in', async () => {
    answer(refused);
    open();
    await paste();
    await screen.findByText(/^0 articoli aggiunti/);
    answer(read);
    await pressClipboard(clipboardOf({ 'text/plain': 'Un altro' }));
    expect(await screen.findByText('1 articolo aggiunto.')).toBeTruthy();
    expect(field().value).toBe('Un testo');
  });

  it('where the device has no room for the article', async () => {
    answer(read);
    renderPage(<ImportPage />, '/import', '/import', 'it', [], (client) => {
      const keeper = memoryKeeper({ putAll: () => Promise.resolve(failure({ kind: 'no-room' })) });
      client.setQueryData(keeperQuery().queryKey, keeper);
    });
    await paste();
    expect(await screen.findByText(/il dispositivo non lo ha conservato/)).toBeTruthy();
    expect(field().value).toBe('Un testo');
  });

  it('until it is said what becomes of an article that is here already', async () => {
    answer(read);
    open();
    await paste();
    await vi.waitFor(() => expect(field().value).toBe(''));
    await paste();
    const keep = await screen.findByRole('button', { name: 'Lascia com’è' });
    expect(field().value).toBe('Un testo');
    await userEvent.click(keep);
    await vi.waitFor(() => expect(field().value).toBe(''));
  });

  it('where other words have come into the field meanwhile', async () => {
    answers = [];
    open();
    await paste();
    await screen.findByRole('button', { name: 'Interrompi' });
    await userEvent.type(field(), ', e altro');
    for (const data of [{ kind: 'outcome', outcome: read, at: 1, of: 1 }, { kind: 'done' }])
      act(() => void workers.at(-1)?.dispatchEvent(new MessageEvent('message', { data })));
    expect(await screen.findByText('1 articolo aggiunto.')).toBeTruthy();
    expect(field().value).toBe('Un testo, e altro');
  });
});

it('asks once about what is here already, and the focus stays where it was asked', async () => {
  answer(read, read);
  open();
  await paste();
  const both = await screen.findByRole('button', { name: 'Tieni entrambi' });
  const row = both.closest('li');
  await userEvent.dblClick(both);
  const own = within(screen.getByRole('region', { name: 'Gli articoli che hai portato' }));
  await vi.waitFor(() =>
    expect(own.getAllByRole('link', { name: fixtureArticle.headline.text })).toHaveLength(2),
  );
  expect(document.activeElement).toBe(row);
  expect(await screen.findByText('2 articoli aggiunti.')).toBeTruthy();
});

it.each(['it', 'en'] as const)('says every reason of a refusal in %s, with its remedy', async (language) => {
  answer(
    ...REFUSAL_KINDS.map((kind) => ({
      ok: false,
      error: { kind, file: `${kind}.txt`, place: 'line 3', reason: 'is X', remedy: 'do Y' },
    })),
  );
  open(language);
  await userEvent.type(screen.getByRole('textbox'), 'Un testo');
  await userEvent.click(screen.getByRole('button', { name: /^(Aggiungi alla|Add to the)/ }));
  for (const kind of REFUSAL_KINDS) {
    const name = `${kind}.txt, ${language === 'it' ? 'riga' : 'line'} 3`;
    const sentence = (await screen.findByText(name)).closest('p')?.textContent ?? '';
    // Reason and remedy: two sentences, and none of the worker's own words.
    expect(sentence).toMatch(/: .+\. .+\.$/);
    expect(sentence).not.toMatch(/is X|do Y/);
  }
});

it('ends the worker when the reader stops it, and when the page is left', async () => {
  answers = [];
  const { unmount } = open();
  await paste();
  await userEvent.click(await screen.findByRole('button', { name: 'Interrompi' }));
  expect(await screen.findByText(/^Interrotto/)).toBeTruthy();
  // The button that was pressed is gone.
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Che cosa è successo' }));
  expect(ended).toBe(1);
  // The text is still there, to be tried again.
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Un testo');
  await userEvent.click(screen.getByRole('button', { name: 'Aggiungi alla biblioteca' }));
  await screen.findByRole('button', { name: 'Interrompi' });
  unmount();
  await vi.waitFor(() => expect(ended).toBe(2));
});

it('deletes an article and brings it back', async () => {
  answer(read);
  open();
  await paste();
  await userEvent.click(await screen.findByRole('button', { name: /^Elimina «/ }));
  const undo = await screen.findByRole('button', {
    name: `Annulla: elimina «${fixtureArticle.headline.text}»`,
  });
  expect(document.activeElement).toBe(undo);
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: /^Elimina «/ })).toBeNull());
  await userEvent.click(undo);
  expect(await screen.findByRole('button', { name: /^Elimina «/ })).toBeTruthy();
});

/** A clipboard that holds the kinds of text given. */
const clipboardOf = (held: Record<string, string>) => ({
  read: () =>
    Promise.resolve([
      { types: Object.keys(held), getType: (type: string) => Promise.resolve(new Blob([held[type] ?? ''])) },
    ]),
});
const asked: unknown[] = [];
async function pressClipboard(clipboard: unknown) {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  await userEvent.click(screen.getByRole('button', { name: 'Importa dagli appunti' }));
}

it.each([
  ['a piece of a page before plain words', { 'text/plain': 'Uno', 'text/html': '<p>Uno</p>' }, /<p>Uno<\/p>/],
  ['plain words', { 'text/plain': 'Uno', 'text/html': ' ' }, /^Uno$/],
])('imports from the clipboard %s', async (_, held, text) => {
  answer(read);
  vi.spyOn(ScriptedWorker.prototype, 'postMessage').mockImplementationOnce(function (
    this: ScriptedWorker,
    ...given: unknown[]
  ) {
    asked.push(given[0]);
    this.postMessage();
  });
  open();
  await pressClipboard(clipboardOf(held));
  expect(await screen.findByText('1 articolo aggiunto.')).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({ source: { kind: 'text', text: expect.stringMatching(text) } });
});

it.each([
  [
    'refused',
    { read: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    /^Il browser non ha permesso/,
  ],
  ['empty', clipboardOf({ 'image/png': 'x' }), /^Negli appunti non c’è testo/],
  ['not there', {}, /^Questo browser non lascia leggere/],
])('says what to do where the clipboard is %s', async (_, clipboard, words) => {
  const { container } = open();
  await pressClipboard(clipboard);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(await findViolations(container)).toEqual([]);
});

/** Something that waits on the device, and how often it was settled. */
function waiting(what: Pick<BroughtText, 'kind' | 'text'> | Pick<BroughtSources, 'kind' | 'sources'>) {
  const settle = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const view = renderPage(<ImportPage />, '/import', '/import', 'it', [], (client) =>
    bring(client, { ...what, key: 'k', settle }),
  );
  return { ...view, settle };
}
const oneFile = [{ kind: 'file', name: 'a.txt', file: new File(['a'], 'a.txt') }] as const;

it('imports files that wait, and settles them when they are in', async () => {
  answer(read);
  const { settle } = waiting({ kind: 'sources', sources: oneFile });
  expect(await screen.findByText('1 articolo aggiunto.')).toBeTruthy();
  await vi.waitFor(() => expect(settle).toHaveBeenCalledOnce());
});

it('lets files wait on that could not be read, or whose page was left', async () => {
  answers = [{ kind: 'not-loaded' }];
  const failed = waiting({ kind: 'sources', sources: oneFile });
  expect(await screen.findByText(/^0 articoli aggiunti/)).toBeTruthy();
  await vi.waitFor(() => expect(failed.client.getQueryData(broughtQuery().queryKey)).toEqual([]));
  failed.unmount();
  answers = [];
  const left = waiting({ kind: 'sources', sources: oneFile });
  await screen.findByRole('button', { name: 'Interrompi' });
  left.unmount();
  await vi.waitFor(() => expect(left.client.getQueryData(broughtQuery().queryKey)).toEqual([]));
  expect([failed.settle, left.settle].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

it('settles files whose import the reader has stopped', async () => {
  answers = [];
  const { settle } = waiting({ kind: 'sources', sources: oneFile });
  await userEvent.click(await screen.findByRole('button', { name: 'Interrompi' }));
  await vi.waitFor(() => expect(settle).toHaveBeenCalledOnce());
});

it('has a shared text wait until the field is empty, and takes nothing from the draft', async () => {
  localStorage.setItem('dramatis.import-draft', 'x');
  const { settle } = waiting({ kind: 'text', text: 'Un testo condiviso' });
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(field.value).toBe('x');
  expect(await screen.findByText(/^Un testo condiviso aspetta/)).toBeTruthy();
  expect(settle).not.toHaveBeenCalled();
  await userEvent.clear(field);
  await vi.waitFor(() => expect(field.value).toBe('Un testo condiviso'));
  expect(localStorage.getItem('dramatis.import-draft')).toBe('Un testo condiviso');
  expect(settle).toHaveBeenCalledOnce();
});

it('has a text wait on that is too long for a draft, until it is gone from the field', async () => {
  const { settle } = waiting({ kind: 'text', text: 'x'.repeat(200_001) });
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  await vi.waitFor(() => expect(field.value).toHaveLength(200_001));
  expect(settle).not.toHaveBeenCalled();
  await userEvent.clear(field);
  expect(settle).toHaveBeenCalledOnce();
});

it('says that what was shared did not arrive', async () => {
  const { container } = renderPage(<ImportPage />, '/import', '/import?shared=lost');
  expect(screen.getByText(/^Ciò che hai condiviso non è arrivato/)).toBeTruthy();
  expect(await findViolations(container)).toEqual([]);
});

it('has the draft again after a reload', async () => {
  const { unmount } = open();
  await userEvent.type(screen.getByRole('textbox'), 'A metà');
  unmount();
  open();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('A metà');
});

describe('the preview', () => {
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Salva' }));
  async function look() {
    await userEvent.type(screen.getByRole('textbox'), 'Un testo');
    await userEvent.click(screen.getByRole('button', { name: 'Anteprima' }));
    return within(await screen.findByRole('region', { name: 'Anteprima' }));
  }

  it('shows what is kept and what is left out beside the article, and keeps exactly that', async () => {
    answer(read);
    const { container, client } = open();
    const preview = await look();
    expect(document.activeElement).toBe(preview.getByRole('heading', { level: 2 }));
    expect(preview.getByText(/1 riga tenuta, 1 riga di dati sull’articolo, 1 lasciata fuori\./)).toBeTruthy();
    const source = within(preview.getByRole('region', { name: 'La fonte' }));
    // In words, not by its look alone.
    expect(source.getByText('Menù del sito').closest('li')?.textContent).toBe('lasciata fuoriMenù del sito');
    expect(source.getByText('Un passaggio che non nomina nessuno.').closest('li')?.textContent).not.toMatch(
      /lasciata/,
    );
    const article = within(preview.getByRole('region', { name: 'L’articolo come si leggerà' }));
    expect(article.getByRole('heading', { level: 4 }).textContent).toBe(fixtureArticle.headline.text);
    expect(client.getQueryData(ownArticlesQuery().queryKey)?.size ?? 0).toBe(0);
    expect(await findViolations(container)).toEqual([]);
    await save();
    expect(await screen.findByText('1 articolo aggiunto.')).toBeTruthy();
    expect(client.getQueryData(ownArticlesQuery().queryKey)?.get('portato')?.article).toEqual(
      read.value.article,
    );
    expect(screen.queryByRole('region', { name: 'Anteprima' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Che cosa è successo' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  });

  it('keeps nothing when it is discarded, and the text stays', async () => {
    answer(read);
    const { client } = open();
    await look();
    await userEvent.click(screen.getByRole('button', { name: 'Scarta' }));
    expect(await screen.findByText('Scartato: nulla è stato aggiunto.')).toBeTruthy();
    expect(client.getQueryData(ownArticlesQuery().queryKey)?.size ?? 0).toBe(0);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Un testo');
  });

  it('shows several articles of one source one after the other', async () => {
    const other = {
      ...read.value,
      article: {
        ...read.value.article,
        id: 'altro',
        provenance: { ...read.value.article.provenance, raw: 'altro', sha256: '1'.repeat(64) },
      },
    };
    answer(read, { ok: true, value: other });
    const { client } = open();
    await userEvent.type(screen.getByRole('textbox'), 'Un testo');
    await userEvent.click(screen.getByRole('button', { name: 'Anteprima' }));
    await screen.findByRole('region', { name: 'Anteprima, articolo 1 di 2' });
    await userEvent.click(screen.getByRole('button', { name: 'Scarta' }));
    await screen.findByRole('region', { name: 'Anteprima, articolo 2 di 2' });
    await save();
    expect(await screen.findByText('1 articolo aggiunto.')).toBeTruthy();
    expect([...(client.getQueryData(ownArticlesQuery().queryKey)?.keys() ?? [])]).toEqual(['altro']);
  });

  it('stays open when the device refuses the article, and says so', async () => {
    answer(read);
    renderPage(<ImportPage />, '/import', '/import', 'it', [], (client) => {
      const keeper = memoryKeeper({ putAll: () => Promise.resolve(failure({ kind: 'no-room' })) });
      client.setQueryData(keeperQuery().queryKey, keeper);
    });
    await look();
    await save();
    expect(await screen.findByText(/il dispositivo non lo ha conservato/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Anteprima' })).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Un testo');
  });
});

it('puts a doubtful line right with one press, and back with another, beside a link to it', async () => {
  answer(read);
  const { container, client } = open();
  await paste();
  await userEvent.click(await screen.findByText('1 punto incerto'));
  const line = within(await screen.findByRole('group', { name: 'Che cos’è «Piazza di Spagna»?' }));
  const paragraph = line.getByRole('button', { name: 'Paragrafo' });
  expect(line.getByRole('button', { name: 'Didascalia' }).getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(paragraph);
  await vi.waitFor(() => expect(paragraph.getAttribute('aria-pressed')).toBe('true'));
  const { queryKey } = kindOverridesQuery(toArticleId('portato'));
  expect([...(client.getQueryData(queryKey)?.values() ?? [])]).toMatchObject([
    { kind: 'paragraph', line: { id: 'b6', text: 'roma' } },
  ]);
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(line.getByRole('button', { name: 'Torna a come era' }));
  await vi.waitFor(() => expect(client.getQueryData(queryKey)?.size).toBe(0));
  expect(paragraph.getAttribute('aria-pressed')).toBe('false');
  expect(screen.getByRole('link', { name: 'Apri l’articolo a questa riga' }).getAttribute('href')).toBe(
    '/articles/portato#b6',
  );
});

it('says on demand what of a source was left out', async () => {
  answer(read);
  open();
  await paste();
  const summary = await screen.findByText('Che cosa è rimasto fuori: 1 riga');
  expect(within(summary.closest('details')!).getByText('Menù del sito')).toBeTruthy();
});
