import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { isSameChoice, type OfflineChoice } from '#article/offline-choice.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { choosableFiguresQuery, estimateBytes, isSearchKept } from '#queries/choosable-query.ts';
import { deviceStorageQuery } from '#queries/kept/device-storage-query.ts';
import { Action } from '#ui/Action.tsx';
import type { ChooseOfflineProps } from './ChooseOffline.tsx';
import { ChoiceProgress } from './ChoiceProgress.tsx';
import { CountField } from './CountField.tsx';
import { NamedFields } from './NamedFields.tsx';
import { OptionRow } from './OptionRow.tsx';
import { CHOICE_KINDS, countArticles, toChoice, toDraft, type ChoiceProblem } from './to-choice.ts';

type Root = NonNullable<Parameters<typeof choosableFiguresQuery>[0]>;

/** The ways to choose, each with what it takes; what was chosen is told to the worker. */
export function ChoiceForm(props: ChooseOfflineProps & { root: Root }) {
  const { root, articles, onChoose } = props;
  const { choosingOffline } = useLanguage().messages;
  const id = useId();
  const [draft, setDraft] = useState(() => toDraft(articles.choice, root.total));
  const [problem, setProblem] = useState<ChoiceProblem | 'unheard' | null>(null);
  const [applied, setApplied] = useState<OfflineChoice | null>(null);
  const isNamed = draft.kind === 'named';
  const { data: figures } = useQuery({ ...choosableFiguresQuery(root), enabled: isNamed });
  const counts = { total: root.total, topics: root.topics, figures: figures ?? [] };
  const change = (changes: Partial<typeof draft>) => {
    setDraft({ ...draft, ...changes });
    setProblem(null);
  };
  const apply = () => {
    const choice = toChoice(draft, root.total);
    if (typeof choice === 'string') return setProblem(choice);
    if (!onChoose(choice)) return setProblem('unheard');
    setApplied(choice);
  };
  const chosen = countArticles(draft, counts);
  return (
    <form
      className="mt-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <fieldset className="min-w-0">
        <legend className="mb-1 text-[15px] font-medium">{choosingOffline.legend}</legend>
        {CHOICE_KINDS.map((kind) => (
          <OptionRow
            key={kind}
            name={id}
            label={choosingOffline.kinds[kind]}
            hint={<Size kind={kind} root={root} articles={countArticles({ ...draft, kind }, counts)} />}
            isChosen={draft.kind === kind}
            onChoose={() => change({ kind })}
          >
            {kind === 'newest' ? (
              <CountField
                value={draft.count}
                total={root.total}
                isWrong={problem === 'count'}
                onChange={(count) => change({ count })}
              />
            ) : kind === 'named' ? (
              <NamedFields draft={draft} topics={root.topics} figures={figures ?? []} onChange={change} />
            ) : null}
          </OptionRow>
        ))}
      </fieldset>
      <div className="mt-4 text-sm text-soft">
        <Room bytes={estimateBytes(root, chosen)} keptBytes={estimateBytes(root, articles.kept)} />
        <p className="mt-1">{choosingOffline.letsGo}</p>
        {isSearchKept(root, chosen) ? null : <p className="mt-1">{choosingOffline.unsearched}</p>}
      </div>
      <div className="mt-4">
        <Action isMain onClick={apply}>
          {choosingOffline.apply}
        </Action>
      </div>
      <p role="alert" className="mt-3 text-[15px] empty:mt-0">
        {problem === null
          ? null
          : problem === 'unheard'
            ? choosingOffline.unheard
            : choosingOffline.problems[problem](root.total)}
      </p>
      <ChoiceProgress
        articles={articles}
        isSaving={props.isSaving}
        isFinding={applied !== null && !isSameChoice(applied, articles.choice)}
        failure={props.failure}
      />
    </form>
  );
}

/** How many articles a way of choosing has and what they take, in words. */
function Size(props: { kind: OfflineChoice['kind']; root: Root; articles: number }) {
  const { kind, root, articles } = props;
  const { choosingOffline } = useLanguage().messages;
  if (kind === 'none') return choosingOffline.noneHint;
  if (articles === 0)
    return kind === 'named' ? choosingOffline.namedHint : choosingOffline.countFrom(root.total);
  const bytes = estimateBytes(root, articles);
  return kind === 'named' ? choosingOffline.sizeUpTo(articles, bytes) : choosingOffline.size(articles, bytes);
}

/** What the browser allows, and whether the choice fits into it. */
function Room(props: { bytes: number; keptBytes: number }) {
  const { choosingOffline } = useLanguage().messages;
  const { data: device } = useQuery(deviceStorageQuery());
  if (device?.usage == null || device.quota === null) return null;
  // What is kept now makes room for what is chosen.
  const free = device.quota - device.usage + props.keptBytes;
  return (
    <>
      <p>{choosingOffline.room(device.usage, device.quota)}</p>
      {props.bytes > free ? <p className="mt-1 font-medium text-ink">{choosingOffline.tooLarge}</p> : null}
    </>
  );
}
