import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { tagNamesOf } from '#article/library.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { toSlug } from '#text/slug.ts';
import { Action } from '#ui/Action.tsx';
import { findTag } from './find-tag.ts';

/** Topic and tags of an article: each can be taken off, and others added. */
export function TagsField(props: {
  topic: string | null;
  tags: readonly string[];
  onChange: (topic: string | null, tags: readonly string[]) => void;
}) {
  const { topic, tags, onChange } = props;
  const { messages } = useLanguage();
  const { editing } = messages;
  const { data: library } = useQuery(libraryQuery());
  const input = useRef<HTMLInputElement>(null);
  const [isUnusable, setIsUnusable] = useState(false);
  const id = useId();
  const nameOf = (tag: string) => toTopicName(messages, toSlug(tag), new Map([[toSlug(tag), tag]]));
  const known = library === undefined ? [] : [...tagNamesOf(library).values()];
  const add = () => {
    const field = input.current;
    if (field === null || field.value.trim() === '') return;
    const tag = findTag(messages, field.value);
    setIsUnusable(tag === null);
    if (tag === null) return;
    field.value = '';
    const has = [topic ?? '', ...tags].some((other) => toSlug(other) === toSlug(tag));
    if (!has) onChange(topic, [...tags, tag]);
  };
  const remove = (change: () => void) => {
    change();
    // The pressed button is gone with its tag.
    input.current?.focus();
  };
  return (
    <fieldset>
      <legend className="mb-1 text-[15px] font-medium">{editing.tags}</legend>
      <p className="mb-2 text-sm text-soft">{editing.tagsHint}</p>
      {topic === null && tags.length === 0 ? <p className="mb-2 text-sm">{editing.tagNone}</p> : null}
      <ul className="mb-2 flex flex-wrap gap-2 empty:hidden">
        {topic === null ? null : (
          <Tag name={nameOf(topic)} onRemove={() => remove(() => onChange(null, tags))} />
        )}
        {tags.map((tag) => (
          <Tag
            key={tag}
            name={nameOf(tag)}
            onRemove={() =>
              remove(() =>
                onChange(
                  topic,
                  tags.filter((other) => other !== tag),
                ),
              )
            }
          />
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-2">
        <div>
          <label htmlFor={id} className="mb-1 block text-sm">
            {editing.tagNew}
          </label>
          {/* Words that nobody has added yet count as a draft by themselves. */}
          <input
            ref={input}
            id={id}
            type="text"
            list={`${id}-known`}
            defaultValue=""
            aria-describedby={isUnusable ? `${id}-fault` : undefined}
            aria-invalid={isUnusable}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
            className="min-h-11 w-56 rounded-[10px] border border-soft bg-raised px-3 text-base"
          />
          <datalist id={`${id}-known`}>
            {[...Object.values(messages.topics), ...known].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </datalist>
        </div>
        <Action onClick={add}>{editing.tagAdd}</Action>
      </div>
      <p id={`${id}-fault`} role="status" className="mt-2 text-sm empty:hidden">
        {isUnusable ? editing.tagUnusable : null}
      </p>
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
