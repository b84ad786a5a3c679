/** A reader brings two articles, accepts a name of which one of them is unsure, and takes it back. */
import { expect, test, type Page } from '@playwright/test';
import type { Article, RichText } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { ANY_WIDTH } from './any-width.ts';
import { findFaults } from './find-faults.ts';

test.use({ locale: 'it-IT' });

const decided = { by: 'rule', confidence: 1, source: null } as const;
const plain = (text: string): RichText => ({ text, mentions: [], marks: [] });
const names = { label: 'Zolfara', aliases: [] };
const zolfara: Entity = {
  id: toEntityId('zolfara'),
  type: 'organisation',
  names: { it: names, en: names },
  description: {},
  roles: [],
  sameAs: [],
};

/** An article as Dramatis exports it, which comes back as it was: what a model would doubt today is nothing to this story. */
const articleOf = (id: string, headline: string, text: string): Article => ({
  schema: 1,
  id: toArticleId(id),
  lang: 'it',
  date: null,
  topic: null,
  sources: [],
  headline: { ...decided, ...plain(headline) },
  blocks: [{ kind: 'paragraph', id: 'b1', ...decided, ...plain(text) }],
  entities: [],
  provenance: { format: 'plain-text', fileName: null, raw: '', sha256: '0'.repeat(64), compiler: 1 },
});
const UNSURE: Article = {
  ...articleOf('sciopero', 'Sciopero di un giorno', 'Ieri la Zolfara ha chiuso i cancelli. Oggi riapre.'),
  suggestions: [{ surface: 'Zolfara', entity: zolfara, by: 'model', confidence: 0.5 }],
};
const SILENT = articleOf('accordo', 'Accordo raggiunto', 'La Zolfara firma con i sindacati.');

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Controlla i nomi' });
const mention = (page: Page) =>
  page.getByRole('article').getByRole('link', { name: 'Zolfara, organizzazione' });
const silent = (page: Page) => page.goto(`articles/${SILENT.id}`);

async function bring(page: Page, articles: readonly Article[]) {
  await page.goto('import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Scegli dei file…' }).click();
  await (
    await chooser
  ).setFiles(
    articles.map((article) => ({
      name: `${article.id}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(article)),
    })),
  );
  await expect(page.getByText('2 articoli aggiunti.')).toBeVisible();
}

test('a name accepted once is marked in every article, until it is undone', ANY_WIDTH, async ({ page }) => {
  await bring(page, [UNSURE, SILENT]);
  await page.getByRole('link', { name: '1 nome da controllare' }).click();
  await expect(sheet(page)).toContainText('Molto dubbio, non segnato nel testo');
  expect(await findFaults(page)).toEqual([]);
  await sheet(page)
    .getByRole('button', { name: /^È un nome: «Zolfara»/ })
    .click();
  await expect(sheet(page).getByRole('status')).toBeFocused();
  await expect(sheet(page).getByRole('status')).toHaveText(
    '«Zolfara» è un nome. Non resta niente da controllare.',
  );
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(mention(page)).toBeVisible();
  await expect(page).toHaveURL(/articles\/sciopero$/);

  await silent(page);
  await expect(mention(page)).toBeVisible();

  await page.goto('corrections');
  await page.getByRole('button', { name: 'Annulla: «Zolfara» è un nome: organizzazione' }).click();
  await expect(page.getByText('La correzione è annullata.')).toBeFocused();
  await silent(page);
  await expect(page.getByRole('article')).toContainText('La Zolfara firma');
  await expect(mention(page)).toHaveCount(0);
  await page.goto(`articles/${UNSURE.id}`);
  await expect(page.getByRole('link', { name: '1 nome da controllare' }).first()).toBeVisible();
});
