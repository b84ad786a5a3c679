import { useState } from 'react';
import { toReaderEntityId } from '#article/ids.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { chance } from '#queries/kept/corrections-query.ts';
import { RadioField } from '#ui/fields/RadioField.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { EntityFinder } from './EntityFinder.tsx';
import { toMadeEntity, type AnswerFieldsProps } from './to-draft.ts';
import { WhatItIsFields } from './WhatItIsFields.tsx';

/** Who or what it is: one of the library's entities, or one that the reader makes. */
export function WhoElse(props: AnswerFieldsProps) {
  const { subject, onAnswer } = props;
  const { language, messages } = useLanguage();
  const { corrections } = messages;
  const [way, setWay] = useState<'choose' | 'make'>('choose');
  const [id] = useState(() => toReaderEntityId(chance()));
  const [made, setMade] = useState({ name: '', type: subject.of.type, role: '' });
  const make = (some: Partial<typeof made>) => {
    const next = { ...made, ...some };
    setMade(next);
    onAnswer({ to: toMadeEntity(id, next, language) });
  };
  return (
    <>
      <RadioField
        legend={corrections.who}
        name="correction-who"
        choices={[
          { value: 'choose', label: corrections.whoWays.choose },
          { value: 'make', label: corrections.whoWays.make },
        ]}
        value={way}
        onChange={(next) => {
          setWay(next);
          onAnswer({ to: next === 'make' ? toMadeEntity(id, made, language) : null });
        }}
      />
      {way === 'choose' ? (
        <EntityFinder {...props} />
      ) : (
        <>
          <TextField label={corrections.name} value={made.name} onChange={(name) => make({ name })} />
          <WhatItIsFields answers={made} onAnswer={make} />
        </>
      )}
    </>
  );
}
