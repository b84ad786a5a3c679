import { useEffect, useRef } from 'react';
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
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { plan, backup } = props.read;
  const { language, messages } = useLanguage();
  const { safety } = messages;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const settings = listMissingSettings(backup.settings).size;
  const isEmpty = countRestored(plan) + settings === 0;
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
      <div className="mt-4 flex flex-wrap gap-2">
        {isEmpty ? null : (
          <Action isBusy={props.isBusy} onClick={props.onConfirm}>
            {safety.confirm}
          </Action>
        )}
        <Action isBusy={props.isBusy} onClick={props.onCancel}>
          {isEmpty ? messages.close : safety.cancel}
        </Action>
      </div>
    </section>
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
