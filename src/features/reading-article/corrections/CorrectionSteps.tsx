import { useState } from 'react';
import type { CorrectionKind } from '#article/corrections/entity-correction.ts';
import type { Library } from '#article/library.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { CorrectionDone, type DoneCorrection } from './CorrectionDone.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import type { Subject } from './to-draft.ts';

type Step =
  | { readonly kind: 'menu'; readonly isReached: boolean }
  | { readonly kind: 'form'; readonly action: CorrectionKind }
  | { readonly kind: 'done'; readonly done: DoneCorrection };

/** From what is wrong with a mention to what was done about it. */
export function CorrectionSteps(props: {
  subject: Subject;
  library: Library;
  /** What the reader has asked for already. */
  action: CorrectionKind | null;
  onClose: () => void;
  /** The way back to other names, where there is one. */
  onOtherName?: () => void;
}) {
  const { subject, action, onOtherName } = props;
  const [step, setStep] = useState<Step>(
    action === null ? { kind: 'menu', isReached: onOtherName !== undefined } : { kind: 'form', action },
  );
  switch (step.kind) {
    case 'menu':
      return (
        <ActionMenu
          subject={subject}
          isReached={step.isReached}
          onChoose={(next) => setStep({ kind: 'form', action: next })}
          {...(onOtherName === undefined ? {} : { onOtherName })}
        />
      );
    case 'form':
      return (
        <CorrectionForm
          action={step.action}
          subject={subject}
          library={props.library}
          onBack={() => setStep({ kind: 'menu', isReached: true })}
          onDone={(done) => setStep({ kind: 'done', done })}
        />
      );
    case 'done':
      return <CorrectionDone done={step.done} onClose={props.onClose} />;
  }
}
