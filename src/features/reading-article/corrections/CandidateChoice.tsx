import { use } from 'react';
import { ReadingContext } from '#features/reading-article/reading-context.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { RadioField } from '#ui/fields/RadioField.tsx';
import type { AnswerFieldsProps } from './to-draft.ts';

/** Whom the words mean, of those that they may. */
export function CandidateChoice(props: AnswerFieldsProps) {
  const { subject, answers, onAnswer } = props;
  const { entities, labelOf } = use(ReadingContext);
  const { corrections } = useLanguage().messages;
  return (
    <RadioField
      legend={corrections.who}
      name="correction-meant"
      choices={subject.candidates.map((id) => ({ value: id, label: labelOf(id) }))}
      value={answers.to?.id ?? null}
      onChange={(id) => onAnswer({ to: entities.get(id) ?? null })}
    />
  );
}
