import { useId } from 'react';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { toSlug } from '#text/slug.ts';
import { NewTag } from './NewTag.tsx';

/** Topic and tags of an article: each can be taken off, and others added. */
export function TagsField(props: {
  topic: string | null;
  tags: readonly string[];
  onChange: (topic: string | null, tags: readonly string[]) => void;
}) {
  const { topic, tags, onChange } = props;
  const { messages } = useLanguage();
  const { editing } = messages;
  const id = useId();
  const nameOf = (tag: string) => toTopicName(messages, toSlug(tag), new Map([[toSlug(tag), tag]]));
  const remove = (newTopic: string | null, newTags: readonly string[]) => {
    onChange(newTopic, newTags);
    // The pressed button is gone with its tag.
    document.getElementById(id)?.focus();
  };
  return (
    <fieldset>
      <legend className="mb-1 text-[15px] font-medium">{editing.tags}</legend>
      <p className="mb-2 text-sm text-soft">{editing.tagsHint}</p>
      {topic === null && tags.length === 0 ? <p className="mb-2 text-sm">{editing.tagNone}</p> : null}
      <ul className="mb-2 flex flex-wrap gap-2 empty:hidden">
        {topic === null ? null : <Tag name={nameOf(topic)} onRemove={() => remove(null, tags)} />}
        {tags.map((tag) => {
          const others = tags.filter((other) => other !== tag);
          return <Tag key={tag} name={nameOf(tag)} onRemove={() => remove(topic, others)} />;
        })}
      </ul>
      <NewTag
        id={id}
        onAdd={(tag) => {
          const has = [topic ?? '', ...tags].some((other) => toSlug(other) === toSlug(tag));
          if (!has) onChange(topic, [...tags, tag]);
        }}
      />
    </fieldset>
  );
}

function Tag({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { editing } = useLanguage().messages;
  return (
    <li className="flex items-center rounded-full border border-soft pl-3 text-[15px]">
      {name}
      <button
        type="button"
        aria-label={editing.tagRemove(name)}
        onClick={onRemove}
        className="min-h-11 min-w-11"
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
