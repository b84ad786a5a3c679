import { use, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { CorrectionKind } from '#article/corrections/entity-correction.ts';
import { ReadingContext } from '#features/reading-article/reading-context.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { ChoiceButton } from '#ui/ChoiceButton.tsx';
import { correctionsPath } from '#urls/paths.ts';
import type { Subject } from './to-draft.ts';

const ACTIONS: readonly CorrectionKind[] = [
  'not-a-name',
  'someone-else',
  'same-as',
  'two-people',
  'another-name',
  'what-it-is',
];

/** Everything that can be wrong with a mention. Where the text leaves open who it is, that question comes first. */
export function ActionMenu(props: {
  subject: Subject;
  /** Whether it has come in the place of what the reader pressed. */
  isReached: boolean;
  onChoose: (action: CorrectionKind) => void;
  onOtherName?: () => void;
}) {
  const { subject, isReached, onOtherName } = props;
  const { labelOf } = use(ReadingContext);
  const { messages } = useLanguage();
  const { corrections } = messages;
  const isUnclear = subject.candidates.length > 1;
  const asked = useRef<HTMLParagraphElement>(null);
  // The button that led here has gone.
  useEffect(() => {
    if (isReached) asked.current?.focus();
  }, [isReached]);
  const actions: readonly CorrectionKind[] = isUnclear ? ['meant', ...ACTIONS] : ACTIONS;
  return (
    <>
      <p ref={asked} tabIndex={-1} className="-mx-2 mb-1 rounded-[6px] px-2 text-[15px]">
        {corrections.asked(subject.printed, labelOf(subject.of.id))}
      </p>
      {isUnclear ? (
        <p className="mb-1 text-[15px]">
          {corrections.unclear(messages.orList(subject.candidates.map(labelOf)))}
        </p>
      ) : null}
      <p className="mb-4 text-sm text-soft">{corrections.hint}</p>
      <ul className="flex flex-col gap-2">
        {actions.map((action) => (
          <li key={action}>
            <ChoiceButton
              label={corrections.actions[action]}
              hint={corrections.explained[action]}
              onChoose={() => props.onChoose(action)}
            />
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        {onOtherName === undefined ? null : <Action onClick={onOtherName}>{corrections.otherName}</Action>}
        <Link to={correctionsPath()} className="py-2.5 text-sm underline underline-offset-[0.25em]">
          {corrections.all}
        </Link>
      </div>
    </>
  );
}
