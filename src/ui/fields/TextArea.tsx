import { useId } from 'react';

/** A field for many lines of words with its name above it; without `onChange` its words can only be read and copied. */
export function TextArea(props: {
  label: string;
  value: string;
  rows: number;
  onChange?: (value: string) => void;
  /** What may be written, above the field. */
  hint?: string;
  lang?: string;
}) {
  const { hint, onChange } = props;
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div>
      <label htmlFor={id} className={`${hint === undefined ? 'mb-2' : 'mb-1'} block text-[15px] font-medium`}>
        {props.label}
      </label>
      {hint === undefined ? null : (
        <p id={hintId} className="mb-2 text-sm text-soft">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        aria-describedby={hint === undefined ? undefined : hintId}
        lang={props.lang}
        rows={props.rows}
        readOnly={onChange === undefined}
        value={props.value}
        onChange={(event) => onChange?.(event.currentTarget.value)}
        className="block w-full rounded-[10px] border border-soft bg-raised p-3 text-base leading-relaxed"
      />
    </div>
  );
}
