import type { CorrectionKind } from '#article/corrections/entity-correction.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { RadioField } from '#ui/fields/RadioField.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { ArticleChoice } from './ArticleChoice.tsx';
import { CandidateChoice } from './CandidateChoice.tsx';
import { EntityFinder } from './EntityFinder.tsx';
import type { AnswerFieldsProps } from './to-draft.ts';
import { WhatItIsFields } from './WhatItIsFields.tsx';
import { WhoElse } from './WhoElse.tsx';

/** The fields of an action. */
export function AnswerFields(props: AnswerFieldsProps & { action: CorrectionKind }) {
  const { answers, onAnswer } = props;
  const { corrections } = useLanguage().messages;
  switch (props.action) {
    case 'not-a-name':
    case 'a-name':
      return <ScopeField {...props} />;
    case 'someone-else':
      return (
        <>
          <WhoElse {...props} />
          <ScopeField {...props} />
        </>
      );
    case 'meant':
      return (
        <>
          <CandidateChoice {...props} />
          <ScopeField {...props} />
        </>
      );
    case 'same-as':
      return <EntityFinder {...props} />;
    case 'two-people':
      return (
        <>
          <ArticleChoice {...props} />
          <WhoElse {...props} />
        </>
      );
    case 'another-name':
      return (
        <TextField
          label={corrections.anotherName}
          value={answers.name}
          onChange={(name) => onAnswer({ name })}
        />
      );
    case 'what-it-is':
      return <WhatItIsFields answers={answers} onAnswer={onAnswer} />;
  }
}

function ScopeField(props: AnswerFieldsProps) {
  const { corrections } = useLanguage().messages;
  return (
    <RadioField
      legend={corrections.scope}
      name="correction-scope"
      choices={[
        { value: 'everywhere', label: corrections.scopes.everywhere },
        { value: 'here', label: corrections.scopes.here },
      ]}
      value={props.answers.scope}
      onChange={(scope) => props.onAnswer({ scope })}
    />
  );
}
