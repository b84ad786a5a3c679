import { Link } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { Monogram } from '#ui/Monogram.tsx';
import { figurePath } from '#urls/paths.ts';
import type { Named } from './list-named.ts';

/** One name of the index: who it is, what they are now, and in how many articles. */
export function NamedLink(props: { named: Named; role: string | null }) {
  const { entity, label, articles } = props.named;
  const { counts } = useLanguage().messages;
  const isFigure = entity.type === 'person';
  return (
    <Link
      to={figurePath(entity.id)}
      data-named=""
      data-type={entity.type}
      className={`-mx-2.5 grid min-h-11 items-start gap-x-3 rounded-[10px] px-2.5 py-2 hover:bg-wash ${isFigure ? 'grid-cols-[36px_minmax(0,1fr)_auto]' : 'grid-cols-[minmax(0,1fr)_auto]'}`}
    >
      {isFigure ? <Monogram name={label} className="w-9 text-[13px]" /> : null}
      <span className="min-w-0">
        <span className={`block text-[15px] leading-snug ${isFigure ? 'font-semibold' : ''}`}>
          <span className={isFigure ? '' : 'entity-line'}>{label}</span>
        </span>
        {props.role === null ? null : (
          <span className="line-clamp-2 text-[13px] leading-snug text-pretty text-soft">{props.role}</span>
        )}
      </span>
      <span className="self-start pt-0.5 text-[13px] text-soft tabular-nums">
        <span aria-hidden="true">{articles}</span>
        <span className="sr-only">{counts.articles(articles)}</span>
      </span>
    </Link>
  );
}
