import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Article } from '#article/article.ts';
import type { DoubtfulName } from '#article/find-doubtful-names.ts';
import type { Library } from '#article/library.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { correctionsPath } from '#urls/paths.ts';
import { CheckRow } from './CheckRow.tsx';
import type { Answers } from './use-answers.ts';
import { useToAnswers } from './use-to-answers.ts';

/** The names to check, each with its answers; what was answered last, and its undoing. */
export function CheckList(props: {
  article: Article;
  library: Library;
  answers: Answers;
  /** The row whose form was left; null when the list is opened. */
  from: string | null;
  onOther: (name: DoubtfulName) => void;
}) {
  const { article, answers, from } = props;
  const { names, said, last } = answers;
  const { messages } = useLanguage();
  const { checking } = messages;
  const list = useRef<HTMLUListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (from !== null) (findButtons(list.current, from).at(-1) ?? status.current)?.focus();
  }, [from]);
  /** The row goes with its buttons: the focus goes on to the same button of the next one, or else to what was said. */
  const moveOn = (name: DoubtfulName, button: number) => {
    const at = names.indexOf(name);
    const next = names[at + 1] ?? names[at - 1];
    (findButtons(list.current, next?.key ?? '')[button] ?? status.current)?.focus();
  };
  const toAnswers = useToAnswers(article, props.library, (name, button, draft, words) => {
    moveOn(name, button);
    void answers.answer(name, draft, words);
  });
  return (
    <>
      <div className={said === null ? undefined : 'mb-4 flex flex-wrap items-center gap-x-4 gap-y-2'}>
        <p ref={status} role="status" tabIndex={-1} className="rounded-[6px] text-[15px]">
          {said === null ? null : `${said} ${checking.left(names.length)}`}
        </p>
        {last === null ? null : (
          <Action
            label={checking.undoFor(last.surface)}
            onClick={() => {
              status.current?.focus();
              void answers.undo();
            }}
          >
            {checking.undo}
          </Action>
        )}
      </div>
      {names.length === 0 ? (
        <Empty />
      ) : (
        <>
          <p className="mb-4 text-sm text-soft">{checking.intro}</p>
          <ul ref={list} aria-label={checking.list}>
            {names.map((name) => (
              <CheckRow
                key={name.key}
                name={name}
                lang={article.lang}
                answers={toAnswers(name)}
                onOther={() => props.onOther(name)}
              />
            ))}
          </ul>
        </>
      )}
      <Link
        to={correctionsPath()}
        className="mt-2 inline-block py-2 text-sm underline underline-offset-[0.25em]"
      >
        {messages.corrections.all}
      </Link>
    </>
  );
}

function Empty() {
  const { checking } = useLanguage().messages;
  return (
    <div className="rounded-[14px] border border-hair px-5 py-6">
      <p className="font-serif text-lg">{checking.empty}</p>
      <p className="mt-1 text-sm text-soft">{checking.emptyHint}</p>
    </div>
  );
}

/** The buttons of a row in order; none for a row that is not there. */
function findButtons(list: HTMLElement | null, key: string): readonly HTMLElement[] {
  const rows = list === null ? [] : [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const row = rows.find((one) => one.dataset['row'] === key);
  return row === undefined ? [] : [...row.querySelectorAll('button')];
}
