import type { ReactNode } from 'react';
import { Action } from './Action.tsx';
import { Sheet } from './Sheet.tsx';

/** Something that can be done, in words. */
export interface TaskChoice {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly onChoose: () => void;
}

/** How far it has come, and the way to end it. */
export interface TaskProgress {
  readonly label: string;
  readonly done: number;
  readonly of: number;
  /** What `done` and `of` mean, in words. */
  readonly text: string;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
}

/** A dialog with a few things that can be done, one press each; it says how each goes, and stays open. */
export function TaskSheet(props: {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  choices: readonly TaskChoice[];
  /** Null while nothing goes on. */
  progress: TaskProgress | null;
  /** How it ended; null before. */
  said: string | null;
  /** What is asked before the choices. */
  children?: ReactNode;
}) {
  const isBusy = props.progress !== null;
  return (
    <Sheet
      title={props.title}
      closeLabel={props.closeLabel}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
    >
      {props.children}
      <ul className="flex flex-col gap-2">
        {props.choices.map(({ key, ...choice }) => (
          <li key={key}>
            <Choice {...choice} isBusy={isBusy} />
          </li>
        ))}
      </ul>
      {props.progress === null ? null : <Progress {...props.progress} />}
      <p role="status" className="mt-4 text-[15px] empty:mt-0">
        {props.said}
      </p>
    </Sheet>
  );
}

/** Keeps the focus while it is busy, which a disabled button would lose. */
function Choice({ label, hint, onChoose, isBusy }: Omit<TaskChoice, 'key'> & { isBusy: boolean }) {
  return (
    <button
      type="button"
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) onChoose();
      }}
      className="block w-full rounded-[10px] border border-hair bg-raised px-4 py-2.5 text-left hover:border-ink aria-disabled:opacity-60"
    >
      <span className="block text-[15px] font-medium">{label}</span>
      <span className="block text-sm text-soft">{hint}</span>
    </button>
  );
}

function Progress({ label, done, of, text, cancelLabel, onCancel }: TaskProgress) {
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <progress aria-label={label} max={of} value={done} className="min-w-32 flex-1" />
      <span className="text-sm text-soft tabular-nums">{text}</span>
      <Action onClick={onCancel}>{cancelLabel}</Action>
    </div>
  );
}
