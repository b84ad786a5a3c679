import { useEffect, useRef, useState } from 'react';
import type { OwnArticle } from '#article/own-article.ts';
import { formatDate } from '#i18n/format-date.ts';
import { toLocalDay } from '#i18n/to-local-day.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { ReadBackup, RestorePlan } from '#queries/kept/back-up.ts';
import { listMissingSettings } from '#ui/settings/settings-backup.ts';
import { Action } from '#ui/Action.tsx';

const KINDS = ['articles', 'readingStates', 'pictures', 'kindOverrides', 'corrections'] as const;

const ROW = 'flex flex-wrap justify-between gap-x-6 border-b border-hair py-2.5 last:border-b-0';

/** How many things a restore would bring. */
export function countRestored(plan: RestorePlan): number {
  return KINDS.reduce((sum, kind) => sum + plan[kind].added.length + plan[kind].later.length, 0);
}

/** What a backup would change here, kind by kind, before anything is changed. */
export function RestoreDifferences(props: {
  read: ReadBackup;
  isBusy: boolean;
  /** Says whether articles that differ here come too, beside those that are here. */
  onConfirm: (hasCopies: boolean) => void;
  onCancel: () => void;
}) {
  const { plan, backup } = props.read;
  const { language, messages } = useLanguage();
  const { safety } = messages;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [hasCopies, setHasCopies] = useState(false);
  const { staying } = plan.articles;
  const settings = listMissingSettings(backup.settings).size;
  const isEmpty = countRestored(plan) + settings + staying.length === 0;
  const isNothing = countRestored(plan) + settings === 0 && !hasCopies;
  return (
    <section aria-label={safety.plan('')} className="mt-4 rounded-[14px] border border-hair bg-raised p-5">
      <h3 ref={heading} tabIndex={-1} className="-mx-2 rounded-[6px] px-2 font-serif text-lg font-medium">
        {safety.plan(formatDate(language, toLocalDay(new Date(backup.createdAt))))}
      </h3>
      <p className="mt-2 text-sm text-soft">{isEmpty ? safety.nothingNew : safety.planHint}</p>
      <dl className="mt-3 text-[15px]">
        {KINDS.map((kind) => (
          <div key={kind} className={ROW}>
            <dt className="text-soft">{safety.kinds[kind]}</dt>
            <dd>{messages.list(describe(plan[kind], safety))}</dd>
          </div>
        ))}
        <div className={ROW}>
          <dt className="text-soft">{safety.settings}</dt>
          <dd>{settings === 0 ? safety.none : safety.settingsAdded(settings)}</dd>
        </div>
      </dl>
      {staying.length === 0 ? null : (
        <Copies articles={staying} isWanted={hasCopies} onChange={setHasCopies} />
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        {isNothing ? null : (
          <Action isMain isBusy={props.isBusy} onClick={() => props.onConfirm(hasCopies)}>
            {safety.confirm}
          </Action>
        )}
        <Action isBusy={props.isBusy} onClick={props.onCancel}>
          {isNothing ? messages.close : safety.cancel}
        </Action>
      </div>
    </section>
  );
}

/** Articles that read differently here and in the backup, by name, and the way to have both. */
function Copies(props: {
  articles: readonly OwnArticle[];
  isWanted: boolean;
  onChange: (isWanted: boolean) => void;
}) {
  const { safety, importing } = useLanguage().messages;
  return (
    <div className="mt-4 text-[15px]">
      <p>{safety.differing}</p>
      <ul className="mt-1 ml-5 list-disc text-soft">
        {props.articles.map(({ articleId, article }) => (
          <li key={articleId} lang={article.lang} className="break-words">
            {article.headline.text || importing.untitled}
          </li>
        ))}
      </ul>
      <label className="mt-2 flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={props.isWanted}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
          className="size-5 shrink-0"
        />
        {safety.bringBeside}
      </label>
    </div>
  );
}

function describe(
  { added, later, staying, same }: RestorePlan[(typeof KINDS)[number]],
  safety: ReturnType<typeof useLanguage>['messages']['safety'],
): string[] {
  const parts = [
    added.length > 0 ? safety.added(added.length) : '',
    later.length > 0 ? safety.later(later.length) : '',
    staying.length > 0 ? safety.staying(staying.length) : '',
    same > 0 ? safety.same(same) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? [safety.none] : parts;
}
