import { use } from 'react';
import { Link } from 'react-router';
import type { Entity } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Monogram } from '#ui/Monogram.tsx';
import { figurePath } from '#urls/paths.ts';
import { ReadingContext } from '#features/reading-article/reading-context.ts';

/** More would outweigh the cast itself. */
const MOST_SHOWN = 4;

/** Figures who are not in this article and belong to its story, each with the reason; they lead to their pages. */
export function RelatedFigures(props: { roleOf: (entity: Entity) => string | null }) {
  const { related, labelOf } = use(ReadingContext);
  const { messages } = useLanguage();
  if (related.length === 0) return null;
  return (
    <section data-related="" className="border-t border-hair pt-6">
      <h2 className="mb-1.5 text-sm leading-none font-semibold">{messages.related.title}</h2>
      <p className="mb-2 text-[13px] leading-snug text-balance text-soft">{messages.related.hint}</p>
      <ul>
        {related.slice(0, MOST_SHOWN).map(({ entity, through, shared }) => {
          const role = props.roleOf(entity);
          return (
            <li key={entity.id}>
              <Link
                to={figurePath(entity.id)}
                className="-mx-2.5 grid grid-cols-[40px_1fr] gap-x-3 rounded-[10px] px-2.5 py-[9px] hover:bg-wash"
              >
                <Monogram name={labelOf(entity.id)} className="row-span-3 w-10 bg-wash text-[15px]" />
                <span className="text-[15px] leading-snug font-semibold">{labelOf(entity.id)}</span>
                {role === null ? null : <span className="text-[13px] leading-snug text-soft">{role}</span>}
                <span className="col-start-2 text-[13px] leading-snug text-soft">
                  {messages.related.reason(labelOf(through.id), shared)}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
