/** The languages the interface speaks. */
export type Language = 'it' | 'en';

export const LANGUAGES: readonly Language[] = ['it', 'en'];

const rules: Record<Language, Intl.PluralRules> = {
  it: new Intl.PluralRules('it'),
  en: new Intl.PluralRules('en'),
};

const numbers: Record<Language, Intl.NumberFormat> = {
  it: new Intl.NumberFormat('it'),
  en: new Intl.NumberFormat('en'),
};

/** The form for one where the language's plural rules ask for it, else the other, after the number itself. */
export function plural(language: Language, count: number, one: string, other: string): string {
  const noun = rules[language].select(count) === 'one' ? one : other;
  return `${numbers[language].format(count)} ${noun}`;
}

/** A number as the language writes it: «1.200», «1,200». */
export function formatCount(language: Language, count: number): string {
  return numbers[language].format(count);
}

const percents: Record<Language, Intl.NumberFormat> = {
  it: new Intl.NumberFormat('it', { style: 'percent' }),
  en: new Intl.NumberFormat('en', { style: 'percent' }),
};

/** A share from 0 to 1 as whole percents, as the language writes them. */
export function toPercent(language: Language, share: number): string {
  return percents[language].format(share);
}
