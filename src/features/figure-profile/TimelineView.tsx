import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { ArticleId } from '#article/ids.ts';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { useWidth } from '#ui/use-width.ts';
import { spreadOut } from './spread-out.ts';
import type { Timeline, TimelineBar } from './to-timeline.ts';

const HEIGHT_PX = 64;
/** An article with one mention still shows. */
const LEAST_BAR_PX = 10;
const TALLEST_BAR_PX = 52;
const WIDEST_BAR_PX = 9;
/** Between two bars, so that each is seen, and met by the pointer. */
const GAP_PX = 1;
/** The line on the narrowest of phones, while its width is unknown. */
const NARROWEST_LINE_PX = 280;
/** Bars fill at most this part of the line: beyond it they grow thinner rather than stand far from their date. */
const MOST_FILLED = 0.5;

/** When the articles that name somebody were written, and how often each does. The list of articles says it in words. */
export function TimelineView(props: { timeline: Timeline; hrefOf: (id: ArticleId) => string }) {
  const { firstYear, lastYear, bars } = props.timeline;
  const { messages } = useLanguage();
  const line = useRef<SVGSVGElement>(null);
  const lengthPx = useWidth(line) ?? NARROWEST_LINE_PX;
  const pitchPx = toPitchPx(lengthPx, bars.length);
  const places = spreadOut(
    bars.map(({ position }) => position * lengthPx),
    pitchPx,
    lengthPx,
  );
  return (
    <figure className="mt-[34px] mb-11">
      <figcaption className="sr-only">
        {messages.figure.timeline(String(firstYear), String(lastYear))}
      </figcaption>
      <svg
        ref={line}
        aria-hidden="true"
        width="100%"
        height={HEIGHT_PX}
        className="overflow-visible border-b border-hair"
      >
        {bars.map((bar, at) => (
          <Bar
            key={bar.entry?.id ?? at}
            bar={bar}
            centrePx={places[at] ?? 0}
            widthPx={pitchPx - GAP_PX}
            href={bar.entry === null ? null : props.hrefOf(bar.entry.id)}
          />
        ))}
      </svg>
      <Years first={firstYear} last={lastYear} />
    </figure>
  );
}

/** From the middle of a bar to the middle of the next where they stand closest. */
function toPitchPx(lengthPx: number, count: number): number {
  const roomPx = (lengthPx * MOST_FILLED) / count;
  return Math.min(WIDEST_BAR_PX + GAP_PX, Math.max(roomPx, 2 * GAP_PX), lengthPx / count);
}

/** One article: rounded at its top, as tall as it names somebody often. */
function Bar(props: {
  bar: TimelineBar;
  centrePx: number;
  widthPx: number;
  /** Null where the bar leads to no article. */
  href: string | null;
}) {
  const { entry, date, mentions, height } = props.bar;
  const { href } = props;
  const { language, messages } = useLanguage();
  const navigate = useNavigate();
  const radius = props.widthPx / 2;
  const top = HEIGHT_PX - LEAST_BAR_PX - height * (TALLEST_BAR_PX - LEAST_BAR_PX) + radius;
  const left = (props.centrePx - radius).toFixed(2);
  return (
    <path
      d={`M${left} ${HEIGHT_PX} V${top} a${radius} ${radius} 0 0 1 ${props.widthPx} 0 V${HEIGHT_PX} Z`}
      onClick={href === null ? undefined : () => void navigate(href)}
      className={`fill-(--hue) opacity-60 hover:opacity-100 ${href === null ? '' : 'cursor-pointer'}`}
    >
      <title>
        {entry === null
          ? messages.figure.mentionsIn(mentions, formatDate(language, date))
          : messages.figure.mentionsOn(mentions, entry.headline, formatDate(language, date))}
      </title>
    </path>
  );
}

/** The years under the line, each where it begins; a narrow screen has room for four. */
function Years(props: { first: number; last: number }) {
  const years = Array.from({ length: props.last - props.first + 1 }, (_, at) => props.first + at);
  return (
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
  );
}
