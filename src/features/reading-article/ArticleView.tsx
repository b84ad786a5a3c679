import { useMemo, useState } from 'react';
import type { Article } from '#article/article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { findEntry, type Library } from '#article/library.ts';
import { announce } from '#ui/announce.ts';
import { useSettings } from '#ui/settings/use-settings.ts';
import { useMedia } from '#ui/use-media.ts';
import { ArticleColumn } from './ArticleColumn.tsx';
import { CastPanel } from './CastPanel.tsx';
import { Finder } from './Finder.tsx';
import { PeekLayer } from './PeekLayer.tsx';
import { ReadingMemory } from './position/ReadingMemory.tsx';
import { PrintedCast } from './print/PrintedCast.tsx';
import { joinChosen } from './join-chosen.ts';
import { ReadingContext, type Reading } from './reading-context.ts';
import { rankRelated } from './related/rank-related.ts';
import { useCast } from './use-cast.ts';
import { useFilterAnnouncements } from './use-filter-announcements.ts';
import { useFocusFilter } from './use-focus-filter.ts';
import { enterPeek, leavePeek, usePeek } from './use-peek.ts';
import { useReadingKeys } from './use-reading-keys.ts';

/** An article with its cast in the margin; choosing somebody keeps their passages in focus. */
export function ArticleView(props: { article: Article; library: Library }) {
  const { article, library } = props;
  const { messages } = useLanguage();
  const { carriers, presences, entities, findLabel, roleOf } = useCast(article, library);
  const focus = useFocusFilter(article, carriers);
  const { filter, isFiltering, finder, toggleHref, onToggle } = focus;
  const peek = usePeek();
  const { marking, hasPeekCards } = useSettings();
  const isWide = useMedia('(min-width: 1081px)');
  const [isSheetOpen, setIsSheetOpen] = useState(false);

  const related = useMemo(() => rankRelated(library, article.id), [library, article.id]);
  const imageCount = article.blocks.filter((block) => block.kind === 'image').length;
  const reading: Reading = useMemo(
    () => ({
      filter,
      entities,
      labelOf: (id) => findLabel(id) ?? id,
      toggleHref,
      onToggle,
      currentMention: finder.currentId,
      imageCount,
      related,
      isMarked: marking !== 'off',
    }),
    [filter, entities, findLabel, toggleHref, onToggle, finder.currentId, imageCount, related, marking],
  );
  useFilterAnnouncements({
    filter,
    names: joinChosen(filter, reading.labelOf, messages),
    mentionCount: finder.total,
    passageCount: focus.passageCount,
    isSheetOpen,
  });
  const clear = () => {
    focus.clear();
    // The focus is back at a mention; nobody asked to look at it again.
    peek.close();
    announce(messages.finder.cleared);
  };
  useReadingKeys({
    onStep: (by) => finder.step(by, true),
    onFigures: () => {
      if (isWide) document.querySelector<HTMLElement>('[data-cast] button')?.focus();
      else setIsSheetOpen(true);
    },
    onEscape: () => {
      if (leavePeek(peek)) return true;
      if (isFiltering) clear();
      return isFiltering;
    },
    onEnterPeek: () => hasPeekCards && enterPeek(peek),
  });

  const title = article.headline.text === '' ? messages.article.untitled : article.headline.text;
  return (
    <ReadingContext value={reading}>
      <title>{`${title} · Dramatis`}</title>
      <ReadingMemory article={article} isFiltering={isFiltering} />
      <div className="article-grid px-5 pt-7 pb-32 wide:gap-x-14 wide:px-7 wide:pt-14 min-[1280px]:gap-x-[72px]">
        <ArticleColumn
          article={article}
          words={findEntry(library, article.id)?.words ?? 0}
          figureCount={presences.filter(({ entity }) => entity.type === 'person').length}
          imageCount={imageCount}
          unknownCount={focus.unknown.length}
          handlers={hasPeekCards ? peek.handlers : {}}
          onMention={(mentionId, event) => {
            if (peek.tap(event)) return;
            focus.onMention(mentionId);
            peek.close();
          }}
        />
        <CastPanel
          presences={presences}
          roleOf={roleOf}
          isSheetOpen={isSheetOpen}
          onSheetOpenChange={setIsSheetOpen}
          finderRows={filter.with.length > 1 ? 2 : isFiltering ? 1 : 0}
        />
        <PrintedCast presences={presences} roleOf={roleOf} />
      </div>
      <PeekLayer peek={peek} article={article} library={library} presences={presences} roleOf={roleOf} />
      {isFiltering ? (
        <Finder
          position={finder.position}
          total={finder.total}
          onStep={(by) => finder.step(by, false)}
          onMatch={focus.setMatch}
          onClear={clear}
        />
      ) : null}
    </ReadingContext>
  );
}
