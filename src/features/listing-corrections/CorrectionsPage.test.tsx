import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { failure } from '#article/result.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { fixtureCorrections } from '#testing/fixture-corrections.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { CorrectionsPage } from './CorrectionsPage.tsx';

function open(keeper: ReturnType<typeof memoryKeeper>, language: 'it' | 'en' = 'it') {
  return renderPage(<CorrectionsPage />, '/corrections', '/corrections', language, [], (client) =>
    client.setQueryData(keeperQuery().queryKey, keeper),
  );
}

async function keeperWithAll(instead: Parameters<typeof memoryKeeper>[0] = {}) {
  const keeper = memoryKeeper(instead);
  for (const correction of Object.values(fixtureCorrections)) await keeper.put('corrections', correction);
  return keeper;
}

const undoButtons = () => screen.findAllByRole('button', { name: /^(Annulla|Undo): / });
const sentencesOf = (buttons: readonly HTMLElement[]) =>
  buttons.map((button) => button.getAttribute('aria-label'));

describe('the page of corrections', () => {
  it('says in words what each does, the latest first', async () => {
    const { container } = open(await keeperWithAll());
    expect(sentencesOf(await undoButtons())).toEqual([
      'Annulla: «Leggi anche» è un nome: opera',
      'Annulla: Anna Rossi: organizzazione e capitana',
      'Annulla: Roma si chiama anche «passaggio»',
      'Annulla: Paolo Bianchi in 1 articolo è Luca Rossi',
      'Annulla: Carla Verdi è lo stesso di Anna Rossi',
      'Annulla: «Bianchi», dove è incerto, è Carla Verdi',
      'Annulla: «rossi» non è Anna Rossi: è Luca Rossi',
      'Annulla: «Trattato» non è un nome, e non Trattato di amicizia',
    ]);
    const within1 = screen.getAllByRole('link', { name: 'Rossi incontra Bianchi' });
    expect(within1.map((link) => link.getAttribute('href'))).toEqual([
      '/articles/un-incontro',
      '/articles/un-incontro',
    ]);
    expect(await findViolations(container)).toEqual([]);
  });

  it('speaks English too', async () => {
    open(await keeperWithAll(), 'en');
    expect(sentencesOf(await undoButtons()).slice(3, 5)).toEqual([
      'Undo: Paolo Bianchi is Luca Rossi in 1 article',
      'Undo: Carla Verdi is the same as Anna Rossi',
    ]);
  });

  it('undoes one, says so and leads the focus there', async () => {
    const keeper = await keeperWithAll();
    open(keeper);
    await userEvent.click((await undoButtons())[4]!);
    const status = await screen.findByText('La correzione è annullata.');
    expect(document.activeElement).toBe(status);
    expect(await undoButtons()).toHaveLength(7);
    const kept = await keeper.list('corrections', null);
    expect(kept.ok && kept.value.records.map(({ kind }) => kind)).not.toContain('same-as');
  });

  it('says when one cannot be undone, which stays', async () => {
    const keeper = await keeperWithAll({ remove: () => Promise.resolve(failure({ kind: 'no-answer' })) });
    open(keeper);
    await userEvent.click((await undoButtons())[0]!);
    expect(await screen.findByText(/^Non è stato possibile annullare/)).toBeTruthy();
    expect(await undoButtons()).toHaveLength(8);
  });

  it('says how to begin where there is none', async () => {
    const { container } = open(memoryKeeper());
    expect(await screen.findByText('Non hai ancora corretto nessun nome.')).toBeTruthy();
    expect(within(container).queryByRole('list')).toBeNull();
    expect(await findViolations(container)).toEqual([]);
  });

  it('says when the device gives nothing', async () => {
    open(memoryKeeper({ list: () => Promise.resolve(failure({ kind: 'refused', detail: 'not now' })) }));
    expect(await screen.findByText(/^La memoria del browser non si lascia leggere/)).toBeTruthy();
  });
});
