import { Combobox } from '@base-ui/react/combobox';
import { useId, useRef } from 'react';
import { Icon } from '#ui/Icon.tsx';
import { ComboPopup, MOST_FOUND, type ComboItem } from './ComboPopup.tsx';

/** A field that finds several of many, one after another; what was chosen stands in it and can be taken out again. */
export function ComboManyField<Item extends ComboItem>(props: {
  label: string;
  /** Name of the list of what is found. */
  listLabel: string;
  emptyText: string;
  items: readonly Item[];
  chosen: readonly Item[];
  onChoose: (items: Item[]) => void;
  isMatch: (item: Item, text: string) => boolean;
  /** What the button is called that takes the item out. */
  removeLabel: (item: Item) => string;
}) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  return (
    <Combobox.Root<Item, true>
      multiple
      items={props.items}
      value={[...props.chosen]}
      onValueChange={(items) => props.onChoose(items)}
      itemToStringLabel={({ label }) => label}
      isItemEqualToValue={(one, other) => one.id === other.id}
      filter={props.isMatch}
      limit={MOST_FOUND}
      autoHighlight
    >
      <label htmlFor={id} className="mb-1.5 block text-[13px] text-soft">
        {props.label}
      </label>
      <Combobox.Chips
        ref={box}
        className="flex flex-wrap gap-1.5 rounded-[10px] border border-soft bg-raised p-1.5 focus-within:outline-2 focus-within:outline-ink"
      >
        {props.chosen.map((item) => (
          <Combobox.Chip
            key={item.id}
            aria-label={item.label}
            className="flex min-h-8 max-w-full items-center rounded-md bg-wash pl-2.5 text-sm data-highlighted:outline-2 forced-colors:border"
          >
            <span className="min-w-0 break-words">{item.label}</span>
            <Combobox.ChipRemove
              aria-label={props.removeLabel(item)}
              className="grid size-8 shrink-0 place-items-center rounded-md text-soft hover:text-ink"
            >
              <Icon name="close" size={12} />
            </Combobox.ChipRemove>
          </Combobox.Chip>
        ))}
        <Combobox.Input
          id={id}
          className="min-h-8 min-w-32 flex-1 bg-transparent px-1.5 text-[15px] text-ink outline-none"
        />
      </Combobox.Chips>
      <ComboPopup listLabel={props.listLabel} emptyText={props.emptyText} anchor={box} />
    </Combobox.Root>
  );
}
