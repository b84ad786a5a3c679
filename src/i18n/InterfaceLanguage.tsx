import { useMemo, type ReactNode } from 'react';
import { LanguageContext } from './language-context.ts';
import { messagesEn } from './messages-en.ts';
import { messagesIt } from './messages-it.ts';
import type { Language } from './plural.ts';

const MESSAGES = { it: messagesIt, en: messagesEn };

/** Gives everything within it the messages of the language and the way to change it. */
export function InterfaceLanguage(props: {
  language: Language;
  onChoose: (language: Language) => void;
  children: ReactNode;
}) {
  const { language, onChoose } = props;
  const value = useMemo(() => ({ language, messages: MESSAGES[language], onChoose }), [language, onChoose]);
  return <LanguageContext value={value}>{props.children}</LanguageContext>;
}
