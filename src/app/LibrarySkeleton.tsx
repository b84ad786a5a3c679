import { Skeleton } from './Skeleton.tsx';

/** The shape of the library while its list is on its way. */
export function LibrarySkeleton() {
  return (
    <Skeleton className="grid grid-cols-[minmax(0,1fr)] px-5 pt-5 wide:grid-cols-[minmax(0,1fr)_236px_minmax(0,860px)_minmax(0,1fr)] wide:gap-x-16 wide:px-7 wide:pt-10">
      <div aria-hidden="true" className="hidden flex-col gap-4 wide:col-start-2 wide:flex">
        {[0, 1, 2, 3, 4, 5, 6].map((at) => (
          <div key={at} className="shimmer h-7 w-full" />
        ))}
      </div>
      <div aria-hidden="true" className="wide:col-start-3">
        <div className="shimmer mb-5 h-11 w-full wide:h-9 wide:w-72" />
        <div className="shimmer mb-6 h-6 w-48" />
        <div className="shimmer h-[270px] w-full" />
        {[0, 1, 2, 3].map((at) => (
          <div key={at} className="border-b border-hair py-6">
            <div className="shimmer h-7 w-3/4" />
            <div className="shimmer mt-2 h-4 w-56" />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}
