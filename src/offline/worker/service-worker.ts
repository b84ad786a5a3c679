/**
 * The service worker of the app. It keeps the app and its edition on the device and answers from there; it never asks
 * another host for anything, and takes the place of an earlier version only when the reader agrees or has closed it.
 */
import { classify, type PolicyContext } from '#offline/cache-policy.ts';
import type { OfflineChoice } from '#article/offline-choice.ts';
import { decodePageMessage, type KeptReport, type WorkerMessage } from '#offline/offline-messages.ts';
import {
  answerArticle,
  answerEarlierVersion,
  answerEditionIndex,
  answerPrecached,
  answerShell,
} from './answer.ts';
import { findNothingMissing, keepAll, type Kept } from './keep-all.ts';
import { forgetArticles } from './keep-list.ts';
import { answerShare } from './keep-share.ts';
import { keepChoice } from './records.ts';
import { SaveError } from './save-files.ts';
import { listOtherShells, manifest, scope } from './site.ts';

declare const self: ServiceWorkerGlobalScope;

const context: PolicyContext = { scope, precached: new Set(manifest.entries.map(({ url }) => url)) };

/** Pages that run this version. Forgotten when the browser stops the worker, which only delays tidying up. */
const pagesOfThisVersion = new Set<string>();

/** One at a time: two would fetch everything twice. */
let keeping: Promise<Kept> | null = null;
let stop: AbortController | null = null;
let lastReport: KeptReport | null = null;
/** Whether the pages hear of the work under way. Where all is here already it only looks for news, and says nothing. */
let isTold = false;

self.addEventListener('install', (event) => event.waitUntil(install()));

// The first page was opened before there was a worker; from here on it is served too.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const message = decodePageMessage(event.data);
  if (message === null) return;
  switch (message.kind) {
    case 'take-over':
      return event.waitUntil(self.skipWaiting());
    case 'forget-articles':
      return event.waitUntil(forget(message.ids));
    case 'choose-offline':
      return event.waitUntil(choose(message.choice));
    case 'check':
      return event.waitUntil(check(message.script, event.source));
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode, headers } = request;
  const strategy = classify({ method, url, mode, hasRange: headers.has('range') }, context);
  const runOn = (work: Promise<unknown>) => event.waitUntil(work);
  switch (strategy.kind) {
    case 'browser':
      return;
    case 'shell':
      return event.respondWith(answerShell(request, runOn));
    case 'share':
      return event.respondWith(answerShare(request));
    case 'precached':
      return event.respondWith(answerPrecached(request, strategy.path, runOn));
    case 'earlier-version':
      return event.respondWith(answerEarlierVersion(request));
    case 'edition-index':
      return event.respondWith(answerEditionIndex(request));
    case 'article':
      return event.respondWith(answerArticle(request, strategy.path, strategy.hash, runOn));
  }
});

/** The shell must be whole. An article that is missing is fetched by the next check, and the page says so. */
async function install(): Promise<void> {
  // While another version serves, the pages are told only that a new one is ready.
  const isFirst = self.registration.active === null;
  const { hasShell, hasNewEdition } = await keepOnce(isFirst, true);
  if (hasNewEdition) await tell({ kind: 'edition-changed' });
  if (!hasShell) throw new Error('the shell could not be kept');
}

async function check(script: string, source: ExtendableMessageEvent['source']): Promise<void> {
  const isOurs = context.precached.has(script.slice(scope.length));
  if (isOurs && source instanceof Client) pagesOfThisVersion.add(source.id);
  await hearOut();
  const ready = await findNothingMissing();
  if (ready !== null) {
    await tell(ready);
    await tidyUp();
    await bringNewEdition(false);
  } else {
    await bringNewEdition(true);
  }
}

/** Work under way was begun for another page, perhaps while the host was in trouble: this page hears of it, and what it has left undone is done afterwards. */
async function hearOut(): Promise<void> {
  const underWay = keeping;
  if (underWay === null) return;
  isTold = true;
  if (lastReport !== null) await tell(lastReport);
  await underWay;
}

async function bringNewEdition(tells: boolean): Promise<void> {
  const { hasNewEdition } = await keepOnce(tells);
  if (hasNewEdition) await tell({ kind: 'edition-changed' });
}

/** What was under way for another choice ends where it is: the files that it brought are here for this one. */
async function choose(choice: OfflineChoice): Promise<void> {
  try {
    await keepChoice(choice);
  } catch (error) {
    if (!(error instanceof SaveError)) throw error;
    // The choice before holds, and the page hears why.
    const told = lastReport ?? { kind: 'kept', stored: 0, total: 1, articles: null };
    return tell({ ...told, phase: 'incomplete', failure: error.failure });
  }
  stop?.abort();
  await keeping;
  await bringNewEdition(true);
}

async function forget(ids: readonly string[]): Promise<void> {
  if (await forgetArticles(ids)) await tell({ kind: 'edition-changed' });
}

function keepOnce(tells: boolean, isInstall = false): Promise<Kept> {
  isTold ||= tells;
  keeping ??= keepUntilStopped(isInstall).finally(() => {
    keeping = null;
    isTold = false;
  });
  return keeping;
}

async function keepUntilStopped(isInstall: boolean): Promise<Kept> {
  stop = new AbortController();
  const { signal } = stop;
  const onReport = (report: KeptReport) => {
    lastReport = report;
    if (isTold) void tell(report);
  };
  try {
    return await keepAll(onReport, { signal, isInstall });
  } catch (error) {
    if (!signal.aborted) throw error;
    // Whoever stopped it begins anew.
    return { hasShell: true, hasNewEdition: false };
  }
}

async function tell(message: WorkerMessage): Promise<void> {
  for (const page of await listPages()) page.postMessage(message, []);
}

async function listPages(): Promise<readonly Client[]> {
  // The first page is told too, which no worker serves yet.
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(scope));
}

/**
 * Deletes other versions of the shell once every open page runs this one: a page of an earlier version may still want
 * its files, and a version that is being installed is about to want its own.
 */
async function tidyUp(): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing !== null || waiting !== null) return;
  const others = await listOtherShells();
  const pages = await listPages();
  if (!pages.every(({ id }) => pagesOfThisVersion.has(id))) return;
  await Promise.all(others.map((name) => caches.delete(name)));
}
