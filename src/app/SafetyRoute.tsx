import { ChooseOffline } from '#features/choosing-offline/ChooseOffline.tsx';
import { SafetyPage } from '#features/library-safety/SafetyPage.tsx';
import { useLanguage } from '#i18n/use-language.ts';
import { MOST_UNASKED_BYTES } from '#offline/default-choice.ts';
import { chooseOffline } from '#offline/page/keep-offline.ts';
import { useOffline } from './use-offline.ts';

/** The page about what the device keeps, with the choice of articles where the edition is too large to be kept unasked. */
export function SafetyRoute() {
  const { offline } = useLanguage().messages;
  const { articles, status } = useOffline();
  return (
    <SafetyPage
      offline={
        articles === null ? null : (
          <ChooseOffline
            articles={articles}
            unaskedBytes={MOST_UNASKED_BYTES}
            isSaving={status.kind === 'saving'}
            failure={status.kind === 'incomplete' ? offline.failures[status.failure] : null}
            onChoose={chooseOffline}
          />
        )
      }
    />
  );
}
