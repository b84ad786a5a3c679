/**
 * Makes each value once, as long as its key is among those asked for last; what failed is made anew.
 * @param most values that are kept
 */
export function keepLast<Key, Value>(most: number): (key: Key, make: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
