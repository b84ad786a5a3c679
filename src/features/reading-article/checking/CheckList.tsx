import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Article } from '#article/article.ts';
import { labelOf } from '#article/entity.ts';
import type { DoubtfulName } from '#article/find-doubtful-names.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { correctionsPath } from '#urls/paths.ts';
import { CheckRow, type AnswerButton } from './CheckRow.tsx';
import { toAccepted, toRejected } from './to-answer.ts';
import type { Answers } from './use-answers.ts';

/** The names to check, each with its answers; what was answered last, and its undoing. */
export function CheckList(props: {
  article: Article;
  answers: Answers;
  /** The row whose form was left; null when the list is opened. */
  from: string | null;
  onOther: (name: DoubtfulName) => void;
}) {
  const { article, answers, from } = props;
  const { names, said, last } = answers;
  const { language, messages } = useLanguage();
  const { checking } = messages;
  const list = useRef<HTMLUListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (from !== null) (findButton(rowsOf(list.current), from, 'other') ?? status.current)?.focus();
  }, [from]);
  /** The row goes with its buttons: the focus goes on to the same button of the next one, or else to what was said. */
  const answer = (name: DoubtfulName, button: AnswerButton) => {
    const rows = rowsOf(list.current);
    const at = names.indexOf(name);
    const next = names[at + 1] ?? names[at - 1];
    (findButton(rows, next?.key ?? '', button) ?? status.current)?.focus();
    const { surface, entity, why } = name;
    const who = labelOf(entity, language);
    if (button === 'reject') void answers.answer(name, toRejected(name), checking.rejected(surface));
    else
      void answers.answer(
        name,
        toAccepted(name, article.id),
        why === 'unclear' ? checking.meant(surface, who) : checking.accepted(surface),
      );
  };
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
                onAccept={() => answer(name, 'accept')}
                onReject={() => answer(name, 'reject')}
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

function rowsOf(list: HTMLUListElement | null): readonly HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('[data-row]')];
}

function findButton(rows: readonly HTMLElement[], key: string, button: AnswerButton): HTMLElement | null {
  const row = rows.find((one) => one.dataset['row'] === key);
  return row?.querySelector<HTMLElement>(`[data-answer="${button}"] button`) ?? null;
}
