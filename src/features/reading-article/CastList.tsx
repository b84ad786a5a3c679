import { use, type ReactNode } from 'react';
import type { Entity } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { CheckLink } from './checking/CheckLink.tsx';
import { EntityChips } from './EntityChips.tsx';
import { FigureRow } from './FigureRow.tsx';
import { groupOthers, type Presence } from './rank-entities.ts';
import { ReadingContext } from './reading-context.ts';
import { RelatedFigures } from './related/RelatedFigures.tsx';

/** Everybody and everything the article names: figures first, then the rest as chips. */
export function CastList(props: {
  presences: readonly Presence[];
  roleOf: (entity: Entity) => string | null;
  hasTitle: boolean;
  /** What stands between what the article names and the figures of other stories. */
  children: ReactNode;
}) {
  const { filter } = use(ReadingContext);
  const { messages } = useLanguage();
  const figures = props.presences.filter(({ entity }) => entity.type === 'person');
  return (
    <>
      {props.hasTitle ? (
        <h2 className="mb-1.5 text-sm leading-none font-semibold">{messages.article.castTitle}</h2>
      ) : null}
      <p className="mb-3.5 text-[13px] leading-snug text-balance text-soft">
        {figures.length === 0 ? messages.article.noFigures : messages.article.castHint}
      </p>
      {/* In the sheet of a narrow screen it would open one dialog from another: there it stands in the head of the article. */}
      {props.hasTitle ? <CheckLink className="-mt-2 mb-3.5 inline-block py-1 text-[13px] text-soft" /> : null}
      {filter.with.length > 1 ? <MatchNote /> : null}
      {figures.length === 0 ? null : (
        <ul>
          {figures.map((presence) => (
            <li key={presence.entity.id}>
              <FigureRow presence={presence} role={props.roleOf(presence.entity)} />
            </li>
          ))}
        </ul>
      )}
      <hr className="my-5 border-0 border-t border-hair" />
      {groupOthers(props.presences).map(({ type, presences }) => (
        <EntityChips key={type} title={messages.entityGroups[type]} presences={presences} />
      ))}
      <div className="mb-4 empty:hidden">{props.children}</div>
      <RelatedFigures roleOf={props.roleOf} />
    </>
  );
}

function MatchNote() {
  const { filter, labelOf } = use(ReadingContext);
  const { messages } = useLanguage();
  const names = filter.with.map(labelOf);
  const joined = filter.match === 'all' ? messages.list(names) : messages.orList(names);
  return (
    <p className="mb-3 text-[13px] text-ink">
      {messages.finder.matchLabel}: {joined}
    </p>
  );
}
