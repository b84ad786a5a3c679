import { lazy, Suspense } from 'react';
import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import { countNamingElsewhere, type Library } from '#article/library.ts';
import { findMention } from './corrections/find-mention.ts';
import { useCorrecting } from './corrections/use-correcting.ts';
import type { PeekFacts } from './peek/PeekBody.tsx';
import { PeekCard } from './PeekCard.tsx';
import type { Presence } from './rank-entities.ts';
import { leaveByTab, leavePeek, type Peek, type Peeked } from './use-peek.ts';

const PeekSheet = lazy(async () => ({ default: (await import('./peek/PeekSheet.tsx')).PeekSheet }));
const CorrectionSheet = lazy(async () => ({
  default: (await import('./corrections/CorrectionSheet.tsx')).CorrectionSheet,
}));

/** The card of the mention that is peeked at or was tapped, with what article and library know of its entity. */
export function PeekLayer(props: {
  peek: Peek;
  article: Article;
  library: Library;
  presences: readonly Presence[];
  roleOf: (entity: Entity) => string | null;
}) {
  const { peek, article, library } = props;
  const correcting = useCorrecting(article, library);
  const factsOf = (peeked: Peeked | null): PeekFacts | null => {
    const presence = props.presences.find(({ entity }) => entity.id === peeked?.entity);
    if (presence === undefined || peeked === null) return null;
    const { entity, count } = presence;
    const asked = findMention(article, peeked.element.dataset['mention'] ?? '');
    return {
      article,
      library,
      entity: entity.id,
      role: props.roleOf(entity),
      countHere: count,
      countElsewhere: countNamingElsewhere(library, entity.id, article.id),
      candidates: asked?.mention.candidates ?? [],
      onCorrect: (action) => {
        // One dialog at a time: the focus goes from the card to the sheet, and from there to the mention.
        peek.close();
        peek.closeTap();
        if (asked !== null) correcting.ask(asked, action);
      },
    };
  };
  const peeked = factsOf(peek.peeked);
  const tapped = factsOf(peek.tapped);
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
      {correcting.asked === null ? null : (
        <Suspense fallback={null}>
          <CorrectionSheet
            asked={correcting.asked}
            library={library}
            isOpen={correcting.isOpen}
            onOpenChange={correcting.setIsOpen}
          />
        </Suspense>
      )}
    </>
  );
}
