import { useLanguage } from '#i18n/use-language.ts';
import { retryOffline } from '#offline/page/keep-offline.ts';
import { describeOffline } from './describe-offline.ts';
import { useOffline } from './use-offline.ts';

/** One quiet line at the foot of every page: whether it can be read without a connection. */
export function OfflineStatus() {
  const { messages } = useLanguage();
  const known = useOffline();
  const { status } = known;
  // Under a skeleton it would move when the page comes, which may be scrolled already: it is not seen until then.
  // The height is there before the words, so that nothing moves when they come; a phone has its buttons below them.
  return (
    <footer
      aria-label={messages.offline.label}
      className="flex min-h-32 [main:has([data-skeleton])+&]:invisible flex-wrap items-center justify-center gap-x-3 px-5 pb-20 text-center text-[13px] text-soft wide:min-h-14 wide:pb-4 print:hidden"
    >
      <p data-offline={status.kind}>{describeOffline(known, messages)}</p>
      {status.kind === 'incomplete' ? (
        <button type="button" onClick={retryOffline} className="min-h-11 underline underline-offset-4">
          {messages.offline.retry}
        </button>
      ) : null}
    </footer>
  );
}
