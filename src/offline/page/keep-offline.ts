/**
 * The page's side of reading offline: registers the worker once, asks it at every start whether everything is here,
 * and tells `offline-store.ts` what is true at the moment. What failed is tried again when the connection returns,
 * after a while, when the reader asks, and at the next start.
 */
import type { OfflineChoice } from '#article/offline-choice.ts';
import {
  decodeWorkerMessage,
  type KeptReport,
  type OfflineFailure,
  type PageMessage,
} from '#offline/offline-messages.ts';
import { rememberPlace } from './keep-place.ts';
import { hasDraft, settleBeforeLeaving } from './leave-page.ts';
import { changeOffline, readOffline } from './offline-store.ts';
import { takeReload } from './reload-guard.ts';
import { toRetryDelayMs } from './retry-delay.ts';

/** What the page tells of itself. */
export interface OfflineOptions {
  /** Path the app stands under, with a slash at both ends. */
  readonly base: string;
  /** Address of the page's own script: by it the worker knows which version this page is. */
  readonly script: string;
  /** The list of articles is another than before. */
  readonly onEditionChanged: () => void;
}

/** Saving that says nothing for this long has been stopped with the worker. Longer than a file may take, twice. */
const SILENCE_MS = 150_000;

/** Browsers end a worker's work after some minutes, unless somebody asks for it again. */
const ASK_AGAIN_MS = 60_000;

/** A page that is never idle is kept all the same. */
const LONGEST_BUSY_MS = 2_000;

let options: OfflineOptions | null = null;
let registration: ServiceWorkerRegistration | null = null;
let timer: number | undefined;
let failuresInARow = 0;
/** When the worker was asked last, by `performance.now()`. */
let askedAt = 0;
const followed = new WeakSet<object>();

/** Begins once the page has loaded: the first view owes nothing to it. Called once. */
export function startOffline(given: OfflineOptions): void {
  options = given;
  if (!('serviceWorker' in navigator)) return changeOffline({ status: { kind: 'unsupported' } });
  const container = navigator.serviceWorker;
  container.addEventListener('message', (event) => onMessage(event));
  container.startMessages();
  followTakeOver(container);
  window.addEventListener('online', () => void attempt());
  document.addEventListener('visibilitychange', lookForUpdate);
  if (document.readyState === 'complete') attemptWhenIdle();
  else window.addEventListener('load', attemptWhenIdle);
}

/** Fetching some sixty files would hold up a first view that is still being drawn. */
function attemptWhenIdle(): void {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(() => void attempt(), { timeout: LONGEST_BUSY_MS });
  } else {
    // WebKit has no such call.
    setTimeout(() => void attempt(), LONGEST_BUSY_MS / 2);
  }
}

/** Tries again at once to keep what is missing. */
export function retryOffline(): void {
  failuresInARow = 0;
  void attempt();
}

/** The reader agrees to the new version: it takes over in every tab. */
export function applyUpdate(): void {
  send(registration?.waiting ?? null, { kind: 'take-over' });
}

/** The reader has chosen what to keep. Says whether there is a worker that hears of it. */
export function chooseOffline(choice: OfflineChoice): boolean {
  const worker = registration?.active ?? null;
  send(worker, { kind: 'choose-offline', choice });
  return worker !== null;
}

/** The reader has kept nothing of these articles, which have left the edition. */
export function forgetArticles(ids: readonly string[]): void {
  send(registration?.active ?? null, { kind: 'forget-articles', ids });
}

function send(worker: ServiceWorker | null, message: PageMessage): void {
  worker?.postMessage(message, []);
}

async function attempt(): Promise<void> {
  if (options === null) return;
  window.clearTimeout(timer);
  const { base, script } = options;
  const container = navigator.serviceWorker;
  try {
    const registered: ServiceWorkerRegistration | undefined = await container.register(toWorkerPath(base), {
      scope: base,
      updateViaCache: 'none',
    });
    // Some tools that stand in for a browser answer with nothing.
    if (registered === undefined) return changeOffline({ status: { kind: 'unsupported' } });
    follow(registered);
    askToCheck(registered.active, script);
  } catch {
    // An error of the server, a page in the worker's place, no connection: a worker that is there goes on serving.
    const kept = await container.getRegistration(base);
    if (kept?.active == null) return onFailure('no-worker');
    follow(kept);
    askToCheck(kept.active, script);
  }
}

