import { useId, type ReactNode } from 'react';

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

/** The look of this page's buttons. */
export const ACTION =
  'min-h-11 rounded-[10px] border border-hair bg-raised px-4 text-[15px] hover:border-ink disabled:opacity-60';
