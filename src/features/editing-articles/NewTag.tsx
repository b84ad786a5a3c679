import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { tagNamesOf } from '#article/library.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { Action } from '#ui/Action.tsx';
import { findTag } from './find-tag.ts';

/** A field for one more tag; topics and tags that are there already are offered. */
export function NewTag({ id, onAdd }: { id: string; onAdd: (tag: string) => void }) {
  const { messages } = useLanguage();
  const { editing } = messages;
  const { data: library } = useQuery(libraryQuery());
  const [isUnusable, setIsUnusable] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const given = library === undefined ? new Map<string, string>() : tagNamesOf(library);
  const tagNames = [...given.keys()].map((slug) => toTopicName(messages, slug, given));
  const offered = new Set([...Object.values(messages.topics), ...tagNames]);
  const add = () => {
    const field = input.current;
    if (field === null || field.value.trim() === '') return;
    const tag = findTag(messages, field.value);
    setIsUnusable(tag === null);
    if (tag === null) return;
    field.value = '';
    onAdd(tag);
  };
  return (
    <>
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
            {[...offered].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </datalist>
        </div>
        <Action onClick={add}>{editing.tagAdd}</Action>
      </div>
      <p id={`${id}-fault`} role="status" className="mt-2 text-sm empty:hidden">
        {isUnusable ? editing.tagUnusable : null}
      </p>
    </>
  );
}
