import { Link } from 'react-router';
import { labelOf } from '#article/entity.ts';
import type { Library } from '#article/library.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Suggestion } from '#queries/search-query.ts';
import { Monogram } from '#ui/Monogram.tsx';
import { figurePath } from '#urls/paths.ts';

/** Whom the search may mean, each with the way to their page: «Vladimir Putin, persona, 9 articoli». */
export function Suggestions(props: { library: Library; suggestions: readonly Suggestion[] }) {
  const { language, messages } = useLanguage();
  const known = props.suggestions.flatMap(({ entity: id, articles }) => {
    const entity = props.library.entities.get(id);
    return entity === undefined ? [] : [{ entity, articles, label: labelOf(entity, language) }];
  });
  if (known.length === 0) return null;
  return (
    <section aria-label={messages.searching.suggestions} data-found="" className="border-t border-hair py-2">
      <ul className="grid gap-x-8 wide:grid-cols-2">
        {known.map(({ entity, articles, label }) => (
          <li key={entity.id}>
            <Link
              to={figurePath(entity.id)}
              data-step=""
              data-type={entity.type}
              className="-mx-2.5 flex min-h-12 items-center gap-x-3 rounded-[10px] px-2.5 py-1.5 text-[15px] leading-snug hover:bg-wash"
            >
              {entity.type === 'person' ? <Monogram name={label} className="w-8 shrink-0 text-xs" /> : null}
              <span>
                <span className={entity.type === 'person' ? 'font-semibold' : 'entity-line'}>{label}</span>
                <span className="text-[13px] text-soft">
                  , {messages.entityTypes[entity.type]}, {messages.counts.articles(articles)}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
