import type { ReactNode, Ref } from 'react';

/** A quiet button with words; the main one of its kind on a page stands out. While it is busy it does nothing but keeps the focus, which a disabled one would lose. */
export function Action({
  children,
  onClick,
  isBusy = false,
  isMain = false,
  label,
  ref,
}: {
  children: ReactNode;
  onClick: () => void;
  isBusy?: boolean;
  isMain?: boolean;
  /** What it is called where the words on it do not tell it from others. */
  label?: string;
  ref?: Ref<HTMLButtonElement>;
}) {
  return (
    <button
      ref={ref}
      type="button"
      aria-label={label}
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) onClick();
      }}
      className={`min-h-11 rounded-[10px] border px-4 text-[15px] aria-disabled:opacity-60 ${isMain ? 'border-ink bg-ink text-paper' : 'border-hair bg-raised hover:border-ink'}`}
    >
      {children}
    </button>
  );
}
