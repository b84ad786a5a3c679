import type { NameLanguage } from './entity.ts';

/** True for a well-formed BCP 47 tag («it», «en-GB»), the only kind that the language functions of the platform take. */
export function isLanguageTag(text: string): boolean {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The language of names that the tag belongs to, whatever its region and case: «en» for «en-GB». Null for another language. */
export function toNameLanguage(tag: string): NameLanguage | null {
  const language = tag.toLowerCase().split(/[-_]/, 1)[0];
  return language === 'it' || language === 'en' ? language : null;
}
