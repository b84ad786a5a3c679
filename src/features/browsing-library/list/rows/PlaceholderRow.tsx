import type { SetPosition } from '#features/browsing-library/list/listed-entries.ts';

/** The room of an entry whose details are on their way. It takes the focus of whoever steps to it, and hands it to the headline that follows. */
export function PlaceholderRow(props: { position: SetPosition }) {
  return (
    <article
      data-entry=""
      tabIndex={-1}
      aria-busy="true"
      {...props.position}
      className="h-full min-h-24 border-b border-hair py-[18px] wide:py-[22px]"
    >
      <div aria-hidden="true" className="shimmer h-6 w-3/4" />
      <div aria-hidden="true" className="shimmer mt-2.5 h-4 w-56 max-w-full" />
    </article>
  );
}
