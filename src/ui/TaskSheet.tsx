import { useRef, type ReactNode } from 'react';
import { Action } from './Action.tsx';
import { ChoiceButton } from './ChoiceButton.tsx';
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
  const said = useRef<HTMLParagraphElement>(null);
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
            <ChoiceButton {...choice} isBusy={isBusy} />
          </li>
        ))}
      </ul>
      {props.progress === null ? null : (
        <Progress
          {...props.progress}
          onCancel={() => {
            // The button that was pressed goes with the progress.
            said.current?.focus();
            props.progress?.onCancel();
          }}
        />
      )}
      <p ref={said} role="status" tabIndex={-1} className="mt-4 rounded-[6px] text-[15px] empty:mt-0">
        {props.said}
      </p>
    </Sheet>
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
