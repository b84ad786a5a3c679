import { useId } from 'react';

/** A choice of one among a few words that stand side by side. */
export function Segments<Value extends string>(props: {
  label: string;
  values: readonly Value[];
  nameOf: (value: Value) => string;
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="flex w-fit items-center rounded-full border border-hair p-0.5 text-sm">
      <legend className="sr-only">{props.label}</legend>
      {props.values.map((value) => (
        <label
          key={value}
          className="relative flex min-h-11 cursor-pointer items-center rounded-full px-3.5 whitespace-nowrap text-soft has-checked:bg-wash has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-ink wide:min-h-7 forced-colors:has-checked:outline"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={props.chosen === value}
            onChange={() => props.onChoose(value)}
          />
          {props.nameOf(value)}
        </label>
      ))}
    </fieldset>
  );
}
