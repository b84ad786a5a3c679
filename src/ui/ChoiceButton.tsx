import type { ReactNode } from 'react';

/** One of a few things that can be done, with a sentence about it. Keeps the focus while it is busy, which a disabled button would lose. */
export function ChoiceButton(props: {
  label: ReactNode;
  hint: string;
  isBusy?: boolean;
  onChoose: () => void;
}) {
  const { isBusy = false } = props;
  return (
    <button
      type="button"
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) props.onChoose();
      }}
      className="block min-h-11 w-full rounded-[10px] border border-hair bg-raised px-4 py-2.5 text-left hover:border-ink aria-disabled:opacity-60"
    >
      <span className="block text-[15px] font-medium break-words">{props.label}</span>
      <span className="block text-sm text-soft">{props.hint}</span>
    </button>
  );
}
