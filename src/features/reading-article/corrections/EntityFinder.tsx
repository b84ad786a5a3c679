import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { labelOf, type Entity } from '#article/entity.ts';
import { labelIn } from '#article/library.ts';
import { roleAt } from '#article/role-at.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { foldText } from '#text/fold.ts';
import { hasBeginnings, toSoughtWords } from '#text/word-beginnings.ts';
import { figuresQuery } from '#queries/parts/figures-query.ts';
import { ComboField } from '#ui/fields/ComboField.tsx';
import type { ComboItem } from '#ui/fields/ComboPopup.tsx';
import type { AnswerFieldsProps } from './to-draft.ts';

interface FoundEntity extends ComboItem {
  readonly entity: Entity;
  /** Every name of it. */
  readonly names: string;
}

/** Finds one of the library's entities by a name of it (of a large library by the one that is shown). The one that is corrected is not among them. */
export function EntityFinder(props: AnswerFieldsProps) {
  const { library, subject, answers, onAnswer } = props;
  const { language, messages } = useLanguage();
  const { corrections, entityTypes } = messages;
  const { data: inEdition } = useQuery({ ...figuresQuery(), enabled: library.total !== undefined });
  const items = useMemo(() => {
    const findLabel = labelIn(library, language);
    const toItem = (entity: Entity): FoundEntity => ({
      id: entity.id,
      label: labelOf(entity, language),
      hint: roleAt(entity, null, language, findLabel) ?? entityTypes[entity.type],
      entity,
      names: namesOf(entity),
    });
    const more = (inEdition ?? []).map(({ entity }) => entity).filter(({ id }) => !library.entities.has(id));
    return [...library.entities.values(), ...more]
      .filter(({ id }) => id !== subject.of.id)
      .map(toItem)
      .sort((a, b) => a.label.localeCompare(b.label, language));
  }, [library, inEdition, language, entityTypes, subject.of.id]);
  return (
    <div>
      <ComboField
        label={corrections.choose}
        listLabel={corrections.listOf}
        emptyText={corrections.nobody}
        items={items}
        chosen={items.find(({ id }) => id === answers.to?.id) ?? null}
        onChoose={(item) => onAnswer({ to: item?.entity ?? null })}
        isMatch={({ names }, text) => hasBeginnings(names, toSoughtWords(text))}
      />
    </div>
  );
}

function namesOf({ names }: Entity): string {
  const all = [names.it, names.en].flatMap((each) => (each ? [each.label, ...each.aliases] : []));
  return foldText(all.join(' '));
}
