import { useId } from 'react';

/** On the page, or on a ground of ink, where what is chosen is inverted. */
const TONES = {
  paper: {
    field: 'border border-hair',
    segment:
      'px-3.5 text-soft has-checked:bg-wash has-checked:text-ink has-focus-visible:outline-ink wide:min-h-7',
  },
  ink: {
    field: 'bg-paper/14',
    segment:
      'px-3 has-checked:bg-paper has-checked:text-ink has-focus-visible:outline-paper wide:min-h-[26px]',
  },
} as const;

/** A choice of one among a few words that stand side by side. */
export function Segments<Value extends string>(props: {
  label: string;
  values: readonly Value[];
  nameOf: (value: Value) => string;
  chosen: Value;
  onChoose: (value: Value) => void;
  tone?: keyof typeof TONES;
}) {
  const name = useId();
  const tone = TONES[props.tone ?? 'paper'];
  return (
    <fieldset className={`flex w-fit items-center rounded-full p-0.5 text-sm ${tone.field}`}>
      <legend className="sr-only">{props.label}</legend>
      {props.values.map((value) => (
        <label
          key={value}
          className={`relative flex min-h-11 cursor-pointer items-center rounded-full whitespace-nowrap has-focus-visible:outline-2 has-focus-visible:outline-offset-1 forced-colors:has-checked:outline ${tone.segment}`}
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
