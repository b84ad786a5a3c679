import type { ReactNode } from 'react';
import { useLanguage } from '#i18n/use-language.ts';

/** The shape of a page while it is on its way: said once to who hears it, and its children, all `aria-hidden`, to who sees it. */
export function Skeleton(props: { className: string; children: ReactNode }) {
  const { messages } = useLanguage();
  return (
    <div data-skeleton="" aria-busy="true" className={props.className}>
      <p className="sr-only" role="status">
        {messages.states.loading}
      </p>
      {props.children}
    </div>
  );
}
