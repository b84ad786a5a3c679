import { useId } from 'react';
import { useLanguage } from '#i18n/use-language.ts';

/** How many of the newest articles. */
export function CountField(props: {
  /** As it is written. */
  value: string;
  /** Articles of the edition. */
  total: number;
  isWrong: boolean;
  onChange: (value: string) => void;
}) {
  const { choosingOffline } = useLanguage().messages;
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="pb-4">
      <label htmlFor={id} className="mb-1.5 block text-[13px] text-soft">
        {choosingOffline.count}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={props.total}
        step={1}
        value={props.value}
        aria-describedby={hintId}
        aria-invalid={props.isWrong}
        onChange={(event) => props.onChange(event.target.value)}
        className="block min-h-11 w-40 max-w-full rounded-[10px] border border-soft bg-raised px-3 text-base text-ink tabular-nums"
      />
      <p id={hintId} className="mt-1 text-[13px] text-soft">
        {choosingOffline.countFrom(props.total)}
      </p>
    </div>
  );
}
