import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import { failure } from '#article/result.ts';
import type { Language } from '#i18n/plural.ts';
import { REFUSAL_KINDS } from '#formats/refusal.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { kindOverridesQuery } from '#queries/kept/kind-overrides-query.ts';
import { ownArticlesQuery } from '#queries/kept/own-articles-query.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
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
  expect(await own.findAllByRole('link', { name: fixtureArticle.headline.text })).toHaveLength(2);
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
      const keeper = memoryKeeper({ put: () => Promise.resolve(failure({ kind: 'no-room' })) });
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
