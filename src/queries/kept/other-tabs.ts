/**
 * Tabs of the app tell each other which store has changed, and nothing more: whoever hears it reads the store anew.
 */
import type { QueryClient } from '@tanstack/react-query';
import { runDecoder, toChoice, toFields } from '#article/decode-value.ts';
import { STORE_NAMES, type StoreName } from '#storage/store-names.ts';

const CHANNEL_NAME = 'dramatis.kept';

/** One for each page: a channel does not hear itself. */
const channels = new WeakMap<QueryClient, BroadcastChannel>();

function channelOf(client: QueryClient): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = channels.get(client) ?? new BroadcastChannel(CHANNEL_NAME);
  channels.set(client, channel);
  return channel;
}

/** Says that a store has changed. */
export function tellOtherTabs(client: QueryClient, store: StoreName): void {
  try {
    channelOf(client)?.postMessage({ store });
  } catch {
    // What was written is written. A tab that does not hear of it reads it when it is opened or returned to.
  }
}

/**
 * Reads anew what other tabs say has changed, until the returned function is called; and everything when the page
 * comes back from the browser's memory, where it heard nothing.
 */
export function followOtherTabs(client: QueryClient): () => void {
  const channel = channelOf(client);
  const onMessage = (event: MessageEvent<unknown>) => {
    const store = runDecoder(() => toChoice(toFields(event.data, 'message')['store'], 'store', STORE_NAMES));
    // A tab with another version of the app may speak of what this one does not know.
    if (store.ok) void client.invalidateQueries({ queryKey: keptKey(store.value) });
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void client.invalidateQueries({ queryKey: ['kept'] });
  };
  channel?.addEventListener('message', onMessage);
  globalThis.addEventListener?.('pageshow', onShow);
  return () => {
    globalThis.removeEventListener?.('pageshow', onShow);
    channel?.removeEventListener('message', onMessage);
    channel?.close();
    channels.delete(client);
  };
}

/** Where the cache holds what a store keeps. */
export function keptKey(store: StoreName): readonly ['kept', StoreName] {
  return ['kept', store];
}
