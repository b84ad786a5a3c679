import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CorrectionDraft, CorrectionKind } from '#article/corrections/entity-correction.ts';
import type { Library } from '#article/library.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { keepCorrection, makeCorrection } from '#queries/kept/corrections-query.ts';
import { reachQuery } from '#queries/reach-query.ts';
import { Action } from '#ui/Action.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import type { DoneCorrection } from './CorrectionDone.tsx';
import { ReachLine } from './ReachLine.tsx';
import { toDraft, toFirstAnswers, type Subject } from './to-draft.ts';

/** One action: what it needs to know, how much it would change, and the way back. */
export function CorrectionForm(props: {
  action: CorrectionKind;
  subject: Subject;
  library: Library;
  onBack: () => void;
  onDone: (done: DoneCorrection) => void;
}) {
  const { action, subject } = props;
  const { language, messages } = useLanguage();
  const { corrections } = messages;
  const [answers, setAnswers] = useState(() => toFirstAnswers(action, subject));
  const draft = toDraft(action, subject, answers, language);
  const { apply, isBusy, isRefused } = useApply(props.onDone);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here has gone with the menu.
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft !== null && !isBusy) void apply(draft);
      }}
    >
      <div>
        <h3 ref={heading} tabIndex={-1} className="-mx-2 rounded-[6px] px-2 font-serif text-lg font-medium">
          {corrections.actions[action]}
        </h3>
        <p className="text-sm text-soft">{corrections.explained[action]}</p>
      </div>
      <AnswerFields
        action={action}
        subject={subject}
        library={props.library}
        answers={answers}
        onAnswer={(some) => setAnswers((before) => ({ ...before, ...some }))}
      />
      <p role="status" className="text-[15px]">
        {isRefused ? (
          corrections.notKept
        ) : draft === null ? (
          <span className="text-soft">
            {action === 'not-a-name' || action === 'a-name' ? null : corrections.incomplete[action]}
          </span>
        ) : (
          <ReachLine draft={draft} />
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        <button
          type="submit"
          aria-disabled={draft === null || isBusy}
          className="min-h-11 rounded-[10px] border border-ink bg-ink px-4 text-[15px] text-paper aria-disabled:opacity-60"
        >
          {corrections.apply}
        </button>
        <Action onClick={props.onBack}>{corrections.back}</Action>
      </div>
    </form>
  );
}

/** Keeps the correction, and says what it was once the device has it. */
function useApply(onDone: (done: DoneCorrection) => void) {
  const client = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const apply = async (draft: CorrectionDraft) => {
    setIsBusy(true);
    setIsRefused(false);
    // Counted before: afterwards nothing is left to change.
    const reach = client.getQueryData(reachQuery(draft).queryKey) ?? null;
    const correction = makeCorrection(draft);
    const kept = await keepCorrection(client, correction);
    setIsBusy(false);
    setIsRefused(!kept.ok);
    if (kept.ok) onDone({ id: correction.id, reach });
  };
  return { apply, isBusy, isRefused };
}
