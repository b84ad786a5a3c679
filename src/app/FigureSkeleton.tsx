import { Skeleton } from './Skeleton.tsx';

/** The shape of a figure's page while it is on its way. */
export function FigureSkeleton() {
  return (
    <Skeleton className="mx-auto max-w-[1080px] px-5 pt-7 pb-24 wide:px-7 wide:pt-[52px]">
      <div aria-hidden="true">
        <div className="grid grid-cols-[72px_1fr] items-center gap-4 border-b border-hair pb-[30px] wide:grid-cols-[108px_1fr] wide:gap-7">
          <div className="shimmer aspect-square w-full rounded-full" />
          <div>
            <div className="shimmer mb-2 h-[33px] w-64 max-w-full wide:h-[46px]" />
            <div className="shimmer h-[22px] w-48" />
          </div>
        </div>
        <div className="mt-[34px] mb-11 h-[86px]">
          <div className="h-16 border-b border-hair" />
        </div>
        <div className="mt-8 grid gap-8 wide:grid-cols-[minmax(0,1fr)_300px] wide:gap-[72px]">
          <div>
            {[0, 1, 2].map((at) => (
              <div key={at} className="mb-[26px] border-b border-hair pb-[26px]">
                <div className="shimmer mb-2 h-4 w-44" />
                <div className="shimmer mb-2 h-7 w-4/5" />
                <div className="shimmer h-12 w-full" />
              </div>
            ))}
          </div>
          <div>
            {[0, 1, 2, 3, 4].map((at) => (
              <div key={at} className="shimmer mb-3 h-7 w-full" />
            ))}
          </div>
        </div>
      </div>
    </Skeleton>
  );
}
