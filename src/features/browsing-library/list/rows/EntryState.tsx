import type { ReadingState } from '#article/reading-state.ts';
import { useLanguage } from '#i18n/use-language.ts';

/** How far the reader has come with an article. Unread is only said aloud, except where `hasNew` shows it. */
export function EntryState(props: { state: ReadingState | undefined; hasNew: boolean }) {
  const { library, counts } = useLanguage().messages;
  const { state, hasNew } = props;
  switch (state?.status) {
    case undefined:
    case 'unread':
      return hasNew ? (
        <b className="font-semibold text-ink">{library.isNew}</b>
      ) : (
        <span className="sr-only">{library.statuses.unread}</span>
      );
    case 'read':
      return <span>{library.isRead}</span>;
    case 'reading': {
      const percent = counts.percent(state.progress);
      return (
        <span className="inline-flex items-center gap-[7px]">
          <svg aria-hidden="true" width="44" height="3">
            <rect width="44" height="3" rx="1.5" className="fill-hair" />
            <rect width={Math.max(3, 44 * state.progress)} height="3" rx="1.5" className="fill-ink" />
          </svg>
          <span aria-hidden="true">{percent}</span>
          <span className="sr-only">{library.progressSpoken(percent)}</span>
        </span>
      );
    }
  }
}
