import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** A dialog: a sheet from the foot of a narrow screen, a centred card on a wide one. Focus stays in it and returns. */
export function Sheet(props: {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Where the focus goes when it closes; by default where it was. */
  finalFocus?: () => HTMLElement | null;
  /** Leaves more of the page in sight and unshaded, for what changes it. */
  isLow?: boolean;
  children: ReactNode;
}) {
  return (
    <Dialog.Root open={props.isOpen} onOpenChange={(isOpen) => props.onOpenChange(isOpen)}>
      <Dialog.Portal>
        <Dialog.Backdrop
          className={`fixed inset-0 z-10 ${props.isLow === true ? '' : 'bg-shade'} transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0`}
        />
        <Dialog.Popup
          {...(props.finalFocus === undefined ? {} : { finalFocus: props.finalFocus })}
          className={`fixed inset-x-0 bottom-0 z-10 flex ${props.isLow === true ? 'max-h-[56dvh]' : 'max-h-[82dvh]'} flex-col rounded-t-[18px] border border-hair bg-paper pb-[env(safe-area-inset-bottom)] shadow-card transition-transform duration-200 outline-none data-ending-style:translate-y-full data-starting-style:translate-y-full wide:inset-x-auto wide:top-1/2 wide:bottom-auto wide:left-1/2 wide:w-[460px] wide:-translate-x-1/2 wide:-translate-y-1/2 wide:rounded-[18px] wide:data-ending-style:-translate-y-[46%] wide:data-starting-style:-translate-y-[46%]`}
        >
          <div className="flex items-center justify-between border-b border-hair py-1 pr-2 pl-5">
            <Dialog.Title className="text-[15px] font-semibold">{props.title}</Dialog.Title>
            <Dialog.Close
              aria-label={props.closeLabel}
              className="tap-target grid place-items-center rounded-full focus-visible:-outline-offset-4"
            >
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <div className="overflow-y-auto overscroll-contain px-5 pt-4 pb-6">{props.children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
