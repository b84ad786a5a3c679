import { useId } from 'react';

/** A field of one line with its name above it. */
export function TextField(props: {
  label: string;
  value: string;
  type?: 'text' | 'date';
  lang?: string | undefined;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-[15px] font-medium">
        {props.label}
      </label>
      <input
        id={id}
        type={props.type ?? 'text'}
        lang={props.lang}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        className="block min-h-11 w-full rounded-[10px] border border-soft bg-raised px-3 text-base"
      />
    </div>
  );
}
