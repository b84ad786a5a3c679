import type { Language } from './plural.ts';

/** The words joined as the language joins a list: «Kim, Putin e Trump». */
export function toList(language: Language, words: readonly string[], kind: 'and' | 'or' = 'and'): string {
  const type = kind === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(language, { type }).format(words);
}
