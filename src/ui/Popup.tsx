import { Popover } from '@base-ui/react/popover';
import type { ReactNode, RefObject } from 'react';

/** A panel that hangs from its button on a wide screen. Focus goes into it and returns to the button. */
export function Popup(props: {
  title: string;
  closeLabel: string;
  button: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  const { button } = props;
  return (
    <Popover.Root
      // It stands at the end of the page: Tab beyond its last control would lead nowhere.
      modal="trap-focus"
      open={props.isOpen}
      onOpenChange={(isOpen, { event }) => {
        // The button itself closes what it opened; a press on it is not one elsewhere.
        const isOnButton = event.target instanceof Node && button.current?.contains(event.target) === true;
        if (!isOnButton) props.onOpenChange(isOpen);
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={button}
          side="bottom"
          align="end"
          sideOffset={14}
          collisionPadding={12}
          positionMethod="fixed"
          className="z-10"
        >
          <Popover.Popup
            finalFocus={button}
            className="max-h-(--available-height) w-[388px] overflow-y-auto overscroll-contain rounded-[14px] border border-hair bg-paper px-5 pt-4 pb-5 shadow-card transition-opacity duration-150 outline-none [scrollbar-width:thin] data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            <Popover.Title className="sr-only">{props.title}</Popover.Title>
            {props.children}
            {/* Seen when the keyboard reaches it; a screen reader without keys closes the panel by it. */}
            <Popover.Close className="sr-only focus-visible:not-sr-only focus-visible:mt-3! focus-visible:min-h-9 focus-visible:w-full focus-visible:rounded-[10px] focus-visible:text-sm focus-visible:underline">
              {props.closeLabel}
            </Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
