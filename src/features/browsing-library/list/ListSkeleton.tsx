import { useLanguage } from '#i18n/use-language.ts';

/** The shape of the list while what the reader has read is looked up. */
export function ListSkeleton() {
  const { messages } = useLanguage();
  return (
    <div aria-busy="true">
      <p className="sr-only" role="status">
        {messages.states.loading}
      </p>
      {[0, 1, 2, 3].map((at) => (
        <div key={at} aria-hidden="true" className="border-b border-hair py-6">
          <div className="shimmer h-7 w-3/4" />
          <div className="shimmer mt-2 h-4 w-56" />
        </div>
      ))}
    </div>
  );
}
