import { Combobox } from '@base-ui/react/combobox';
import { useId } from 'react';
import { ComboPopup, MOST_FOUND, type ComboItem } from './ComboPopup.tsx';

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
      <ComboPopup listLabel={props.listLabel} emptyText={props.emptyText} />
    </Combobox.Root>
  );
}
