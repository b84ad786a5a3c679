/** Works through the items in order, so many at once, until all are done or `isOver` says so. Rejects with the first failure; what is under way then ends by itself. */
export async function forEachAtOnce<T>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
  isOver: () => boolean = () => false,
): Promise<void> {
  let hasFailed = false;
  // One iterator for all: each takes the next item that nobody has taken.
  const queue = items[Symbol.iterator]();
  const go = async () => {
    while (!hasFailed && !isOver()) {
      const next = queue.next();
      if (next.done === true) return;
      try {
        await work(next.value);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: width }, go));
}
