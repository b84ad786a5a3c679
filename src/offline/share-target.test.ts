import { expect, it } from 'vitest';
import { toSharedText } from './share-target.ts';

const link = 'https://host.example/a';

it.each([
  ['a text', { title: '', text: 'Un testo', url: '' }, 'Un testo'],
  [
    'title, text and address',
    { title: 'Titolo', text: 'Un testo', url: link },
    `Titolo\n\nUn testo\n\n${link}`,
  ],
  ['a title that the text begins with', { title: 'Titolo', text: 'Titolo: testo', url: '' }, 'Titolo: testo'],
  ['an address within the text', { title: '', text: `Leggi ${link} ora`, url: link }, `Leggi ${link} ora`],
  ['an address alone', { title: '', text: '', url: link }, link],
  ['a title alone', { title: 'Titolo', text: '', url: '' }, 'Titolo'],
  ['nothing', { title: ' ', text: '', url: '\n' }, ''],
])('of %s becomes one text that says everything once', (_, parts, text) => {
  expect(toSharedText(parts)).toBe(text);
});
