/** How often each size is timed: the quickest counts, since other work only ever makes a run slower. */
const RUNS = 3;

/**
 * How many times as long the large input takes as the small one; both are timed in turn. Where the time is in proportion to the size this is the ratio of the
 * sizes, where it is quadratic its square: a test asks for something well between the two, which holds on any machine.
 */
export function timeRatio(work: (input: string) => unknown, small: string, large: string): number {
  const quickest = { small: Infinity, large: Infinity };
  // Code that has never run is slower than the same code later.
  work(small);
  for (let run = 0; run < RUNS; run += 1) {
    quickest.small = Math.min(quickest.small, timeOf(work, small));
    quickest.large = Math.min(quickest.large, timeOf(work, large));
  }
  return quickest.large / quickest.small;
}

function timeOf(work: (input: string) => unknown, input: string): number {
  const start = performance.now();
  work(input);
  return performance.now() - start;
}
