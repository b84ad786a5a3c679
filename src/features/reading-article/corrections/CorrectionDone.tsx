import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Reach } from '#article/corrections/count-reach.ts';
import type { Messages } from '#i18n/messages-it.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { forgetCorrection } from '#queries/kept/corrections-query.ts';
import { Action } from '#ui/Action.tsx';
import { correctionsPath } from '#urls/paths.ts';

/** A correction that the device has. */
export interface DoneCorrection {
  readonly id: string;
  /** What it has changed; null where that could not be counted. */
  readonly reach: Reach | null;
}

/** Says what was done, and offers to undo it. */
export function CorrectionDone(props: { done: DoneCorrection; onClose: () => void }) {
  const { done } = props;
  const { messages } = useLanguage();
  const { corrections } = messages;
  const client = useQueryClient();
  const [state, setState] = useState<'done' | 'undone' | 'not-undone'>('done');
  const said = useRef<HTMLParagraphElement>(null);
  // The button that was pressed has gone; the words that come in its place are read.
  useEffect(() => said.current?.focus(), []);
  const undo = async () => {
    const forgotten = await forgetCorrection(client, done.id);
    setState(forgotten.ok ? 'undone' : 'not-undone');
    said.current?.focus();
  };
  const words = {
    done: tellDone(done, corrections),
    undone: corrections.undone,
    'not-undone': corrections.notUndone,
  };
  return (
    <>
      <p ref={said} role="status" tabIndex={-1} className="-mx-2 mb-4 rounded-[6px] px-2 text-[15px]">
        {words[state]}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {state === 'undone' ? null : <Action onClick={() => void undo()}>{corrections.undo}</Action>}
        <Action onClick={props.onClose}>{messages.close}</Action>
        <Link to={correctionsPath()} className="px-2 py-2.5 text-sm underline underline-offset-[0.25em]">
          {corrections.all}
        </Link>
      </div>
    </>
  );
}

function tellDone({ reach }: DoneCorrection, corrections: Messages['corrections']): string {
  if (reach === null) return corrections.doneUncounted;
  if (reach.mentions === 0) return `${corrections.doneUncounted} ${corrections.reachNone}`;
  return corrections.done(corrections.reach(reach.mentions, reach.articles));
}
