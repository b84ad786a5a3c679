import type { ReactNode } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Sheet } from '#ui/Sheet.tsx';

/** The facet rail of a narrow screen. Loaded when it is first opened. */
export function FilterSheet(props: {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
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
      {props.children}
    </Sheet>
  );
}
