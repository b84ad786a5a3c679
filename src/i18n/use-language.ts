import { use } from 'react';
import { LanguageContext, type LanguageInUse } from './language-context.ts';

/** The interface's language and its messages. */
export function useLanguage(): LanguageInUse {
  return use(LanguageContext);
}
