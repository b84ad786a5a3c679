import { Combobox } from '@base-ui/react/combobox';
import type { RefObject } from 'react';

/** One of many: found by writing, chosen from what is found. */
export interface ComboItem {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly hint: string;
}

/** More than a reader looks through: they write another letter instead. */
export const MOST_FOUND = 30;

/** What a field has found, below it. */
export function ComboPopup(props: {
  /** Name of the list. */
  listLabel: string;
  emptyText: string;
  /** What it stands below, where that is not the line itself. */
  anchor?: RefObject<Element | null>;
}) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner anchor={props.anchor} className="z-20" sideOffset={4} positionMethod="fixed">
        <Combobox.Popup className="max-h-[min(var(--available-height),300px)] w-(--anchor-width) overflow-y-auto overscroll-contain rounded-[10px] border border-hair bg-raised py-1 shadow-card">
          <Combobox.Empty>
            <span className="block px-3 py-2 text-sm text-soft">{props.emptyText}</span>
          </Combobox.Empty>
          <Combobox.List aria-label={props.listLabel}>
            {(item: ComboItem) => (
              <Combobox.Item
                key={item.id}
                value={item}
                className="min-h-11 cursor-pointer px-3 py-1.5 text-[15px] data-highlighted:bg-wash data-highlighted:shadow-[inset_3px_0_0_var(--ink)] data-selected:font-semibold forced-colors:data-highlighted:outline"
              >
                {item.label}
                {item.hint === '' ? null : (
                  <span className="block text-[13px] font-normal text-soft">{item.hint}</span>
                )}
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}
