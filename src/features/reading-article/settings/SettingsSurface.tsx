import type { RefObject } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Popup } from '#ui/Popup.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { useWide } from '#ui/use-wide.ts';
import { SettingsPanel } from './SettingsPanel.tsx';

/** The settings under their button on a wide screen, in a low sheet on a narrow one: the text stays in sight of both. */
export function SettingsSurface(props: {
  button: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { messages } = useLanguage();
  const isWide = useWide();
  const { isOpen, onOpenChange } = props;
  const { title } = messages.settings;
  if (isWide) {
    return (
      <Popup
        title={title}
        closeLabel={messages.close}
        button={props.button}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
      >
        <SettingsPanel isWide onLeave={() => onOpenChange(false)} />
      </Popup>
    );
  }
  return (
    <Sheet title={title} closeLabel={messages.close} isOpen={isOpen} onOpenChange={onOpenChange} isLow>
      <SettingsPanel isWide={false} onLeave={() => onOpenChange(false)} />
    </Sheet>
  );
}
