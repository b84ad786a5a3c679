import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from 'react-router';
import { labelOf, type Entity } from '#article/entity.ts';
import { isSlug, toArticleId, toEntityId } from '#article/ids.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { articlesNaming, followMerged, labelIn, type Library, type LibraryEntry } from '#article/library.ts';
import { LoadError } from '#queries/load-failure.ts';
import { roleAt } from '#article/role-at.ts';
import { toSentenceCase } from '#text/letter-case.ts';
import { stepFocus } from '#ui/step-focus.ts';
import { toMonogram } from '#ui/to-monogram.ts';
import { useShortcuts } from '#ui/use-shortcuts.ts';
import { encodeEntityFilter, toSearch } from '#urls/entity-filter.ts';
import { articlePath, correctionsPath, figurePath, libraryPath } from '#urls/paths.ts';
import { DossierButton } from './dossier/DossierButton.tsx';
import { usePrintPassages, type PrintPassages } from './dossier/use-print-passages.ts';
import { ProfileFacts } from './ProfileFacts.tsx';
import { StoryPassages } from './passages/StoryPassages.tsx';
import { TimelineView } from './TimelineView.tsx';
import { toTimeline } from './to-timeline.ts';

/** The page of a figure, a place, an organisation, a work or an event: what they are and where they occur. */
export function FigurePage() {
  const { id = '' } = useParams();
  const { data: library } = useSuspenseQuery(libraryQuery());
  const entity = isSlug(id) ? library.entities.get(toEntityId(id)) : undefined;
  if (entity === undefined) {
    // An address from before the reader merged it into another one.
    const standIn = isSlug(id) ? followMerged(library, toEntityId(id)) : null;
    if (standIn !== null && standIn !== id) return <Navigate to={figurePath(standIn)} replace />;
    throw new LoadError({ kind: 'no-entity', id });
  }
  return <FigureView key={entity.id} entity={entity} library={library} />;
}

function FigureView(props: { entity: Entity; library: Library }) {
  const { entity, library } = props;
  const { language, messages } = useLanguage();
  const entries = articlesNaming(library, entity.id);
  const printing = usePrintPassages(entries);
  const timeline = toTimeline(library, entity.id);
  const search = toSearch(encodeEntityFilter({ with: [entity.id], match: 'all' }));
  const mentions = entries
    .flatMap(({ entities }) => entities.filter(({ entity: id }) => id === entity.id))
    .reduce((sum, { count }) => sum + count, 0);
  useShortcuts({
    j: () => stepFocus('[data-story] h3 a', 1),
    k: () => stepFocus('[data-story] h3 a', -1),
    n: () => stepFocus('[data-naming]', 1),
    p: () => stepFocus('[data-naming]', -1),
  });
  return (
    <div data-type={entity.type} className="mx-auto max-w-[1080px] px-5 pt-7 pb-24 wide:px-7 wide:pt-[52px]">
      <title>{`${labelOf(entity, language)} · Dramatis`}</title>
      <FigureHeader entity={entity} library={library} entries={entries} search={search} printing={printing} />
      {timeline === null ? null : (
        <TimelineView timeline={timeline} hrefOf={(id) => articlePath(toArticleId(id)) + search} />
      )}
      <div className="mt-8 grid gap-8 wide:grid-cols-[minmax(0,1fr)_300px] wide:gap-[72px]">
        <div className="min-w-0">
          <h2 className="mb-6 text-sm leading-none font-semibold">
            {entries.length === 0
              ? messages.figure.nowhere
              : messages.figure.articlesTitle(
                  messages.counts.mentions(mentions),
                  messages.counts.articles(entries.length),
                )}
          </h2>
          {entries.map((entry) => (
            <StoryPassages key={entry.id} entry={entry} entity={entity.id} showsAll={printing.isPrinting} />
          ))}
        </div>
        <ProfileFacts library={library} entity={entity} />
      </div>
    </div>
  );
}

function FigureHeader(props: {
  entity: Entity;
  library: Library;
  /** The articles that name the entity. */
  entries: readonly LibraryEntry[];
  /** The library filtered by it, as a search. */
  search: string;
  printing: PrintPassages;
}) {
  const { entity, library, entries } = props;
  const { language, messages } = useLanguage();
  const label = labelOf(entity, language);
  const now = roleAt(entity, null, language, labelIn(library, language));
  // The description says most; the present role stands in for it, and the type for both.
  const subtitle = entity.description[language] ?? now ?? messages.entityTypes[entity.type];
  return (
    <header className="grid grid-cols-[72px_1fr] items-center gap-4 border-b border-hair pb-[30px] wide:grid-cols-[108px_1fr_auto] wide:gap-7">
      <span
        aria-hidden="true"
        className="initials aspect-square w-full rounded-full border-[1.5px] border-(--hue)/45 bg-raised bg-[radial-gradient(90%_120%_at_12%_0%,var(--hue-wash),transparent_70%)] text-[28px] text-(--hue) wide:text-[42px]"
      >
        {toMonogram(label)}
      </span>
      <div className="min-w-0">
        <h1
          tabIndex={-1}
          className="mb-2 font-serif text-[31px] leading-[1.05] font-medium tracking-[-0.018em] text-balance wide:text-[44px]"
        >
          {label}
        </h1>
        <p className="text-[15px] text-soft">{toSentenceCase(subtitle)}</p>
        <MergedHere entity={entity} library={library} />
      </div>
      {entries.length === 0 ? null : (
        <div className="col-span-2 flex flex-wrap gap-2 *:flex-auto wide:col-span-1 wide:flex-col print:hidden">
          <Link
            to={libraryPath() + props.search}
            className="min-h-11 rounded-[10px] bg-(--hue) px-[18px] py-2.5 text-center text-[15px] text-raised"
          >
            {messages.figure.read(entries.length)}
          </Link>
          <DossierButton
            entity={entity}
            about={toSentenceCase(subtitle)}
            entries={entries}
            printing={props.printing}
          />
        </div>
      )}
    </header>
  );
}

/** Says quietly that the reader has merged others into this one. */
function MergedHere(props: { entity: Entity; library: Library }) {
  const { corrections } = useLanguage().messages;
  const merged = [...(props.library.standIns?.values() ?? [])].filter((id) => id === props.entity.id).length;
  if (merged === 0) return null;
  return (
    <p className="mt-1 text-[13px] text-soft">
      {corrections.merged(merged)}{' '}
      <Link to={correctionsPath()} className="underline underline-offset-[0.25em] max-wide:py-2">
        {corrections.all}
      </Link>
    </p>
  );
}
