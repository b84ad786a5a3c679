import { ENTITY_TYPES } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { SelectField } from '#ui/fields/SelectField.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import type { Answers } from './to-draft.ts';

/** Type and role. */
export function WhatItIsFields(props: {
  answers: Pick<Answers, 'type' | 'role'>;
  onAnswer: (some: Partial<Pick<Answers, 'type' | 'role'>>) => void;
}) {
  const { answers, onAnswer } = props;
  const { corrections, entityTypes } = useLanguage().messages;
  return (
    <>
      <SelectField
        label={corrections.type}
        choices={ENTITY_TYPES.map((value) => ({ value, label: entityTypes[value] }))}
        value={answers.type}
        onChange={(type) => onAnswer({ type })}
      />
      <TextField
        label={corrections.role}
        hint={corrections.roleHint}
        value={answers.role}
        onChange={(role) => onAnswer({ role })}
      />
    </>
  );
}
