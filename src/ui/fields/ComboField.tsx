import { Combobox } from '@base-ui/react/combobox';
import { useId } from 'react';

/** One of many: found by writing, chosen from what is found. */
export interface ComboItem {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly hint: string;
}

/** More than a reader looks through: they write another letter instead. */
const MOST_FOUND = 30;

/** A field that finds one of many by what is written in it. */
export function ComboField<Item extends ComboItem>(props: {
  label: string;
  /** Name of the list of what is found. */
  listLabel: string;
  emptyText: string;
  items: readonly Item[];
  chosen: Item | null;
  onChoose: (item: Item | null) => void;
  isMatch: (item: Item, text: string) => boolean;
}) {
  const id = useId();
  const { chosen } = props;
  return (
    <Combobox.Root<Item>
      items={props.items}
      value={chosen}
      onValueChange={(item) => props.onChoose(item)}
      itemToStringLabel={({ label }) => label}
      isItemEqualToValue={(one, other) => one.id === other.id}
      // What is chosen stands in the field: opened again, it offers the others too.
      filter={(item, text) => text === chosen?.label || props.isMatch(item, text)}
      limit={MOST_FOUND}
      autoHighlight
    >
      <label htmlFor={id} className="mb-1.5 block text-[13px] text-soft">
        {props.label}
      </label>
      <Combobox.Input
        id={id}
        className="min-h-11 w-full rounded-[10px] border border-soft bg-raised px-3 text-[15px] text-ink"
      />
      <Combobox.Portal>
        <Combobox.Positioner className="z-20" sideOffset={4} positionMethod="fixed">
          <Combobox.Popup className="max-h-[min(var(--available-height),300px)] w-(--anchor-width) overflow-y-auto overscroll-contain rounded-[10px] border border-hair bg-raised py-1 shadow-card">
            <Combobox.Empty>
              <span className="block px-3 py-2 text-sm text-soft">{props.emptyText}</span>
            </Combobox.Empty>
            <Combobox.List aria-label={props.listLabel}>
              {(item: Item) => (
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
    </Combobox.Root>
  );
}