function askToCheck(worker: ServiceWorker | null, script: string): void {
  askedAt = performance.now();
  send(worker, { kind: 'check', script });
}

function follow(registered: ServiceWorkerRegistration): void {
  registration = registered;
  if (followed.has(registered)) return;
  followed.add(registered);
  if (registered.waiting !== null && registered.active !== null) changeOffline({ update: 'ready' });
  followWorker(registered, registered.installing);
  registered.addEventListener('updatefound', () => followWorker(registered, registered.installing));
}

function followWorker(registered: ServiceWorkerRegistration, worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && registered.active !== null) changeOffline({ update: 'ready' });
    if (worker.state === 'activated' && options !== null) {
      askToCheck(worker, options.script);
    }
    if (worker.state !== 'redundant') return;
    if (registered.active === null && readOffline().status.kind !== 'incomplete') onFailure('no-worker');
    // A version that was overtaken while it waited; the one that overtook it waits in its place.
    if (readOffline().update === 'ready' && registered.waiting === null) changeOffline({ update: 'none' });
  });
}

function onMessage(event: MessageEvent<unknown>): void {
  const worker = event.source;
  // The app of a folder above this one speaks to all pages below it.
  if (!(worker instanceof ServiceWorker) || !isOwn(worker)) return;
  const message = decodeWorkerMessage(event.data);
  if (message?.kind === 'edition-changed') options?.onEditionChanged();
  // A worker that is being installed serves nobody yet. It is asked again when it is active.
  const isReadyTooEarly =
    message?.kind === 'kept' && message.phase === 'ready' && worker.state === 'installing';
  if (message?.kind === 'kept' && !isReadyTooEarly) onReport(message);
}

function isOwn(worker: ServiceWorker): boolean {
  return new URL(worker.scriptURL).pathname === toWorkerPath(options?.base ?? '');
}

function toWorkerPath(base: string): string {
  return `${base}sw.js`;
}

function onReport({ phase, stored, total, failure, articles }: KeptReport): void {
  window.clearTimeout(timer);
  // Before the files of a choice are counted, what was known of it before still holds.
  if (articles !== null || phase === 'ready') changeOffline({ articles });
  switch (phase) {
    case 'saving':
      timer = window.setTimeout(() => void attempt(), SILENCE_MS);
      if (performance.now() - askedAt > ASK_AGAIN_MS && options !== null)
        askToCheck(registration?.active ?? null, options.script);
      return changeOffline({ status: { kind: 'saving', stored, total } });
    case 'ready':
      failuresInARow = 0;
      return changeOffline({ status: { kind: 'ready' } });
    case 'incomplete':
      return onFailure(failure ?? 'network', stored, total);
  }
}

function onFailure(failure: OfflineFailure, stored = 0, total = 0): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void attempt(), toRetryDelayMs(failuresInARow));
  failuresInARow += 1;
  changeOffline({ status: { kind: 'incomplete', stored, total, failure } });
}

/** Browsers look for a new version at every navigation; a tab that is open for days makes none. */
function lookForUpdate(): void {
  if (document.hidden || registration === null) return;
  registration.update().catch(() => {
    // No connection, or a server in trouble: the version that is here goes on, and the next return looks again.
  });
}

/** A new version that takes over in one tab takes over in all. The first worker of all takes nothing over. */
function followTakeOver(container: ServiceWorkerContainer): void {
  let isServed = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (isServed) void leaveForNewVersion();
    isServed = true;
  });
}

async function leaveForNewVersion(): Promise<void> {
  if (hasDraft() || !takeReload('new-version', Date.now(), () => sessionStorage)) {
    return changeOffline({ update: 'held' });
  }
  await settleBeforeLeaving();
  rememberPlace();
  window.location.reload();
}
