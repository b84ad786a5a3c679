/** No picture has sides beyond this: a larger one is refused when it comes in, and when it is read. */
export const LARGEST_SIDE_PX = 100_000;
