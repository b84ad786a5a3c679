import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { Monogram } from '#ui/Monogram.tsx';
import { figurePath } from '#urls/paths.ts';
import type { Named } from './list-named.ts';

/** One name of the ranking: who it is, and how often articles name them. */
export function RankedItem(props: {
  named: Named;
  /** Articles that name the most named one. */
  most: number;
  role: string | null;
  /** What a list of which only a part is drawn wants of its items. */
  item?: ComponentProps<'li'>;
}) {
  const { entity, label, articles, mentions } = props.named;
  const { counts } = useLanguage().messages;
  const isFigure = entity.type === 'person';
  return (
    <li data-type={entity.type} {...props.item} className="border-b border-hair">
      <Link
        to={figurePath(entity.id)}
        data-named=""
        className={`-mx-2.5 grid items-center gap-x-3.5 gap-y-1 rounded-[10px] px-2.5 py-3 hover:bg-wash focus-visible:-outline-offset-2 ${isFigure ? 'grid-cols-[40px_minmax(0,1fr)] wide:grid-cols-[40px_minmax(0,1fr)_260px_150px]' : 'wide:grid-cols-[minmax(0,1fr)_260px_150px]'}`}
      >
        {isFigure ? <Monogram name={label} className="w-10 text-[15px] max-wide:row-span-2" /> : null}
        <span className="min-w-0">
          <span className={`text-[15px] leading-snug ${isFigure ? 'font-semibold' : 'entity-line'}`}>
            {label}
          </span>
          <span className="line-clamp-1 text-[13px] leading-snug text-soft">{props.role}</span>
        </span>
        <svg aria-hidden="true" width="100%" height="3" className="max-wide:hidden">
          <rect
            width={`${(articles / props.most) * 100}%`}
            height="3"
            rx="1.5"
            className="fill-(--hue) opacity-55"
          />
        </svg>
        <span className="text-[13px] text-soft tabular-nums wide:text-right">
          {counts.articles(articles)}
          <span className="sr-only">, </span>
          <span className="ml-2.5 wide:ml-0 wide:block">{counts.mentions(mentions)}</span>
        </span>
      </Link>
    </li>
  );
}
