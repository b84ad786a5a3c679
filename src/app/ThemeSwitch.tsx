import { useLanguage } from '#i18n/use-language.ts';
import { announce } from '#ui/announce.ts';
import { chooseTheme, nextTheme, THEMES } from '#ui/appearance.ts';
import { Icon } from '#ui/Icon.tsx';
import { useRootAttribute } from '#ui/use-root-attribute.ts';

/** Goes through the themes: system, light, sepia, dark. */
export function ThemeSwitch() {
  const { messages } = useLanguage();
  const chosen = useRootAttribute('data-theme', 'system');
  const theme = THEMES.find((known) => known === chosen) ?? 'system';
  const name = messages.theme.choices[theme];
  return (
    <button
      type="button"
      aria-label={messages.theme.button(name)}
      title={`${messages.theme.button(name)} (t)`}
      onClick={() => {
        const next = nextTheme(theme);
        chooseTheme(next);
        announce(messages.theme.announce(messages.theme.choices[next]));
      }}
      className="grid size-11 place-items-center rounded-lg hover:bg-wash wide:size-9"
    >
      <Icon name="theme" />
    </button>
  );
}
