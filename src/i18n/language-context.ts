import { createContext } from 'react';
import { messagesIt, type Messages } from './messages-it.ts';
import type { Language } from './plural.ts';

export interface LanguageInUse {
  readonly language: Language;
  readonly messages: Messages;
  readonly onChoose: (language: Language) => void;
}

/** Italian until `InterfaceLanguage` says otherwise. */
export const LanguageContext = createContext<LanguageInUse>({
  language: 'it',
  messages: messagesIt,
  onChoose: () => undefined,
});
