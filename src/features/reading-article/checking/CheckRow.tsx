import { use } from 'react';
import type { DoubtfulName } from '#article/find-doubtful-names.ts';
import { ReadingContext } from '#features/reading-article/reading-context.ts';
import { labelOf } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { HighlightedText } from '#ui/HighlightedText.tsx';

/** An answer of one press. */
export interface Answer {
  readonly label: string;
  readonly onChoose: () => void;
}

/** A doubtful name: its sentence, what it is taken for and how surely, and the answers. */
export function CheckRow(props: {
  name: DoubtfulName;
  lang: string;
  /** The likelier first. */
  answers: readonly Answer[];
  onOther: () => void;
}) {
  const { name } = props;
  const { checking } = useLanguage().messages;
  const { surface, why } = name;
  const other = why === 'unclear' ? checking.tellWho : checking.other;
  return (
    <li data-row={name.key} className="border-b border-hair py-4 first:pt-0 last:border-b-0">
      <h3 lang={props.lang} className="font-serif text-lg leading-snug font-medium break-words">
        {surface}
      </h3>
      <ReadAs name={name} />
      <p lang={props.lang} className="my-2 font-serif text-base leading-snug break-words">
        <HighlightedText text={name.sentence} highlights={[{ ...name.at, kind: name.entity.type }]} />
      </p>
      <p className="mb-3 text-[13px] text-soft">
        {checking.why[why]}
        {name.count > 1 ? `, ${checking.times(name.count)}` : null}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {props.answers.map(({ label, onChoose }) => (
          <Action key={label} label={checking.of(label, surface)} onClick={onChoose}>
            {label}
          </Action>
        ))}
        <button
          type="button"
          aria-label={checking.of(other, surface)}
          onClick={props.onOther}
          className="min-h-11 px-1 text-sm text-soft underline underline-offset-[0.25em] hover:text-ink"
        >
          {other}
        </button>
      </div>
    </li>
  );
}

/** Whom or what the words are taken for. */
function ReadAs({ name }: { name: DoubtfulName }) {
  const { labelOf: labelOfId } = use(ReadingContext);
  const { language, messages } = useLanguage();
  const { checking, entityTypes, orList } = messages;
  const { entity, candidates, surface } = name;
  const label = labelOf(entity, language);
  const type = entityTypes[entity.type];
  return (
    <p className="text-[13px] text-soft">
      {candidates.length > 1
        ? checking.mayBe(orList(candidates.map(labelOfId)))
        : label === surface
          ? checking.readAs(type)
          : checking.linkedTo(label, type)}
    </p>
  );
}
