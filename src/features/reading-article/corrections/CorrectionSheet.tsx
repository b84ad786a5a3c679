import { useState } from 'react';
import type { CorrectionKind } from '#article/corrections/entity-correction.ts';
import type { Library } from '#article/library.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { ActionMenu } from './ActionMenu.tsx';
import { CorrectionDone, type DoneCorrection } from './CorrectionDone.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import type { AskedMention } from './find-mention.ts';
import type { Subject } from './to-draft.ts';

type Step =
  | { readonly kind: 'menu' }
  | { readonly kind: 'form'; readonly action: CorrectionKind }
  | { readonly kind: 'done'; readonly done: DoneCorrection };

/** What the sheet is about, as it was when it was opened: the correction itself may take the mention away. */
export interface Asked {
  readonly subject: Subject;
  readonly mention: AskedMention;
  /** What the reader has asked for already. */
  readonly action: CorrectionKind | null;
}

/** Asks what is wrong with a mention, shows how much would change, and does it. Loaded when it is first asked. */
export function CorrectionSheet(props: {
  asked: Asked;
  library: Library;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { asked } = props;
  const { messages } = useLanguage();
  return (
    <Sheet
      title={messages.corrections.title}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      finalFocus={() => findPlace(asked.mention)}
    >
      <Steps asked={asked} library={props.library} onClose={() => props.onOpenChange(false)} />
    </Sheet>
  );
}

function Steps(props: { asked: Asked; library: Library; onClose: () => void }) {
  const { subject, action } = props.asked;
  const [step, setStep] = useState<Step>(action === null ? { kind: 'menu' } : { kind: 'form', action });
  switch (step.kind) {
    case 'menu':
      return <ActionMenu subject={subject} onChoose={(next) => setStep({ kind: 'form', action: next })} />;
    case 'form':
      return (
        <CorrectionForm
          action={step.action}
          subject={subject}
          library={props.library}
          onBack={() => setStep({ kind: 'menu' })}
          onDone={(done) => setStep({ kind: 'done', done })}
        />
      );
    case 'done':
      return <CorrectionDone done={step.done} onClose={props.onClose} />;
  }
}

/** The mention, as a link that takes the focus; its passage where the correction has taken it away. */
function findPlace({ id, blockId }: AskedMention): HTMLElement | null {
  const mention = document.querySelector<HTMLElement>(`[data-mention="${id}"]`);
  const link = mention?.closest('a') ?? mention?.querySelector('a');
  return link ?? document.getElementById(blockId ?? 'main');
}
