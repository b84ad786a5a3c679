import { useMemo } from 'react';
import { labelOf, type Entity } from '#article/entity.ts';
import { formatCount } from '#i18n/plural.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { foldText } from '#text/fold.ts';
import { hasBeginnings, toSoughtWords } from '#text/word-beginnings.ts';
import { ComboManyField } from '#ui/fields/ComboManyField.tsx';
import type { ChoiceDraft } from './to-choice.ts';

/** Topics and names whose articles are kept. */
export function NamedFields(props: {
  draft: ChoiceDraft;
  topics: readonly { readonly id: string; readonly count: number }[];
  figures: readonly { readonly entity: Entity; readonly articles: number }[];
  onChange: (changes: Pick<Partial<ChoiceDraft>, 'topics' | 'figures'>) => void;
}) {
  const { draft, topics, figures, onChange } = props;
  const { language, messages } = useLanguage();
  const { choosingOffline, entityTypes } = messages;
  const items = useMemo(
    () =>
      figures.map(({ entity, articles }) => ({
        id: entity.id,
        label: labelOf(entity, language),
        hint: choosingOffline.naming(entityTypes[entity.type], articles),
        names: namesOf(entity),
      })),
    [figures, language, entityTypes, choosingOffline],
  );
  // One that the edition no longer names can still be taken out.
  const toItem = (id: string) =>
    items.find((item) => item.id === id) ?? { id, label: id, hint: '', names: id };
  return (
    <div className="grid gap-4 pb-4">
      <fieldset className="min-w-0">
        <legend className="mb-1 text-[13px] text-soft">{choosingOffline.topics}</legend>
        <div className="grid gap-x-6 wide:grid-cols-2">
          {topics.map(({ id, count }) => (
            <label key={id} className="flex min-h-11 cursor-pointer items-center gap-3 text-[15px]">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-ink"
                checked={draft.topics.includes(id)}
                onChange={({ target }) =>
                  onChange({ topics: withOrWithout(draft.topics, id, target.checked) })
                }
              />
              <span className="min-w-0">
                {toTopicName(messages, id)}{' '}
                <span className="text-[13px] text-soft tabular-nums">{formatCount(language, count)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <ComboManyField
          label={choosingOffline.names}
          listLabel={choosingOffline.found}
          emptyText={choosingOffline.nobody}
          items={items}
          chosen={draft.figures.map(toItem)}
          onChoose={(chosen) => onChange({ figures: chosen.map(({ id }) => id) })}
          isMatch={({ names }, text) => hasBeginnings(names, toSoughtWords(text))}
          removeLabel={({ label }) => choosingOffline.remove(label)}
        />
      </div>
    </div>
  );
}

function withOrWithout(topics: readonly string[], id: string, isWith: boolean): string[] {
  return isWith ? [...topics, id] : topics.filter((topic) => topic !== id);
}

function namesOf({ names }: Entity): string {
  return foldText([names.it?.label ?? '', names.en?.label ?? ''].join(' '));
}
