import { Skeleton } from './Skeleton.tsx';

/** The shape of the page of all figures while it is on its way. */
export function FiguresSkeleton() {
  return (
    <Skeleton className="mx-auto max-w-[1080px] px-5 pt-7 pb-24 wide:px-7 wide:pt-[52px]">
      <div aria-hidden="true">
        <div className="shimmer mb-2 h-[33px] w-40 wide:h-[46px]" />
        <div className="shimmer mb-7 h-[22px] w-72 max-w-full" />
        <div className="h-11 border-b border-hair" />
        <div className="flex justify-between py-5">
          <div className="shimmer h-9 w-72 max-w-[50%]" />
          <div className="shimmer h-8 w-44 rounded-full" />
        </div>
        {[0, 1, 2].map((at) => (
          <div key={at} className="grid gap-x-8 border-t border-hair py-6 wide:grid-cols-3">
            {[0, 1, 2, 3, 4, 5].map((each) => (
              <div key={each} className="shimmer my-2 h-9 w-full" />
            ))}
          </div>
        ))}
      </div>
    </Skeleton>
  );
}
