import { lazy, Suspense } from 'react';
import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { articlesNaming, type Library } from '#article/library.ts';
import type { PeekFacts } from './peek/PeekBody.tsx';
import { PeekCard } from './PeekCard.tsx';
import type { Presence } from './rank-entities.ts';
import { leaveByTab, leavePeek, type Peek } from './use-peek.ts';

const PeekSheet = lazy(async () => ({ default: (await import('./peek/PeekSheet.tsx')).PeekSheet }));

/** The card of the mention that is peeked at or was tapped, with what article and library know of its entity. */
export function PeekLayer(props: {
  peek: Peek;
  article: Article;
  library: Library;
  presences: readonly Presence[];
  roleOf: (entity: Entity) => string | null;
}) {
  const { peek, article, library } = props;
  const factsOf = (id: EntityId | undefined): PeekFacts | null => {
    const presence = props.presences.find(({ entity }) => entity.id === id);
    if (presence === undefined) return null;
    const { entity, count } = presence;
    const elsewhere = articlesNaming(library, entity.id).filter((entry) => entry.id !== article.id);
    const role = props.roleOf(entity);
    return { article, library, entity: entity.id, role, countHere: count, countElsewhere: elsewhere.length };
  };
  const peeked = factsOf(peek.peeked?.entity);
  const tapped = factsOf(peek.tapped?.entity);
  return (
    <>
      {peek.peeked === null || peeked === null ? null : (
        <PeekCard
          peeked={peek.peeked}
          facts={peeked}
          handlers={peek.cardHandlers}
          onClose={() => leavePeek(peek)}
          onTabOut={(isBack) => leaveByTab(peek, isBack)}
        />
      )}
      {tapped === null ? null : (
        <Suspense fallback={null}>
          <PeekSheet facts={tapped} isOpen={peek.isTapOpen} onClose={peek.closeTap} />
        </Suspense>
      )}
    </>
  );
}
