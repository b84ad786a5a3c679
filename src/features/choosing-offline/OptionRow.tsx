import { useId, type ReactNode } from 'react';

/** One of the ways to choose, with what it takes; once it is chosen, with its fields. */
export function OptionRow(props: {
  /** Of the group. */
  name: string;
  label: string;
  hint: ReactNode;
  isChosen: boolean;
  onChoose: () => void;
  /** Its fields. */
  children?: ReactNode;
}) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="flex items-start gap-3 border-b border-hair">
      <input
        type="radio"
        id={id}
        name={props.name}
        checked={props.isChosen}
        aria-describedby={hintId}
        onChange={props.onChoose}
        className="mt-3 size-5 shrink-0 accent-ink"
      />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap justify-between gap-x-6 max-wide:flex-col">
          <label htmlFor={id} className="min-h-11 grow cursor-pointer py-2.5 text-[15px]">
            {props.label}
          </label>
          <span id={hintId} className="py-2.5 text-sm text-soft tabular-nums max-wide:-mt-3 max-wide:pt-0">
            {props.hint}
          </span>
        </div>
        {props.isChosen ? props.children : null}
      </div>
    </div>
  );
}
