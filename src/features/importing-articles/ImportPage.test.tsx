import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Language } from '#i18n/plural.ts';
import { REFUSAL_KINDS } from '#formats/refusal.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
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
    doubts: [{ kind: 'doubtful-kind', line: 4, text: 'Piazza di Spagna', block: 'b6' }],
    pictures: 1,
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
  expect(report.getByText(/^Un’immagine contenuta nel file non è stata ripresa/)).toBeTruthy();
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

it('has the draft again after a reload', async () => {
  const { unmount } = open();
  await userEvent.type(screen.getByRole('textbox'), 'A metà');
  unmount();
  open();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('A metà');
});
