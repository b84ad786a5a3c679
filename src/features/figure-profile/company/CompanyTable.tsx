import { useState } from 'react';
import { Link } from 'react-router';
import { labelOf, type Entity } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Monogram } from '#ui/Monogram.tsx';
import { encodeEntityFilter, toSearch } from '#urls/entity-filter.ts';
import { figurePath, libraryPath } from '#urls/paths.ts';
import type { Companion } from './count-company.ts';

/** Enough to see whose company it is. */
const SHOWN_AT_FIRST = 6;

/** Who appears with the entity and in how many articles; a name leads to its page, a count to those articles. */
export function CompanyTable(props: { entity: Entity; company: readonly Companion[] }) {
  const { entity, company } = props;
  const { language, messages } = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const most = company[0]?.shared ?? 1;
  const hiddenCount = company.length - SHOWN_AT_FIRST;
  return (
    <>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{messages.figure.companyCaption(labelOf(entity, language))}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{messages.figure.companyName}</th>
            <th scope="col">{messages.nav.articles}</th>
          </tr>
        </thead>
        <tbody>
          {company.slice(0, isWhole ? undefined : SHOWN_AT_FIRST).map((companion) => (
            <CompanyRow key={companion.entity.id} entity={entity} companion={companion} most={most} />
          ))}
        </tbody>
      </table>
      {hiddenCount > 0 ? (
        <button
          type="button"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
          className="mt-1 min-h-11 text-sm text-soft underline underline-offset-[0.25em] hover:text-ink wide:min-h-8"
        >
          {isWhole ? messages.library.less : messages.library.more(hiddenCount)}
        </button>
      ) : null}
    </>
  );
}

function CompanyRow(props: {
  entity: Entity;
  companion: Companion;
  /** Articles shared with whom most are shared. */
  most: number;
}) {
  const { entity, companion } = props;
  const { language, messages } = useLanguage();
  const label = labelOf(companion.entity, language);
  const both = { with: [entity.id, companion.entity.id], match: 'all' } as const;
  return (
    <tr>
      <th scope="row" className="py-1 text-left font-normal">
        <Link
          to={figurePath(companion.entity.id)}
          className="grid min-h-11 grid-cols-[28px_minmax(0,1fr)] items-center gap-x-2.5 gap-y-1 hover:underline wide:min-h-9"
        >
          <Monogram name={label} />
          <span>
            {label}
            <svg aria-hidden="true" width="100%" height="3" className="mt-1 block">
              <rect
                width={`${(companion.shared / props.most) * 100}%`}
                height="3"
                rx="1.5"
                className="fill-person opacity-55"
              />
            </svg>
          </span>
        </Link>
      </th>
      <td className="pl-3 text-right whitespace-nowrap text-soft tabular-nums">
        <Link
          to={libraryPath() + toSearch(encodeEntityFilter(both))}
          className="inline-flex min-h-11 items-center pb-[7px] hover:text-ink hover:underline wide:min-h-9"
        >
          {messages.counts.articles(companion.shared)}
        </Link>
      </td>
    </tr>
  );
}
