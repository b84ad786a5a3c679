/** The worker that searches: it reads the articles itself, from the device or the host, and answers until the page ends it. */
import { answerSearches } from '#worker/answer-searches.ts';
import { decodeToSearcher } from '#worker/search-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

const hear = answerSearches({
  load,
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page alone
  say: (message) => self.postMessage(message),
  listen: (forMs) => new Promise((resolve) => setTimeout(resolve, forMs)),
});

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const said = decodeToSearcher(data);
  // Another version of the page cannot be asking: whoever wrote this must see it.
  if (!said.ok) throw new TypeError(`${said.error.path}: ${said.error.message}`);
  hear(said.value);
});

// A search that breaks down must end the conversation of the page that waits for it.
self.addEventListener('unhandledrejection', ({ reason }) => reportError(reason));

/** Null for a file that does not come, or not whole: the answer says how many articles that leaves out. */
async function load(address: string): Promise<unknown> {
  const response = await fetch(address).catch(toNull);
  return response === null || !response.ok ? null : response.json().catch(toNull);
}

function toNull(): null {
  return null;
}
