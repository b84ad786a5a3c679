import { Link } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { chooseTheme, THEMES } from '#ui/appearance.ts';
import { RadioField } from '#ui/fields/RadioField.tsx';
import { RangeField } from '#ui/fields/RangeField.tsx';
import { SwitchField } from '#ui/fields/SwitchField.tsx';
import {
  designValues,
  FACES,
  LEADING_PERCENT,
  MARKINGS,
  MEASURE_CHARACTERS,
  SIZE_PX,
} from '#ui/settings/settings.ts';
import { changeSettings, resetSettings } from '#ui/settings/settings-store.ts';
import { useSettings } from '#ui/settings/use-settings.ts';
import { useRootAttribute } from '#ui/use-root-attribute.ts';
import { safetyPath } from '#urls/paths.ts';

/** Theme, type, marking and keys; every change shows at once. Last the way to what this device keeps. */
export function SettingsPanel(props: { isWide: boolean; onLeave: () => void }) {
  const { messages } = useLanguage();
  const chosenTheme = useRootAttribute('data-theme', 'system');
  return (
    <div className="flex flex-col gap-4">
      <RadioField
        legend={messages.settings.theme}
        name="theme"
        choices={THEMES.map((value) => ({ value, label: messages.settings.themes[value] }))}
        value={THEMES.find((theme) => theme === chosenTheme) ?? 'system'}
        onChange={chooseTheme}
      />
      <TypeFields isWide={props.isWide} />
      <hr className="border-0 border-t border-hair" />
      <MarkingFields />
      <button
        type="button"
        onClick={() => {
          resetSettings();
          chooseTheme('system');
        }}
        className="min-h-11 rounded-[10px] border border-hair bg-raised px-4 text-sm hover:bg-wash wide:min-h-9"
      >
        {messages.settings.reset}
      </button>
      <Link
        to={safetyPath()}
        onClick={props.onLeave}
        className="inline-flex min-h-11 items-center text-sm underline underline-offset-[0.25em] wide:min-h-9"
      >
        {messages.safety.link}
      </Link>
    </div>
  );
}

function TypeFields(props: { isWide: boolean }) {
  const { language, messages } = useLanguage();
  const settings = useSettings();
  const design = designValues(props.isWide);
  const words = messages.settings;
  const size = settings.sizePx ?? design.sizePx;
  const leading = settings.leadingPercent ?? design.leadingPercent;
  const measure = settings.measureCharacters ?? design.measureCharacters;
  return (
    <>
      <RangeField
        label={words.size}
        valueText={`${size} px`}
        value={size}
        range={SIZE_PX}
        onChange={(sizePx) => changeSettings({ sizePx })}
      />
      <RadioField
        legend={words.face}
        name="face"
        choices={FACES.map((value) => ({ value, label: words.faces[value] }))}
        value={settings.face}
        onChange={(face) => changeSettings({ face })}
      />
      <RangeField
        label={words.leading}
        valueText={(leading / 100).toLocaleString(language, { minimumFractionDigits: 2 })}
        value={leading}
        range={LEADING_PERCENT}
        onChange={(leadingPercent) => changeSettings({ leadingPercent })}
      />
      <RangeField
        // A phone's lines are shorter than the shortest that can be chosen.
        className="max-[560px]:hidden"
        label={words.measure}
        valueText={words.characters(measure)}
        value={measure}
        range={MEASURE_CHARACTERS}
        onChange={(measureCharacters) => changeSettings({ measureCharacters })}
      />
      <SwitchField
        label={words.justified}
        isOn={settings.isJustified}
        onChange={(isJustified) => changeSettings({ isJustified })}
      />
    </>
  );
}

function MarkingFields() {
  const words = useLanguage().messages.settings;
  const { marking, hasPeekCards, hasSingleKeys } = useSettings();
  return (
    <>
      <RadioField
        legend={words.marking}
        name="marking"
        choices={MARKINGS.map((value) => ({ value, label: words.markings[value] }))}
        value={marking}
        onChange={(marking) => changeSettings({ marking })}
      />
      <div>
        <SwitchField
          label={words.peekCards}
          isOn={hasPeekCards}
          onChange={(hasPeekCards) => changeSettings({ hasPeekCards })}
        />
        <SwitchField
          label={words.singleKeys}
          isOn={hasSingleKeys}
          onChange={(hasSingleKeys) => changeSettings({ hasSingleKeys })}
        />
      </div>
    </>
  );
}
