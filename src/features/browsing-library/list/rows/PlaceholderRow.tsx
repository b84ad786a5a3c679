import { useLanguage } from '#i18n/use-language.ts';
import type { SetPosition } from '#features/browsing-library/list/listed-entries.ts';

/** The room of an entry whose details are on their way. It takes the focus of whoever steps to it, and hands it to the headline that follows. */
export function PlaceholderRow(props: { position: SetPosition; isLead: boolean }) {
  const { states } = useLanguage().messages;
  return (
    <article
      data-entry=""
      tabIndex={-1}
      aria-busy="true"
      aria-label={states.loading}
      {...props.position}
      className={`h-full border-b border-hair ${props.isLead ? LEAD : 'min-h-24 py-[18px] wide:py-[22px]'}`}
    >
      {props.isLead ? <LeadShape /> : <RowShape />}
    </article>
  );
}

/** The columns of `LeadStory`. */
const LEAD = 'grid content-start items-start gap-4 pb-[34px] wide:grid-cols-[minmax(0,1fr)_42%] wide:gap-9';

function LeadShape() {
  return (
    <>
      <div aria-hidden="true">
        <div className="shimmer h-4 w-56 max-w-full" />
        <div className="shimmer mt-4 h-9 w-full" />
        <div className="shimmer mt-2.5 h-9 w-2/3" />
        <div className="shimmer mt-5 h-5 w-5/6" />
      </div>
      <div aria-hidden="true" className="shimmer order-first aspect-video wide:order-none wide:aspect-4/3" />
    </>
  );
}

function RowShape() {
  return (
    <>
      <div aria-hidden="true" className="shimmer h-6 w-3/4" />
      <div aria-hidden="true" className="shimmer mt-2.5 h-4 w-56 max-w-full" />
    </>
  );
}
