import { use } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { ReadingContext } from '#features/reading-article/reading-context.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { PeekBody, type PeekFacts } from './PeekBody.tsx';

/** The peek card of a touch screen, where nothing hovers: a sheet at the foot. Loaded at the first tap. */
export function PeekSheet(props: { facts: PeekFacts; isOpen: boolean; onClose: () => void }) {
  const { labelOf } = use(ReadingContext);
  const { messages } = useLanguage();
  return (
    <Sheet
      title={labelOf(props.facts.entity)}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <PeekBody {...props.facts} onClose={props.onClose} />
    </Sheet>
  );
}
