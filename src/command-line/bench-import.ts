/** The last part of `npm run bench`: importing in a browser, where what counts is how long the page cannot answer. */
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { findInstalledBrowser, isRoot, toBrowserFlags } from './find-browser.ts';
import { serve } from './serve.ts';
import { traceTasks } from './trace-tasks.ts';

const FILES = 200;
const WORDS = 400;
/** Beyond this a press is felt to be late. @see https://web.dev/articles/optimize-long-tasks */
const LONG_TASK_MS = 50;
const FIRST_PORT = 4700;
const FURTHER_PORTS = 50;

/** What one import took. */
interface Measured {
  readonly totalMs: number;
  /** Of every task of the page's main thread that took 50 ms or more. */
  readonly longMs: readonly number[];
  /** The longest, in time of the processor. */
  readonly cpuMs: number;
  readonly told: string;
  readonly kept: number;
}

/** Imports many files, once to the end and once cancelled half-way. Null where no browser is installed. */
export async function benchImport(text: string): Promise<readonly string[] | null> {
  const executablePath = findInstalledBrowser();
  if (executablePath === null) return null;
  await build({ base: '/', logLevel: 'warn' });
  const site = await serve({
    folder: 'dist',
    base: '/',
    host: 'localhost',
    port: FIRST_PORT,
    furtherPorts: FURTHER_PORTS,
  });
  const browser = await chromium.launch({
    executablePath,
    args: [...toBrowserFlags(isRoot()), '--disable-gpu'],
  });
  try {
    const files = toFiles(text);
    const whole = await measure(browser, site.address, files, null);
    const half = await measure(browser, site.address, files, FILES / 2);
    return [
      `import of ${FILES} files of ${WORDS} words: ${(whole.totalMs / 1000).toFixed(1)} s in all, ` +
        `longest task of the main thread ${toLongest(whole)}; ${whole.kept} articles kept`,
      `the same, cancelled at ${FILES / 2}: ${half.kept} articles kept; longest task ${toLongest(half)}; «${half.told}»`,
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** By the clock, which counts whatever else the machine does; and by the processor, which counts this page alone. */
function toLongest({ longMs, cpuMs }: Measured): string {
  const byClock =
    longMs.length === 0
      ? `below ${LONG_TASK_MS} ms`
      : `${Math.max(...longMs).toFixed(0)} ms (${longMs.length} of ${LONG_TASK_MS} ms or more)`;
  return `${byClock}, ${cpuMs.toFixed(0)} ms of the processor`;
}

/** Files of the edition's words, no two alike. */
function toFiles(text: string): { name: string; mimeType: string; buffer: Buffer }[] {
  const paragraphs = text.split('\n').filter((line) => line.split(' ').length > 20);
  const words = paragraphs.join('\n\n').split(' ');
  return Array.from({ length: FILES }, (_, i) => {
    const from = (i * 211) % Math.max(1, words.length - WORDS);
    const body = words.slice(from, from + WORDS).join(' ');
    const buffer = Buffer.from(`Notizia numero ${i + 1} della giornata\n\n${body}\n`);
    return { name: `notizia-${i + 1}.txt`, mimeType: 'text/plain', buffer };
  });
}

/** @param cancelAt How many articles there are when the reader ends it; null for never. */
async function measure(
  browser: Browser,
  address: string,
  files: ReturnType<typeof toFiles>,
  cancelAt: number | null,
): Promise<Measured> {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${address}import`);
  await page.getByRole('button', { name: 'Choose files…' }).waitFor();
  // Handing the files over is the browser's work for this program, and no part of the import.
  await page.evaluate(HOLD_FILES);
  // The first of the page's choosers, which is the one held.
  await page.locator('input[type=file]').first().setInputFiles(files);
  const endTracing = await traceTasks(browser);
  const start = performance.now();
  const { longMs, told } = await page.evaluate<{ longMs: number[]; told: string }>(
    `(${FOLLOW_IMPORT})(${cancelAt})`,
  );
  const totalMs = performance.now() - start;
  const cpuMs = await endTracing();
  const kept = await page.evaluate<number>(COUNT_KEPT);
  await context.close();
  return { totalMs, longMs, cpuMs, told, kept };
}

/*
 * What runs in the page is text: this folder knows Node alone, and has no types of a document. It looks for nothing
 * while the import goes on but what it is told of, so as to be no task itself.
 */

/** Keeps the files that are chosen from the app, which gets them with the event that `FOLLOW_IMPORT` sends. */
const HOLD_FILES = `{
  const input = document.querySelector('input[type=file]');
  const hold = (event) => event.stopImmediatePropagation();
  window.addEventListener('change', hold, true);
  window.releaseFiles = () => {
    window.removeEventListener('change', hold, true);
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
}`;

/** Starts the import and settles when it has ended, with the long tasks and what the page then says. */
const FOLLOW_IMPORT = `(cancelAt) => new Promise((resolve) => {
  const longMs = [];
  const tasks = new PerformanceObserver((list) => longMs.push(...list.getEntries().map((task) => task.duration)));
  const status = document.querySelector('section[aria-label="What happened"] [role=status]');
  const changes = new MutationObserver(() => {
    const own = document.querySelector('progress');
    if (own !== null && cancelAt !== null && own.value >= cancelAt) {
      cancelAt = null;
      own.parentElement.querySelector('button').click();
    }
    if (!/added/.test(status.textContent)) return;
    changes.disconnect();
    setTimeout(() => {
      tasks.disconnect();
      resolve({ longMs, told: status.textContent });
    }, 1000);
  });
  changes.observe(document.querySelector('main'), { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['value'] });
  tasks.observe({ type: 'longtask' });
  window.releaseFiles();
})`;

/** The articles on the device, past the app. */
const COUNT_KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('dramatis');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const counting = opening.result.transaction('articles').objectStore('articles').count();
    counting.onsuccess = () => resolve(counting.result);
    counting.onerror = () => reject(counting.error);
  };
})`;
