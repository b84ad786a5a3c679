import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseLanguage, chooseTheme, nextTheme, readTheme, THEMES } from './appearance.ts';

const script = readFileSync('public/appearance.js', 'utf8');
const root = document.documentElement;

/** What the browser does before the first paint. */
function arriveAgain() {
  delete root.dataset['theme'];
  root.lang = '';
  new Function(script)();
}

beforeEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

describe('the appearance', () => {
  it.each(THEMES)('finds the chosen theme %s again before the first paint', (theme) => {
    chooseTheme(theme);
    arriveAgain();
    expect(readTheme()).toBe(theme);
  });

  it('finds the chosen language again', () => {
    chooseLanguage('it');
    arriveAgain();
    expect(root.lang).toBe('it');
  });

  it('takes the first of the browser’s languages that the interface speaks, else English', () => {
    const languages = vi.spyOn(navigator, 'languages', 'get');
    languages.mockReturnValue(['de-DE', 'it-CH', 'en']);
    arriveAgain();
    expect(root.lang).toBe('it');
    languages.mockReturnValue(['de-DE']);
    arriveAgain();
    expect(root.lang).toBe('en');
  });

  it('ignores what it did not write', () => {
    localStorage.setItem('dramatis.theme', 'neon');
    localStorage.setItem('dramatis.language', 'klingon');
    arriveAgain();
    expect(readTheme()).toBe('system');
    expect(['it', 'en']).toContain(root.lang);
  });

  it('works on a device that keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    chooseTheme('dark');
    expect(readTheme()).toBe('dark');
  });

  it('goes through all themes and begins again', () => {
    let theme = THEMES[0]!;
    for (const expected of [...THEMES.slice(1), THEMES[0]]) {
      theme = nextTheme(theme);
      expect(theme).toBe(expected);
    }
  });
});
