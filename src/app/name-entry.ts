/**
 * Gives the entry of the history that the app begins at a key of its own, before the router reads it. The router calls
 * every such entry `default`, and scroll places are kept by key for as long as the tab is open: whoever came to an
 * article by a typed address or from another site would stand where they had left another page.
 *
 * An entry that has a key keeps it, so that a reload and the browser's Back find their place.
 */
export function nameEntry(history: History, mint: () => string = () => crypto.randomUUID()): void {
  const state: unknown = history.state;
  const kept = typeof state === 'object' && state !== null ? state : {};
  if ('key' in kept && typeof kept.key === 'string') return;
  history.replaceState({ ...kept, key: mint() }, '');
}
