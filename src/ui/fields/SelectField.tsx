import { useId } from 'react';

/** One of several words, with their name above. The platform's own control. */
export function SelectField<Choice extends string>(props: {
  label: string;
  choices: readonly { readonly value: Choice; readonly label: string }[];
  value: Choice;
  onChange: (value: Choice) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[13px] text-soft">
        {props.label}
      </label>
      <select
        id={id}
        value={props.value}
        onChange={({ target }) => {
          const chosen = props.choices.find(({ value }) => value === target.value);
          if (chosen !== undefined) props.onChange(chosen.value);
        }}
        className="min-h-11 w-full rounded-[10px] border border-soft bg-raised px-3 text-[15px] text-ink"
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
