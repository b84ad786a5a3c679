import type { choosingOfflineIt } from './choosing-offline-it.ts';
import { formatBytes } from './format-bytes.ts';
import { formatCount, plural } from './plural.ts';

/** What the choice of articles for reading offline says in English; part of `messagesEn`. */
export const choosingOfflineEn: typeof choosingOfflineIt = {
  choosingOffline: {
    title: 'What to read offline',
    intro: (total) =>
      `This edition has ${articles(total)}. You can keep all of them on this device or only those you choose: the others open when there is a connection.`,
    unasked: (bytes) => `You have not chosen yet: what fits into ${formatBytes('en', bytes)} is kept.`,
    legend: 'Articles to keep',
    kinds: {
      everything: 'All of them',
      newest: 'The newest',
      named: 'Those on certain topics and names',
      none: 'None beforehand',
    },
    noneHint: 'Offline you can open again what you have opened before',
    namedHint: 'You choose which',
    size: (n, bytes) => `${articles(n)}, about ${formatBytes('en', bytes)}`,
    sizeUpTo: (n, bytes) => `up to ${articles(n)}, about ${formatBytes('en', bytes)}`,
    count: 'How many articles',
    countFrom: (total) => `A number from 1 to ${formatCount('en', total)}`,
    topics: 'Topics',
    names: 'Figures, places and other names',
    found: 'Names found',
    nobody: 'No such name in this edition',
    naming: (type, n) => `${type}, ${articles(n)}`,
    remove: (name) => `Remove ${name}`,
    problems: {
      count: (total) => `Write a number from 1 to ${formatCount('en', total)}.`,
      'nothing-named': () => 'Choose at least one topic or name.',
    },
    room: (used, of) =>
      `The browser allows ${formatBytes('en', of)}, of which about ${formatBytes('en', used)} are used.`,
    tooLarge: 'That is more than the browser still allows.',
    letsGo: 'Those that were kept and are no longer chosen leave the device.',
    unsearched: 'With fewer than a tenth of the articles, searching their texts needs a connection.',
    apply: 'Keep these articles',
    finding: 'Finding the chosen articles…',
    progress: (kept, chosen) =>
      `${formatCount('en', kept)} of ${plural('en', chosen, 'chosen article', 'chosen articles')} on this device`,
    nothingKept: 'No article is kept beforehand.',
    incomplete: (kept, chosen, reason) =>
      `${formatCount('en', kept)} of ${plural('en', chosen, 'chosen article', 'chosen articles')} on this device. ${reason} We try again by ourselves.`,
    unheard: 'The browser has not started what is needed yet: reload the page and try again.',
    unread: 'Topics and names cannot be read just now: check the connection and reload the page.',
  },
};

function articles(n: number): string {
  return plural('en', n, 'article', 'articles');
}
