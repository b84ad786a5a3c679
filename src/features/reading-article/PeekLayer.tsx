import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import { articlesNaming, type Library } from '#article/library.ts';
import { PeekCard } from './PeekCard.tsx';
import type { Presence } from './rank-entities.ts';
import type { Peek } from './use-peek.ts';

/** The card of the mention that is peeked at, with what article and library know of its entity. */
export function PeekLayer(props: {
  peek: Peek;
  article: Article;
  library: Library;
  presences: readonly Presence[];
  roleOf: (entity: Entity) => string | null;
}) {
  const { peek, article, library, presences } = props;
  const { peeked } = peek;
  const presence = presences.find(({ entity }) => entity.id === peeked?.entity);
  if (peeked === null || presence === undefined) return null;
  const elsewhere = articlesNaming(library, peeked.entity).filter(({ id }) => id !== article.id);
  return (
    <PeekCard
      peeked={peeked}
      role={props.roleOf(presence.entity)}
      countHere={presence.count}
      countElsewhere={elsewhere.length}
      handlers={peek.cardHandlers}
      onClose={peek.close}
    />
  );
}
