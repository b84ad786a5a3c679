import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { ChosenArticles, OfflineChoice } from '#article/offline-choice.ts';
import { choosableFiguresQuery } from '#queries/choosable-query.ts';
import { editionQuery, type Edition } from '#queries/parts/edition-query.ts';
import { entity } from '#testing/fixture-article.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { buildShardedEdition } from '#testing/sharded-edition.ts';
import { ChooseOffline, type ChooseOfflineProps } from './ChooseOffline.tsx';

const stories = Array.from({ length: 300 }, (_, place) => ({
  topic: place % 3 === 0 ? 'space' : 'world',
  names: place % 2 === 0 ? ['anna-rossi'] : ['paolo-bianchi'],
}));
const { root } = buildShardedEdition(stories);
const edition: Edition = { kind: 'sharded', root };
const everything: ChosenArticles = {
  choice: { kind: 'everything' },
  isDefault: true,
  kept: 300,
  chosen: 300,
  total: 300,
};

function open(changes: Partial<ChooseOfflineProps> = {}) {
  const onChoose = vi.fn<(choice: OfflineChoice) => boolean>(() => true);
  const page = (
    <ChooseOffline
      articles={everything}
      unaskedBytes={50_000_000}
      isSaving={false}
      failure={null}
      onChoose={onChoose}
      {...changes}
    />
  );
  const view = renderPage(page, '/safety', '/safety', 'it', [], (client) => {
    client.setQueryData(editionQuery().queryKey, () => edition);
    client.setQueryData(choosableFiguresQuery(root).queryKey, [
      { entity: entity('anna-rossi', 'person', 'Anna Rossi'), articles: 150, mentions: 150 },
      { entity: entity('paolo-bianchi', 'person', 'Paolo Bianchi'), articles: 150, mentions: 150 },
    ]);
  });
  return { ...view, onChoose };
}

const way = (name: string) => screen.findByRole('radio', { name });
const keepThem = () => userEvent.click(screen.getByRole('button', { name: 'Tieni questi articoli' }));

it('shows what holds, says that nobody has chosen it yet, and breaks no rule', async () => {
  const { container } = open();
  expect(await way('Tutti')).toHaveProperty('checked', true);
  expect(screen.getByText('Non hai ancora scelto: si tiene quello che sta in 50 MB.')).toBeTruthy();
  expect(screen.getByText('300 di 300 articoli scelti su questo dispositivo')).toBeTruthy();
  for (const name of ['I più recenti', 'Quelli su certi argomenti e nomi', 'Nessuno in anticipo']) {
    await userEvent.click(await way(name));
    expect(await findViolations(container)).toEqual([]);
  }
});

it('takes a number of the newest, and says which numbers there are', async () => {
  const { onChoose } = open();
  await userEvent.click(await way('I più recenti'));
  const field = screen.getByRole('spinbutton', { name: 'Quanti articoli' });
  await userEvent.clear(field);
  await userEvent.type(field, '301');
  await keepThem();
  expect(screen.getByRole('alert').textContent).toBe('Scrivi un numero da 1 a 300.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(onChoose).not.toHaveBeenCalled();
  await userEvent.clear(field);
  await userEvent.type(field, '50{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'newest', count: 50 });
  expect(screen.getByRole('status').textContent).toBe('Cerco gli articoli scelti…');
});

it('takes topics and names, which can be taken out again', async () => {
  const { onChoose } = open();
  await userEvent.click(await way('Quelli su certi argomenti e nomi'));
  await keepThem();
  expect(screen.getByRole('alert').textContent).toBe('Scegli almeno un argomento o un nome.');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Spazio/ }));
  const names = screen.getByRole('combobox', { name: 'Figure, luoghi e altri nomi' });
  await userEvent.type(names, 'ros{Enter}');
  await userEvent.type(names, 'bian{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Togli Anna Rossi' }));
  await keepThem();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({
    kind: 'named',
    topics: ['space'],
    figures: ['paolo-bianchi'],
  });
});

it('says so where nobody hears of the choice', async () => {
  open({ onChoose: () => false });
  await way('Tutti');
  await keepThem();
  expect(screen.getByRole('alert').textContent).toMatch(/^Il browser non ha ancora avviato/);
});

it('counts what comes without reading each number out, and says why not all could be had', async () => {
  const articles: ChosenArticles = {
    ...everything,
    choice: { kind: 'newest', count: 50 },
    kept: 20,
    chosen: 50,
  };
  const { unmount } = open({ articles, isSaving: true });
  await way('I più recenti');
  expect(screen.getByRole('status').textContent).toBe('20 di 50 articoli scelti su questo dispositivo');
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('off');
  unmount();
  open({ articles, failure: 'Il collegamento si è interrotto.' });
  await way('I più recenti');
  expect(screen.getByRole('status').textContent).toBe(
    '20 di 50 articoli scelti su questo dispositivo. Il collegamento si è interrotto. Riproviamo da soli.',
  );
});
