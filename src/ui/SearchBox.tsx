import { useEffect, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';

/**
 * A search field; `/` leads to the one that is visible (see the shell). What is being typed is its own: `value` may
 * come back later and trimmed, and counts only while nobody types.
 */
export function SearchBox(props: {
  label: string;
  placeholder: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: () => void;
  /** False for a field that `/` does not lead to: one that searches a part of the page. */
  hasKey?: boolean;
  /** It was asked for by a press: focus goes to it as it appears. */
  takesFocus?: boolean;
  className?: string;
}) {
  const [draft, setDraft] = useState(props.value);
  const input = useRef<HTMLInputElement>(null);
  const [isTyping, setIsTyping] = useState(false);
  const { takesFocus = false } = props;
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  const shown = isTyping ? draft : props.value;
  const isEmpty = shown === '';
  const { hasKey = true } = props;
  const change = (text: string) => {
    setDraft(text);
    props.onChange(text);
  };
  return (
    <search className={props.className}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit?.();
        }}
        className="relative flex min-h-11 items-center rounded-lg border border-hair bg-raised text-sm focus-within:border-soft wide:min-h-9"
      >
        <input
          ref={input}
          type="search"
          data-search={hasKey ? '' : undefined}
          aria-label={props.label}
          placeholder={props.placeholder}
          value={shown}
          onFocus={() => {
            setDraft(props.value);
            setIsTyping(true);
          }}
          onBlur={() => setIsTyping(false)}
          onChange={(event) => change(event.target.value)}
          autoComplete="off"
          className="w-full self-stretch rounded-lg bg-transparent py-[7px] pr-10 pl-3 text-ink placeholder:text-soft [&::-webkit-search-cancel-button]:hidden"
        />
        {isEmpty && hasKey ? (
          <kbd
            aria-hidden="true"
            className="absolute right-3 rounded border max-wide:hidden border-hair px-1.5 font-sans text-[11px] text-soft"
          >
            /
          </kbd>
        ) : null}
        {isEmpty ? null : (
          <button
            type="button"
            aria-label={props.clearLabel}
            onClick={() => {
              // This button goes with the last letter: the focus must not vanish with it.
              input.current?.focus();
              change('');
            }}
            className="absolute right-0 grid size-11 place-items-center rounded-full text-soft wide:right-1 wide:size-8"
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </form>
    </search>
  );
}
