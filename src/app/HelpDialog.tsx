import { useLanguage } from '#i18n/use-language.ts';
import { SwitchField } from '#ui/fields/SwitchField.tsx';
import { changeSettings } from '#ui/settings/settings-store.ts';
import { useSettings } from '#ui/settings/use-settings.ts';
import { Sheet } from '#ui/Sheet.tsx';

/** The keys and what they do. Loaded when it is first opened. */
export function HelpDialog(props: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) {
  const { messages } = useLanguage();
  const { help } = messages;
  const { hasSingleKeys } = useSettings();
  const keys: readonly [string, string][] = [
    ['j k', help.paragraphs],
    ['n p', help.mentions],
    ['f', help.figures],
    ['↓', help.peek],
    ['/', help.search],
    ['t', help.theme],
    ['?', help.help],
    ['Esc', help.escape],
  ];
  return (
    <Sheet
      title={help.title}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
    >
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2.5 text-[15px]">
        {keys.map(([names, action]) => (
          <div key={names} className="contents">
            <dt className="flex gap-1">
              {names.split(' ').map((key) => (
                <kbd
                  key={key}
                  className="min-w-6 rounded border border-hair bg-raised px-1.5 text-center font-sans text-[13px]"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 border-t border-hair pt-3">
        <SwitchField
          label={messages.settings.singleKeys}
          isOn={hasSingleKeys}
          onChange={(hasSingleKeys) => changeSettings({ hasSingleKeys })}
        />
      </div>
    </Sheet>
  );
}
