import { useLanguage } from '#i18n/use-language.ts';
import { Screen } from './Screen.tsx';

/** No route has this address. */
export function NotFoundScreen() {
  const { states } = useLanguage().messages;
  return <Screen title={states.notFoundTitle} hint={states.notFoundHint} />;
}
