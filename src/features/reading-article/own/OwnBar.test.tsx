import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { OwnArticle } from '#article/own-article.ts';
import { failure } from '#article/result.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { ownArticlesQuery } from '#queries/kept/own-articles-query.ts';
import { removedArticlesQuery } from '#queries/kept/removed-article.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureOwnArticle } from '#testing/fixture-own-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { OwnBar } from './OwnBar.tsx';

const own = fixtureOwnArticle;

function open(records: readonly OwnArticle[], keeper = memoryKeeper()) {
  return renderPage(<OwnBar article={fixtureArticle} />, '/', '/', 'it', [], (client) => {
    client.setQueryData(keeperQuery().queryKey, keeper);
    client.setQueryData(
      ownArticlesQuery().queryKey,
      new Map(records.map((record) => [record.articleId, record])),
    );
  });
}
const bar = () => screen.findByRole('group', { name: 'Un articolo che hai portato tu' });

it('leads to where the article is edited', async () => {
  const { container } = open([own]);
  const link = within(await bar()).getByRole('link', { name: 'Modifica «Rossi incontra Bianchi»' });
  expect(link.getAttribute('href')).toBe('/articles/un-incontro/edit');
  expect(await findViolations(container)).toEqual([]);
});

it('is not there for an article of the edition', () => {
  open([]);
  expect(screen.queryByRole('group')).toBeNull();
});

it('deletes the article and leads to where it can be brought back', async () => {
  const { client, router } = open([own]);
  await userEvent.click(within(await bar()).getByRole('button', { name: /^Elimina «/ }));
  await screen.findByText('elsewhere');
  expect(router.state.location).toMatchObject({ pathname: '/import', hash: '#removed' });
  expect(client.getQueryData(removedArticlesQuery().queryKey)).toEqual([
    { own, pictures: [], isReplaced: false },
  ]);
  expect(client.getQueryData(ownArticlesQuery().queryKey)?.size).toBe(0);
});

it('stays where it is when the device refuses', async () => {
  const refused = () => Promise.resolve(failure({ kind: 'no-answer' } as const));
  const { client, router } = open([own], memoryKeeper({ removeAll: refused }));
  await userEvent.click(within(await bar()).getByRole('button', { name: /^Elimina «/ }));
  expect(await bar()).toBeTruthy();
  expect(router.state.location.pathname).toBe('/');
  expect(client.getQueryData(ownArticlesQuery().queryKey)?.size).toBe(1);
});
