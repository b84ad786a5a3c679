/** Name of a store. */
export type StoreName = 'readingStates' | 'pictures' | 'kindOverrides' | 'articles' | 'corrections';

/** In the order of their creation. */
export const STORE_NAMES: readonly StoreName[] = [
  'readingStates',
  'pictures',
  'kindOverrides',
  'articles',
  'corrections',
];
