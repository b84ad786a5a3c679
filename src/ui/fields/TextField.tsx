import { useId } from 'react';

/** A line of words with its name above it. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What may be written, below the line. */
  hint?: string;
  lang?: string;
}) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[13px] text-soft">
        {props.label}
      </label>
      <input
        id={id}
        type="text"
        lang={props.lang}
        autoComplete="off"
        aria-describedby={props.hint === undefined ? undefined : hintId}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        className="min-h-11 w-full rounded-[10px] border border-soft bg-raised px-3 text-[15px] text-ink"
      />
      {props.hint === undefined ? null : (
        <p id={hintId} className="mt-1 text-[13px] text-soft">
          {props.hint}
        </p>
      )}
    </div>
  );
}
