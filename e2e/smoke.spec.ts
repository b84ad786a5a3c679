import { expect, test } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';

test(
  'the shell answers every navigation and a missing file is missed',
  ANY_WIDTH,
  async ({ page, request }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const response = await page.goto('./');
    expect(response?.status()).toBe(200);
    await expect(page.locator('#root')).not.toBeEmpty();
    expect(errors).toEqual([]);
    expect((await request.get('./assets/no-such-file.js')).status()).toBe(404);
  },
);
