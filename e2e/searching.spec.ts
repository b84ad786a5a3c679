import { ANY_WIDTH } from './any-width.ts';
import { expect, openAndKeep, test } from './offline-app.ts';

test(
  'any word is found without connection, also of an article just brought, and leads to its passage',
  ANY_WIDTH,
  async ({ page, host, context }) => {
    await openAndKeep(page, host.address);
    await context.setOffline(true);
    await page.goto(`${host.address}import`);
    await page
      .getByRole('textbox', { name: 'Il testo di un articolo' })
      .fill('Una mongolfiera sopra Torino\n\nLa mongolfiera è partita ieri dal parco del Valentino.');
    await page.getByRole('button', { name: 'Aggiungi alla biblioteca' }).click();
    await expect(page.getByRole('link', { name: 'Una mongolfiera sopra Torino' }).first()).toBeVisible();
    await page.goto(`${host.address}search?q=mongolfiere`);
    await expect(page.getByText('1 articolo trovato')).toBeVisible();
    await expect(page.getByRole('article').getByText('Tuo articolo')).toBeVisible();

    await page.getByRole('searchbox').fill('"in piena guerra"');
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.getByRole('searchbox').fill('zelenski rinforzi');
    await page.getByRole('link', { name: /ha inviato rinforzi/ }).click();
    await expect(page).toHaveURL(/articles\/belousov-ministro-difesa-shoigu#b\d+$/);
    const passage = page.getByRole('paragraph').filter({ hasText: 'ha inviato rinforzi' });
    await expect(passage).toBeInViewport();
    await expect(passage).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('zelenski rinforzi');
    await expect(page.getByRole('link', { name: /ha inviato rinforzi/ })).toBeFocused();
  },
);
