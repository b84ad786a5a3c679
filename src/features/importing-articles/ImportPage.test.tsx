import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Language } from '#i18n/plural.ts';
import { REFUSAL_KINDS } from '#formats/refusal.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { bring, broughtQuery, type BroughtSources, type BroughtText } from '#queries/brought.ts';
import { ImportPage } from './ImportPage.tsx';

/** What the worker answers to every source. */
let answers: readonly unknown[] = [];
/** Whether workers were ended. */
let ended = 0;

class ScriptedWorker extends EventTarget {
  postMessage() {
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
    doubts: [{ kind: 'doubtful-kind', line: 4, text: 'Piazza di Spagna' }],
    pictures: [],
    lostPictures: 1,
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
  localStorage.clear();
  ended = 0;
});
afterEach(() => vi.unstubAllGlobals());

const open = (language: Language = 'it') => renderPage(<ImportPage />, '/import', '/import', language);
async function paste() {
  await userEvent.type(screen.getByRole('textbox'), 'Un testo');
  await userEvent.click(screen.getByRole('button', { name: 'Aggiungi alla biblioteca' }));
}

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
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  expect(await findViolations(container)).toEqual([]);
});

it('asks once about what is here already, and the focus stays where it was asked', async () => {
  answer(read, read);
  open();
  await paste();
  const both = await screen.findByRole('button', { name: 'Tieni entrambi' });
  const row = both.closest('li');
  await userEvent.dblClick(both);
  const own = within(screen.getByRole('region', { name: 'Gli articoli che hai portato' }));
  expect(await own.findAllByRole('link')).toHaveLength(2);
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
  const undo = await screen.findByRole('button', { name: 'Annulla' });
  expect(document.activeElement).toBe(undo);
  expect(screen.queryByRole('button', { name: /^Elimina «/ })).toBeNull();
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
