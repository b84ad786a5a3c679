import { Skeleton } from './Skeleton.tsx';

/** The shape of an article while it is on its way. */
export function ArticleSkeleton() {
  return (
    <Skeleton className="article-grid px-5 pt-7 wide:gap-x-14 wide:px-7 wide:pt-14 min-[1280px]:gap-x-[72px]">
      <div aria-hidden="true" className="wide:col-start-2">
        <div className="mb-[30px] border-b border-hair pb-[22px]">
          <div className="shimmer h-5 w-40" />
          <div className="mt-3.5 mb-[18px]">
            {['w-5/6', 'w-3/4', 'w-4/5'].map((width) => (
              <div key={width} className="py-[calc(var(--headline-size)*0.12)]">
                <div className={`shimmer h-[calc(var(--headline-size)*0.84)] ${width}`} />
              </div>
            ))}
          </div>
          <div className="shimmer h-[21px] w-64" />
        </div>
        <div className="shimmer mt-[34px] aspect-video w-full" />
        <div className="shimmer mt-2.5 mb-[34px] h-5 w-52" />
        {['w-full', 'w-[96%]', 'w-[99%]', 'w-[97%]', 'w-2/5'].map((width) => (
          <div key={width} className="py-[calc(var(--size)*0.31)]">
            <div className={`shimmer h-(--size) ${width}`} />
          </div>
        ))}
      </div>
      <div aria-hidden="true" className="hidden wide:block">
        <div className="shimmer h-3.5 w-40" />
        <div className="shimmer mt-2 mb-3.5 h-8 w-64" />
        {[0, 1, 2, 3, 4].map((at) => (
          <FigureRowSkeleton key={at} />
        ))}
      </div>
    </Skeleton>
  );
}

function FigureRowSkeleton() {
  return (
    <div className="grid grid-cols-[40px_1fr] gap-x-3 py-[11px]">
      <div className="shimmer size-10 rounded-full" />
      <div>
        <div className="shimmer h-4 w-32" />
        <div className="shimmer mt-2 h-4 w-48" />
        <div className="mt-2.5 border-b border-hair" />
      </div>
    </div>
  );
}
