import { useLanguage } from '#i18n/use-language.ts';

/** The shape of an article while it is on its way. */
export function ArticleSkeleton() {
  const { messages } = useLanguage();
  return (
    <div
      aria-busy="true"
      className="article-grid px-5 pt-7 wide:gap-x-14 wide:px-7 wide:pt-14 min-[1280px]:gap-x-[72px]"
    >
      <p className="sr-only" role="status">
        {messages.states.loading}
      </p>
      <div aria-hidden="true" className="wide:col-start-2">
        <div className="shimmer h-5 w-40" />
        <div className="shimmer mt-4 h-[46px] w-full" />
        <div className="shimmer mt-2 h-[46px] w-2/3" />
        <div className="shimmer mt-5 h-5 w-64" />
        <div className="shimmer mt-14 aspect-video w-full" />
        <div className="shimmer mt-14 h-36 w-full" />
      </div>
      <div aria-hidden="true" className="hidden flex-col gap-6 wide:flex">
        {[0, 1, 2, 3, 4].map((at) => (
          <div key={at} className="shimmer h-14 w-full" />
        ))}
      </div>
    </div>
  );
}
