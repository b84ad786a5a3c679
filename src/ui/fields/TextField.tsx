import { useId } from 'react';

/** A line of words with its name above it. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What may be written, below the line. */
  hint?: string;
  lang?: string | undefined;
  type?: 'text' | 'date';
  /** On a page of fields, where names are headings; in a sheet they are quiet. */
  isOnPage?: boolean;
}) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div>
      <label
        htmlFor={id}
        className={
          props.isOnPage === true
            ? 'mb-1 block text-[15px] font-medium'
            : 'mb-1.5 block text-[13px] text-soft'
        }
      >
        {props.label}
      </label>
      <input
        id={id}
        type={props.type ?? 'text'}
        lang={props.lang}
        autoComplete="off"
        aria-describedby={props.hint === undefined ? undefined : hintId}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        className="block min-h-11 w-full rounded-[10px] border border-soft bg-raised px-3 text-base text-ink"
      />
      {props.hint === undefined ? null : (
        <p id={hintId} className="mt-1 text-[13px] text-soft">
          {props.hint}
        </p>
      )}
    </div>
  );
}
