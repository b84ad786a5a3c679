import { labelOf } from '#article/entity.ts';
import { tagNamesOf, type Library } from '#article/library.ts';
import { toLanguageName } from '#i18n/to-language-name.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { SearchView } from '#urls/search-view.ts';
import type { FoundFacets, FoundValue } from './narrow-found.ts';

/** Enough to choose from: who wants another writes `with:`. */
const MOST_FIGURES = 8;

/** What narrows the articles that were found, with how many each would leave. */
export function FoundFilters(props: {
  library: Library;
  facets: FoundFacets;
  view: SearchView;
  onView: (view: SearchView) => void;
}) {
  const { library, facets, view, onView } = props;
  const { language, messages } = useLanguage();
  const { searching, library: words } = messages;
  const nameOf = (id: FoundFacets['figures'][number]['id']) => {
    const entity = library.entities.get(id);
    return entity === undefined ? id : labelOf(entity, language);
  };
  return (
    <div className="text-sm">
      <FilterGroup
        title={messages.entityGroups.person}
        type="person"
        values={facets.figures.slice(0, MOST_FIGURES)}
        nameOf={nameOf}
        onToggle={(id) => onView({ ...view, entities: toggle(view.entities, id) })}
      />
      <FilterGroup
        title={words.topics}
        values={facets.topics}
        nameOf={(id) => toTopicName(messages, id, tagNamesOf(library))}
        onToggle={(id) => onView({ ...view, topics: toggle(view.topics, id) })}
      />
      <FilterGroup
        title={words.languages}
        values={facets.languages}
        nameOf={(id) => toLanguageName(messages, id)}
        onToggle={(id) => onView({ ...view, languages: toggle(view.languages, id) })}
      />
      <FilterGroup
        title={searching.owner}
        values={facets.owners}
        nameOf={(id) => searching.owners[id]}
        onToggle={(id) => onView({ ...view, owners: toggle(view.owners, id) })}
      />
    </div>
  );
}

function toggle<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** The values of one kind. One alone that is not chosen narrows nothing, and is left out. */
function FilterGroup<Id extends string>(props: {
  title: string;
  type?: string;
  values: readonly FoundValue<Id>[];
  nameOf: (id: Id) => string;
  onToggle: (id: Id) => void;
}) {
  const { counts } = useLanguage().messages;
  if (props.values.length < 2 && !props.values.some(({ isChosen }) => isChosen)) return null;
  return (
    <section data-type={props.type} className="mb-4 border-b border-hair pb-4 last:border-0">
      <h2 className="mb-1.5 text-sm leading-none font-semibold">{props.title}</h2>
      <ul>
        {props.values.map(({ id, count, isChosen }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={isChosen}
              onClick={() => props.onToggle(id)}
              className="-mx-2 grid min-h-11 w-[calc(100%+1rem)] grid-cols-[minmax(0,1fr)_auto] items-center gap-2.5 rounded-lg px-2 py-[5px] text-left hover:bg-wash aria-pressed:bg-(--hue-wash,var(--wash)) aria-pressed:font-semibold wide:min-h-[31px]"
            >
              <span>{props.nameOf(id)}</span>
              <span className="font-normal text-soft tabular-nums">
                <span aria-hidden="true">{count}</span>
                <span className="sr-only">{counts.articles(count)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
