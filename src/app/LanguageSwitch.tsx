import { LANGUAGES } from '#i18n/plural.ts';
import { useLanguage } from '#i18n/use-language.ts';

/** The interface's language: the two there are, the one in use marked. */
export function LanguageSwitch() {
  const { language, messages, onChoose } = useLanguage();
  return (
    <div role="group" aria-label={messages.language.label} className="flex">
      {LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === language}
          aria-label={messages.interfaceLanguages[choice]}
          onClick={() => onChoose(choice)}
          className="min-h-11 min-w-11 rounded-lg px-1.5 hover:bg-wash aria-pressed:font-semibold aria-pressed:text-ink wide:min-h-9 wide:min-w-9"
        >
          {choice}
        </button>
      ))}
    </div>
  );
}
