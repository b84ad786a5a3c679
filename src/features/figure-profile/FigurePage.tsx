import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { labelOf, type Entity } from '#article/entity.ts';
import { isSlug, toEntityId, type EntityId } from '#article/ids.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { followMerged, labelIn, type Library } from '#article/library.ts';
import { figureLibraryQuery, LISTED_AT_FIRST } from '#queries/parts/figure-library-query.ts';
import { LoadError } from '#queries/load-failure.ts';
import { roleAt } from '#article/role-at.ts';
import { toSentenceCase } from '#text/letter-case.ts';
import { Action } from '#ui/Action.tsx';
import { stepFocus } from '#ui/step-focus.ts';
import { useFocusOnMore } from '#ui/use-focus-on-more.ts';
import { toMonogram } from '#ui/to-monogram.ts';
import { useShortcuts } from '#ui/use-shortcuts.ts';
import { encodeEntityFilter, toSearch } from '#urls/entity-filter.ts';
import { articlePath, correctionsPath, figurePath, libraryPath } from '#urls/paths.ts';
import { DossierButton } from './dossier/DossierButton.tsx';
import { usePrintPassages, type PrintPassages } from './dossier/use-print-passages.ts';
import { ProfileFacts } from './ProfileFacts.tsx';
import { StoryPassages } from './passages/StoryPassages.tsx';
import { TimelineView } from './TimelineView.tsx';
import { toLargeProfile, toProfile, type Profile } from './to-profile.ts';

/** Articles of a large library that one press brings. */
const LISTED_MORE = 24;

/** The page of a figure, a place, an organisation, a work or an event: what they are and where they occur. */
export function FigurePage() {
  const { id = '' } = useParams();
  const { data: library } = useSuspenseQuery(libraryQuery());
  const asked = isSlug(id) ? toEntityId(id) : null;
  if (asked !== null && library.total !== undefined)
    return <OfLargeLibrary key={asked} id={followMerged(library, asked)} library={library} />;
  const entity = asked === null ? undefined : library.entities.get(asked);
  if (entity === undefined) return <Elsewhere id={id} library={library} />;
  return <OfWholeLibrary key={entity.id} entity={entity} library={library} />;
}

/** Where the address leads if nobody of that name is here: to whom the reader has merged it into. */
function Elsewhere({ id, library }: { id: string; library: Library }) {
  const standIn = isSlug(id) ? followMerged(library, toEntityId(id)) : null;
  if (standIn !== null && standIn !== id) return <Navigate to={figurePath(standIn)} replace />;
  throw new LoadError({ kind: 'no-entity', id });
}

function OfWholeLibrary({ entity, library }: { entity: Entity; library: Library }) {
  const profile = useMemo(() => toProfile(library, entity), [library, entity]);
  return <FigureView profile={profile} onMore={null} />;
}

function OfLargeLibrary({ id, library }: { id: EntityId; library: Library }) {
  const [most, setMost] = useState(LISTED_AT_FIRST);
  const { data: known, error } = useQuery({
    ...figureLibraryQuery(id, most),
    placeholderData: keepPreviousData,
  });
  const inPart = known === undefined || known === null ? library : known.library;
  const entity = inPart.entities.get(id);
  const profile = useMemo(() => {
    if (known === undefined || entity === undefined) return null;
    return known === null ? toProfile(library, entity) : toLargeProfile(known, entity);
  }, [known, library, entity]);
  if (profile !== null) return <FigureView profile={profile} onMore={() => setMost(most + LISTED_MORE)} />;
  if (error !== null) throw error;
  return known === undefined ? null : <Elsewhere id={id} library={library} />;
}

function FigureView(props: { profile: Profile; onMore: (() => void) | null }) {
  const { profile, onMore } = props;
  const { entity, entries, timeline } = profile;
  const { language, messages } = useLanguage();
  const printing = usePrintPassages(entries);
  const search = toSearch(encodeEntityFilter({ with: [entity.id], match: 'all' }));
  const unlisted = profile.articles - entries.length;
  const askMore = useFocusOnMore('[data-story] h3 a', entries.length);
  useShortcuts({
    j: () => stepFocus('[data-story] h3 a', 1),
    k: () => stepFocus('[data-story] h3 a', -1),
    n: () => stepFocus('[data-naming]', 1),
    p: () => stepFocus('[data-naming]', -1),
  });
  return (
    <div data-type={entity.type} className="mx-auto max-w-[1080px] px-5 pt-7 pb-24 wide:px-7 wide:pt-[52px]">
      <title>{`${labelOf(entity, language)} · Dramatis`}</title>
      <FigureHeader profile={profile} search={search} printing={printing} />
      {timeline === null ? null : (
        <TimelineView timeline={timeline} hrefOf={(id) => articlePath(id) + search} />
      )}
      <div className="mt-8 grid gap-8 wide:grid-cols-[minmax(0,1fr)_300px] wide:gap-[72px]">
        <div className="min-w-0">
          <h2 className="mb-6 text-sm leading-none font-semibold">
            {profile.articles === 0
              ? messages.figure.nowhere
              : messages.figure.articlesTitle(
                  messages.counts.mentions(profile.mentions),
                  messages.counts.articles(profile.articles),
                )}
          </h2>
          {entries.map((entry) => (
            <StoryPassages key={entry.id} entry={entry} entity={entity.id} showsAll={printing.isPrinting} />
          ))}
          {unlisted > 0 && onMore !== null ? (
            <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm print:hidden">
              <Action
                onClick={() => {
                  askMore();
                  onMore();
                }}
              >
                {messages.searching.more(Math.min(unlisted, LISTED_MORE))}
              </Action>
              <span className="text-soft">{messages.figure.listed(entries.length, profile.articles)}</span>
            </p>
          ) : null}
        </div>
        <ProfileFacts profile={profile} />
      </div>
    </div>
  );
}

function FigureHeader(props: {
  profile: Profile;
  /** The library filtered by it, as a search. */
  search: string;
  printing: PrintPassages;
}) {
  const { entity, library, entries, articles } = props.profile;
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
      {articles === 0 ? null : (
        <div className="col-span-2 flex flex-wrap gap-2 *:flex-auto wide:col-span-1 wide:flex-col print:hidden">
          <Link
            to={libraryPath() + props.search}
            className="min-h-11 rounded-[10px] bg-(--hue) px-[18px] py-2.5 text-center text-[15px] text-raised"
          >
            {messages.figure.read(articles)}
          </Link>
          {/* A dossier has every passage: of a figure of which only some articles are listed it would not. */}
          {entries.length < articles ? null : (
            <DossierButton
              entity={entity}
              about={toSentenceCase(subtitle)}
              entries={entries}
              printing={props.printing}
            />
          )}
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
