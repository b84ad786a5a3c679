import { useId, type ReactNode, type Ref } from 'react';

/** A part of the page under its heading. */
export function Section(props: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-9 border-t border-hair pt-6">
      <h2 id={id} className="mb-3 font-serif text-[22px] leading-tight font-medium">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

/** A button of this page. While it is busy it does nothing but keeps the focus, which a disabled one would lose. */
export function Action({
  children,
  onClick,
  isBusy = false,
  ref,
}: {
  children: ReactNode;
  onClick: () => void;
  isBusy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}) {
  return (
    <button
      ref={ref}
      type="button"
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) onClick();
      }}
      className="min-h-11 rounded-[10px] border border-hair bg-raised px-4 text-[15px] hover:border-ink aria-disabled:opacity-60"
    >
      {children}
    </button>
  );
}
