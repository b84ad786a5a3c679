import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTheme } from '#ui/appearance.ts';
import { DESIGN } from '#ui/settings/settings.ts';
import { changeSettings, readSettings } from '#ui/settings/settings-store.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
// Loaded beforehand, so that the first test does not wait for it.
import './SettingsSurface.tsx';
import { TextSettings } from './TextSettings.tsx';

function stubWidth(isWide: boolean) {
  vi.stubGlobal('matchMedia', () => ({
    matches: isWide,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

beforeEach(() => {
  localStorage.clear();
  changeSettings(DESIGN);
});

async function open(isWide: boolean) {
  stubWidth(isWide);
  const view = renderPage(<TextSettings />, '/', '/');
  await userEvent.click(screen.getByRole('button', { name: 'Aspetto del testo e tasti' }));
  return { ...view, panel: await screen.findByRole('dialog', { name: 'Aspetto del testo' }) };
}

describe.each([
  ['a wide screen', true],
  ['a narrow screen', false],
])('the text settings on %s', (_, isWide) => {
  it('begin with the design, every control named and with its value in words', async () => {
    const { panel } = await open(isWide);
    const size = within(panel).getByRole('slider', { name: 'Dimensione' });
    expect(size.getAttribute('aria-valuetext')).toBe(isWide ? '20 px' : '19 px');
    const groups = within(panel).getAllByRole('group');
    expect(groups.map((group) => group.querySelector('legend')?.textContent)).toEqual([
      'Tema',
      'Carattere',
      'Nomi nel testo',
    ]);
    const checked = within(panel).getAllByRole<HTMLInputElement>('radio', { checked: true });
    expect(checked.map((radio) => radio.labels?.[0]?.textContent)).toEqual([
      'Sistema',
      'Con grazie',
      'A colori',
    ]);
  });

  it('change the page at once, and go back to the design', async () => {
    const { panel } = await open(isWide);
    await userEvent.click(within(panel).getByRole('radio', { name: 'Alta leggibilità' }));
    await userEvent.click(within(panel).getByRole('radio', { name: 'Seppia' }));
    await userEvent.click(within(panel).getByRole('switch', { name: 'Testo giustificato' }));
    await userEvent.click(within(panel).getByRole('switch', { name: /^Tasti singoli/ }));
    expect(document.documentElement.dataset['face']).toBe('hyperlegible');
    expect(readTheme()).toBe('sepia');
    expect(readSettings()).toEqual({
      ...DESIGN,
      face: 'hyperlegible',
      isJustified: true,
      hasSingleKeys: false,
    });
    await userEvent.click(within(panel).getByRole('button', { name: 'Ripristina l’aspetto' }));
    expect(readSettings()).toEqual({ ...DESIGN, hasSingleKeys: false });
    expect(readTheme()).toBe('system');
  });

  it('close with Esc and give the focus back', async () => {
    const { panel } = await open(isWide);
    // It listens for the key once it has taken the focus, a moment after it is drawn.
    await vi.waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Escape}');
    const button = await screen.findByRole('button', { name: 'Aspetto del testo e tasti', expanded: false });
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('have no accessibility fault', async () => {
    const { panel } = await open(isWide);
    expect(await findViolations(panel)).toEqual([]);
  });
});

it('closes with a second press on the button', async () => {
  await open(true);
  await userEvent.click(screen.getByRole('button', { name: 'Aspetto del testo e tasti', hidden: true }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
