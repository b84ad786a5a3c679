import { useState } from 'react';

/** So many lines are shown at once: more than most articles have, and quickly laid out. */
const STEP = 400;

/** The beginning of a long list, and the way to see more of it. */
export function useMore<T>(list: readonly T[]) {
  const [count, setCount] = useState(STEP);
  const left = Math.max(0, list.length - count);
  return { shown: list.slice(0, count), left, showMore: () => setCount(count + STEP) };
}
