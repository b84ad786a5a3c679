/** Settings in a backup: the small records of the browser's storage, by key, as they are kept. */
import { chooseTheme, THEMES } from '#ui/appearance.ts';
import { keep, readKept } from './local-record.ts';
import { decodeSettings } from './settings.ts';
import { changeSettings } from './settings-store.ts';

const THEME_KEY = 'dramatis.theme';
const LANGUAGE_KEY = 'dramatis.language';
const SETTINGS_KEY = 'dramatis.settings';

/** What this device keeps of them. */
export function listKeptSettings(): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const key of [THEME_KEY, LANGUAGE_KEY, SETTINGS_KEY]) {
    const value = readKept(key);
    if (value !== null) kept.set(key, value);
  }
  return kept;
}

/** Those of a backup that this device has none of its own for, and that can be read. What was chosen here stays. */
export function listMissingSettings(backup: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const here = listKeptSettings();
  return new Map([...backup].filter(([key, value]) => !here.has(key) && isReadable(key, value)));
}

/** Takes over the missing ones, at once; the language with the next start. */
export function restoreSettings(backup: ReadonlyMap<string, string>): void {
  for (const [key, value] of listMissingSettings(backup)) {
    if (key === SETTINGS_KEY) changeSettings(decodeSettings(JSON.parse(value)));
    else if (key === THEME_KEY) chooseTheme(THEMES.find((theme) => theme === value) ?? 'system');
    else keep(key, value);
  }
}

function isReadable(key: string, value: string): boolean {
  switch (key) {
    case THEME_KEY:
      return THEMES.some((theme) => theme === value);
    case LANGUAGE_KEY:
      return value === 'it' || value === 'en';
    case SETTINGS_KEY:
      return isJson(value);
    default:
      return false;
  }
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
