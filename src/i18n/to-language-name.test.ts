import { expect, it } from 'vitest';
import { messagesEn } from './messages-en.ts';
import { messagesIt } from './messages-it.ts';
import { toLanguageName } from './to-language-name.ts';

it.each([
  ['it', 'Italiano', 'Italian'],
  ['fr', 'Francese', 'French'],
  ['uk', 'Ucraino', 'Ukrainian'],
  ['pt-BR', 'Portoghese brasiliano', 'Brazilian Portuguese'],
])('%s is called %s and %s', (code, italian, english) => {
  expect(toLanguageName(messagesIt, code)).toBe(italian);
  expect(toLanguageName(messagesEn, code)).toBe(english);
});

it('shows what is no language as it stands in the address', () => {
  expect(toLanguageName(messagesIt, '!')).toBe('!');
});
