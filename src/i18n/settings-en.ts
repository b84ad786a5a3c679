import type { settingsIt } from './settings-it.ts';

/** What the settings, sharing and the printed page say in English; part of `messagesEn`. */
export const settingsEn: typeof settingsIt = {
  settings: {
    title: 'Text appearance',
    open: 'Text appearance and keys',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    size: 'Size',
    face: 'Typeface',
    faces: { serif: 'Serif', sans: 'Sans serif', hyperlegible: 'Hyperlegible' },
    leading: 'Line height',
    measure: 'Line length',
    characters: (n) => `${n} characters`,
    justified: 'Justified text',
    marking: 'Names in the text',
    markings: { colour: 'In colour', underline: 'Underlined', off: 'Unmarked' },
    peekCards: 'Short card on names',
    singleKeys: 'Single keys (j, n, f…)',
    reset: 'Reset the appearance',
  },
  share: {
    button: 'Share',
    copied: 'Link copied',
    refused: 'The link cannot be copied: take it from the address bar',
  },
  print: {
    cast: 'Who appears in this article',
    mentions: (n) => (n === 1 ? '1 mention' : `${n} mentions`),
  },
};
