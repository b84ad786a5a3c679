import type { ReactNode } from 'react';
import { InterfaceLanguage } from '#i18n/InterfaceLanguage.tsx';
import { LANGUAGES } from '#i18n/plural.ts';
import { chooseLanguage } from '#ui/appearance.ts';
import { useRootAttribute } from '#ui/use-root-attribute.ts';

/** The interface in the language of the root element, which holds the reader's choice or else the browser's. */
export function DeviceLanguage(props: { children: ReactNode }) {
  const lang = useRootAttribute('lang', 'it');
  const language = LANGUAGES.find((known) => known === lang) ?? 'it';
  return (
    <InterfaceLanguage language={language} onChoose={chooseLanguage}>
      {props.children}
    </InterfaceLanguage>
  );
}
