/**
 * Theme and language of this device: what the reader chose, kept on the device and set on the root element. Before
 * the first paint `public/appearance.js` does the same with the same keys.
 */
import { keep } from './settings/local-record.ts';

/** `system` leaves the choice to the device. */
export type Theme = 'system' | 'light' | 'sepia' | 'dark';

/** In the order in which the switch goes through them. */
export const THEMES: readonly Theme[] = ['system', 'light', 'sepia', 'dark'];

const THEME_KEY = 'dramatis.theme';
const LANGUAGE_KEY = 'dramatis.language';

/** The theme the root element carries now. */
export function readTheme(): Theme {
  const now = document.documentElement.dataset['theme'];
  return THEMES.find((theme) => theme === now) ?? 'system';
}

/** Sets the theme and keeps it, where the device lets us keep anything. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  keep(THEME_KEY, theme);
}

/** The theme after this one; after the last comes the first. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

/** Sets the page's language and keeps it. */
export function chooseLanguage(language: string): void {
  document.documentElement.lang = language;
  keep(LANGUAGE_KEY, language);
}
