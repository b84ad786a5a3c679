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
