import type { ReactNode } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Sheet } from '#ui/Sheet.tsx';

/** The facet rail of a narrow screen. Loaded when it is first opened. */
export function FilterSheet(props: {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** How many articles are left: the list behind is hidden from who hears the page. */
  count: number;
  children: ReactNode;
}) {
  const { messages } = useLanguage();
  return (
    <Sheet
      title={messages.library.filtersLabel}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
    >
      <p role="status" className="mb-4 text-sm text-soft">
        {messages.counts.articles(props.count)}
      </p>
      {props.children}
    </Sheet>
  );
}
