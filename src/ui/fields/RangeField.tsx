import { useId } from 'react';

/** A number on a line, with its value in words. */
export function RangeField(props: {
  label: string;
  /** The value in words: «20 px». */
  valueText: string;
  value: number;
  range: { readonly min: number; readonly max: number; readonly step: number };
  onChange: (value: number) => void;
  className?: string;
}) {
  const id = useId();
  return (
    <div className={props.className}>
      <div className="flex justify-between gap-3 text-[13px]">
        <label htmlFor={id} className="text-soft">
          {props.label}
        </label>
        <output htmlFor={id} className="tabular-nums">
          {props.valueText}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className="range-line"
        {...props.range}
        value={props.value}
        aria-valuetext={props.valueText}
        onChange={(event) => props.onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
