/** A few choices side by side, of which one holds. */
export function RadioField<Choice extends string>(props: {
  legend: string;
  name: string;
  choices: readonly { readonly value: Choice; readonly label: string }[];
  /** Null while none holds yet. */
  value: Choice | null;
  onChange: (value: Choice) => void;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-[13px] text-soft">{props.legend}</legend>
      <div className="flex flex-wrap gap-0.5 rounded-[10px] bg-wash p-[3px] forced-colors:border">
        {props.choices.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-11 flex-auto cursor-pointer items-center justify-center rounded-lg border border-transparent px-2 text-center text-sm leading-tight text-soft has-checked:border-soft has-checked:bg-raised has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-ink wide:min-h-8"
          >
            <input
              type="radio"
              name={props.name}
              className="sr-only"
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
