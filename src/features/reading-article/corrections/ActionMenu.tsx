import { use } from 'react';
import { Link } from 'react-router';
import type { CorrectionKind } from '#article/corrections/entity-correction.ts';
import { ReadingContext } from '#features/reading-article/reading-context.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { correctionsPath } from '#urls/paths.ts';
import type { Subject } from './to-draft.ts';

const ACTIONS: readonly CorrectionKind[] = [
  'not-a-name',
  'someone-else',
  'same-as',
  'two-people',
  'another-name',
  'what-it-is',
];

/** Everything that can be wrong with a mention. Where the text leaves open who it is, that question comes first. */
export function ActionMenu(props: { subject: Subject; onChoose: (action: CorrectionKind) => void }) {
  const { subject } = props;
  const { labelOf } = use(ReadingContext);
  const { messages } = useLanguage();
  const { corrections } = messages;
  const isUnclear = subject.candidates.length > 1;
  const actions: readonly CorrectionKind[] = isUnclear ? ['meant', ...ACTIONS] : ACTIONS;
  return (
    <>
      <p className="mb-1 text-[15px]">{corrections.asked(subject.printed, labelOf(subject.of.id))}</p>
      {isUnclear ? (
        <p className="mb-1 text-[15px]">
          {corrections.unclear(messages.orList(subject.candidates.map(labelOf)))}
        </p>
      ) : null}
      <p className="mb-4 text-sm text-soft">{corrections.hint}</p>
      <ul className="flex flex-col gap-2">
        {actions.map((action) => (
          <li key={action}>
            <button
              type="button"
              onClick={() => props.onChoose(action)}
              className="min-h-11 w-full rounded-[10px] border border-hair px-4 py-2 text-left text-[15px] hover:border-ink"
            >
              {corrections.actions[action]}
              <span className="block text-[13px] text-soft">{corrections.explained[action]}</span>
            </button>
          </li>
        ))}
      </ul>
      <Link
        to={correctionsPath()}
        className="mt-4 inline-block py-2 text-sm underline underline-offset-[0.25em]"
      >
        {corrections.all}
      </Link>
    </>
  );
}
