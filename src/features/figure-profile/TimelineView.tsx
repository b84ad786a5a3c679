import { useNavigate } from 'react-router';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Timeline } from './to-timeline.ts';

const HEIGHT_PX = 64;
/** An article with one mention still shows. */
const LEAST_BAR_PX = 10;
const TALLEST_BAR_PX = 52;

/** When the articles that name somebody were written, and how often each does. The list of articles says it in words. */
export function TimelineView(props: { timeline: Timeline; hrefOf: (id: string) => string }) {
  const { firstYear, lastYear, bars } = props.timeline;
  const { language, messages } = useLanguage();
  const navigate = useNavigate();
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  return (
    <figure className="mt-[34px] mb-11">
      <figcaption className="sr-only">
        {messages.figure.timeline(String(firstYear), String(lastYear))}
      </figcaption>
      <svg
        aria-hidden="true"
        width="100%"
        height={HEIGHT_PX}
        className="overflow-visible border-b border-hair"
      >
        {bars.map(({ entry, date, mentions, position, height }) => {
          const tall = LEAST_BAR_PX + height * (TALLEST_BAR_PX - LEAST_BAR_PX);
          return (
            // A nested drawing stands at a share of the width, which a path alone cannot.
            <svg key={entry.id} x={`${(position * 100).toFixed(2)}%`} className="overflow-visible">
              <path
                d={`M-4.5 ${HEIGHT_PX} V${HEIGHT_PX - tall + 4.5} a4.5 4.5 0 0 1 9 0 V${HEIGHT_PX} Z`}
                onClick={() => void navigate(props.hrefOf(entry.id))}
                className="cursor-pointer fill-(--hue) opacity-60 hover:opacity-100"
              >
                <title>
                  {messages.figure.mentionsOn(mentions, entry.headline, formatDate(language, date))}
                </title>
              </path>
            </svg>
          );
        })}
      </svg>
      <svg aria-hidden="true" width="100%" height="22" className="overflow-visible">
        {years.map((year, at) => (
          <text
            key={year}
            x={`${((at / years.length) * 100).toFixed(2)}%`}
            y="17"
            className={`fill-soft text-xs ${at % Math.ceil(years.length / 4) === 0 ? '' : 'max-wide:hidden'}`}
          >
            {year}
          </text>
        ))}
      </svg>
    </figure>
  );
}
