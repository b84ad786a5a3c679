import { useLayoutEffect, useRef, useState, type ChangeEvent } from 'react';
import { Icon } from './Icon.tsx';

/**
 * A search field, emptied by its button or Escape; `/` leads to the one that is visible (see the shell). What is being typed is its own: `value` may
 * come back later and trimmed, and counts only while nobody types.
 */
export function SearchBox(props: {
  label: string;
  placeholder: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
  /** False for a field that `/` does not lead to: one that searches a part of the page. */
  hasKey?: boolean;
  /** It was asked for by a press, or takes over what was begun elsewhere: focus goes to its end as it appears. */
  takesFocus?: boolean;
  /** The arrow that leads down from the field, to what was found. */
  onDown?: () => void;
  /** Id of the element that says more about it. */
  describedBy?: string | undefined;
  className?: string;
}) {
  const { hasKey = true, takesFocus = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const { shown, change, handlers } = useDraft(props.value, props.onChange);
  // As it appears and not a moment later: no letter that is written meanwhile is lost.
  useLayoutEffect(() => {
    const field = input.current;
    if (!takesFocus || field === null) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [takesFocus]);
  return (
    <search className={props.className}>
      <form
        // What is found is shown while one types: there is nothing to send.
        onSubmit={(event) => event.preventDefault()}
        className="relative flex min-h-11 items-center rounded-lg border border-hair bg-raised text-sm focus-within:border-soft wide:min-h-9"
      >
        <input
          ref={input}
          type="search"
          data-search={hasKey ? '' : undefined}
          aria-label={props.label}
          aria-describedby={props.describedBy}
          placeholder={props.placeholder}
          value={shown}
          {...handlers}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && props.onDown !== undefined) props.onDown();
            // Some browsers do so by themselves. What is empty leaves the key to a dialog around it.
            else if (event.key === 'Escape' && shown !== '') change('');
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
          autoComplete="off"
          className="w-full self-stretch rounded-lg bg-transparent py-[7px] pr-10 pl-3 text-ink placeholder:text-soft [&::-webkit-search-cancel-button]:hidden"
        />
        {shown === '' && hasKey ? <KeyHint /> : null}
        {shown === '' ? null : (
          <ClearButton
            label={props.clearLabel}
            onClear={() => {
              // This button goes with the last letter: the focus must not vanish with it.
              input.current?.focus();
              change('');
            }}
          />
        )}
      </form>
    </search>
  );
}

/** What the field shows: what is being typed while it has the focus, else its value. */
function useDraft(value: string, onChange: (value: string) => void) {
  const [draft, setDraft] = useState(value);
  const [isTyping, setIsTyping] = useState(false);
  const change = (text: string) => {
    setDraft(text);
    onChange(text);
  };
  const handlers = {
    onFocus: () => {
      setDraft(value);
      setIsTyping(true);
    },
    onBlur: () => setIsTyping(false),
    onChange: (event: ChangeEvent<HTMLInputElement>) => change(event.target.value),
  };
  return { shown: isTyping ? draft : value, change, handlers };
}

function KeyHint() {
  return (
    <kbd
      aria-hidden="true"
      className="absolute right-3 rounded border max-wide:hidden border-hair px-1.5 font-sans text-[11px] text-soft"
    >
      /
    </kbd>
  );
}

function ClearButton(props: { label: string; onClear: () => void }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      onClick={props.onClear}
      className="absolute right-0 grid size-11 place-items-center rounded-full text-soft wide:right-1 wide:size-8"
    >
      <Icon name="close" size={14} />
    </button>
  );
}
