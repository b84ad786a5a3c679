import { Link } from 'react-router';
import { labelOf } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Library } from '#article/library.ts';
import { toLineCase } from '#text/letter-case.ts';
import { PictureSlot } from '#ui/PictureSlot.tsx';
import { figuresOf } from '#features/browsing-library/filter-library.ts';
import type { FoundEntry } from '#features/browsing-library/use-found-entries.ts';
import { CastMonograms } from './CastMonograms.tsx';
import { EntryMeta } from './EntryMeta.tsx';
import { EntryState } from './EntryState.tsx';
import type { SetPosition } from '#features/browsing-library/list/listed-entries.ts';
import { MatchingPassage } from './MatchingPassage.tsx';

/** The first story of the list, set large. */
export function LeadStory(props: { library: Library; found: FoundEntry; position: SetPosition }) {
  const { library, found, position } = props;
  const { entry, href } = found;
  const { language, messages } = useLanguage();
  const depicted = entry.leadDepicts.flatMap((id) => library.entities.get(id) ?? []);
  const figures = figuresOf(library, entry);
  return (
    <article
      data-entry=""
      {...position}
      className="grid items-start gap-4 border-b border-hair pb-[34px] wide:grid-cols-[minmax(0,1fr)_42%] wide:gap-9"
    >
      <div>
        <EntryMeta entry={entry}>
          {found.mentions === null ? null : <span>{messages.counts.mentions(found.mentions)}</span>}
          <EntryState state={found.state} hasNew />
        </EntryMeta>
        <h2
          lang={entry.lang}
          data-capitals={toLineCase(entry.headline) === 'upper' ? '' : undefined}
          className="lead-headline mt-2 mb-3"
        >
          {/* Some pages print a headline as long as a paragraph. */}
          <Link to={href} className="line-clamp-6">
            {entry.headline}
          </Link>
        </h2>
        {found.named.length === 0 ? (
          <>
            <p lang={entry.lang} className="mb-4 font-serif text-lg leading-normal text-pretty">
              {entry.opening}
            </p>
            <CastMonograms figures={figures} hasRest />
          </>
        ) : (
          <>
            <CastMonograms figures={figures} hasRest className="mb-4" />
            {/* Last: what its lines leave of their room then is no hole in the story. */}
            <MatchingPassage library={library} entry={entry} ids={found.named} href={href} isNarrow />
          </>
        )}
      </div>
      <PictureSlot
        names={depicted.filter(({ type }) => type === 'person').map((entity) => labelOf(entity, language))}
        hasPin={depicted.some(({ type }) => type === 'place')}
        tag={null}
        isSmall
        className="order-first aspect-video wide:order-none wide:aspect-4/3"
      />
    </article>
  );
}
