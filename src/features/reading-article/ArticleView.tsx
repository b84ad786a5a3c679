import { lazy, Suspense, use } from 'react';
import type { Article } from '#article/article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { findEntry, type Library } from '#article/library.ts';
import type { RelatedFigure } from '#article/rank-related.ts';
import { useSettings } from '#ui/settings/use-settings.ts';
import { useLazyDialog } from '#ui/use-lazy-dialog.ts';
import { ArticleColumn } from './ArticleColumn.tsx';
import { CastPanel } from './CastPanel.tsx';
import { useChecking } from './checking/use-checking.ts';
import { CorrectNames } from './corrections/CorrectNames.tsx';
import { Finder } from './Finder.tsx';
import { PeekLayer } from './PeekLayer.tsx';
import { ReadingMemory } from './position/ReadingMemory.tsx';
import { PrintedCast } from './print/PrintedCast.tsx';
import { ReadingContext } from './reading-context.ts';
import { useArticleKeys } from './use-article-keys.ts';
import { useCast, type Cast } from './use-cast.ts';
import { useFilterAnnouncements } from './use-filter-announcements.ts';
import { useFocusFilter, type FocusFilter } from './use-focus-filter.ts';
import { usePeek, type Peek } from './use-peek.ts';
import { useReading } from './use-reading.ts';

const CheckSheet = lazy(async () => ({ default: (await import('./checking/CheckSheet.tsx')).CheckSheet }));

/** An article with its cast in the margin; choosing somebody keeps their passages in focus. */
export function ArticleView(props: {
  article: Article;
  library: Library;
  /** As the edition ranked them; null where the library is here to rank by. */
  related: readonly RelatedFigure[] | null;
}) {
  const { article, library, related } = props;
  const { messages } = useLanguage();
  const cast = useCast(article, library);
  const focus = useFocusFilter(article, library, cast.carriers);
  const reading = useReading(article, library, related, cast, focus);
  const peek = usePeek();
  const sheet = useLazyDialog();
  const checking = useChecking();
  useFilterAnnouncements(focus, reading.labelOf, sheet.isOpen);
  const clear = () => {
    focus.clear();
    // The focus is back at a mention; nobody asked to look at it again.
    peek.close();
  };
  useArticleKeys({ focus, peek, sheet, onClear: clear });

  const { presences, roleOf } = cast;
  const title = article.headline.text === '' ? messages.article.untitled : article.headline.text;
  return (
    <ReadingContext value={reading}>
      <title>{`${title} · Dramatis`}</title>
      <ReadingMemory article={article} isFiltering={focus.isFiltering} />
      <div className="article-grid px-5 pt-7 pb-[max(128px,var(--finder-room,0px)+84px)] wide:gap-x-14 wide:px-7 wide:pt-14 min-[1280px]:gap-x-[72px]">
        <TextColumn article={article} library={library} cast={cast} focus={focus} peek={peek} />
        <CastPanel presences={presences} roleOf={roleOf} sheet={sheet}>
          <CorrectNames article={article} library={library} />
        </CastPanel>
        <PrintedCast presences={presences} roleOf={roleOf} />
      </div>
      <PeekLayer peek={peek} article={article} library={library} presences={presences} roleOf={roleOf} />
      {checking.isWanted ? (
        <Suspense fallback={null}>
          <CheckSheet
            article={article}
            library={library}
            isOpen={checking.isOpen}
            onOpenChange={checking.setOpen}
          />
        </Suspense>
      ) : null}
      {focus.isFiltering ? <Finder finder={focus.finder} onMatch={focus.setMatch} onClear={clear} /> : null}
    </ReadingContext>
  );
}

/** The text, whose mentions are peeked at and pressed. */
function TextColumn(props: {
  article: Article;
  library: Library;
  cast: Cast;
  focus: FocusFilter;
  peek: Peek;
}) {
  const { article, focus, peek } = props;
  const { hasPeekCards } = useSettings();
  const { imageCount } = use(ReadingContext);
  return (
    <ArticleColumn
      article={article}
      words={findEntry(props.library, article.id)?.words ?? 0}
      figureCount={props.cast.presences.filter(({ entity }) => entity.type === 'person').length}
      imageCount={imageCount}
      unknownCount={focus.unknown.length}
      handlers={hasPeekCards ? peek.handlers : {}}
      onMention={(mentionId, event) => {
        if (peek.tap(event)) return;
        focus.onMention(mentionId);
        peek.close();
      }}
    />
  );
}
