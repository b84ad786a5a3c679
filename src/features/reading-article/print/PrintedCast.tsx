import { use } from 'react';
import type { Entity } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { groupOthers, type Presence } from '#features/reading-article/rank-entities.ts';
import { ReadingContext } from '#features/reading-article/reading-context.ts';

/** The cast as a note at the end of the printed article. The screen has it in the margin instead. */
export function PrintedCast(props: {
  presences: readonly Presence[];
  roleOf: (entity: Entity) => string | null;
}) {
  const { language, messages } = useLanguage();
  const presences = props.presences.filter(({ count }) => count > 0);
  if (presences.length === 0) return null;
  const figures = presences.filter(({ entity }) => entity.type === 'person');
  return (
    <section lang={language} className="mt-8 hidden border-t border-ink pt-3 print:block">
      <h2 className="mb-2 text-[10pt] font-semibold">{messages.print.cast}</h2>
      <ol className="columns-2 gap-8">
        {figures.map(({ entity, count }) => (
          <PrintedFigure key={entity.id} entity={entity} count={count} role={props.roleOf(entity)} />
        ))}
      </ol>
      {groupOthers(presences).map(({ type, presences: group }) => (
        <PrintedGroup key={type} title={messages.entityGroups[type]} presences={group} />
      ))}
    </section>
  );
}

function PrintedFigure(props: { entity: Entity; count: number; role: string | null }) {
  const { labelOf } = use(ReadingContext);
  const { messages } = useLanguage();
  return (
    <li className="print-entry mb-1.5 leading-snug">
      <b className="font-semibold">{labelOf(props.entity.id)}</b>
      <br />
      {props.role === null ? null : `${props.role} · `}
      <span className="whitespace-nowrap">{messages.print.mentions(props.count)}</span>
    </li>
  );
}

function PrintedGroup(props: { title: string; presences: readonly Presence[] }) {
  const { labelOf } = use(ReadingContext);
  if (props.presences.length === 0) return null;
  const named = props.presences.map(({ entity, count }) => `${labelOf(entity.id)} (${count})`);
  return (
    <p className="mt-1.5">
      <b className="font-semibold">{props.title}:</b> {named.join(', ')}
    </p>
  );
}
