import { plural } from './plural.ts';
import { toList } from './list.ts';
import type { Messages } from './messages-it.ts';

/** What the interface says in English. */
export const messagesEn: Messages = {
  appName: 'Dramatis',
  skipToContent: 'Skip to content',
  close: 'Close',

  nav: { label: 'Pages', articles: 'Articles' },
  search: { label: 'Search headlines and names', short: 'Search', clear: 'Clear the search' },
  language: { label: 'Language' },
  interfaceLanguages: { it: 'it, Italiano', en: 'en, English' },
  theme: {
    choices: { system: 'As the system', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    button: (now) => `Theme: ${now}`,
    announce: (now) => `Theme: ${now.toLowerCase()}`,
  },

  entityTypes: {
    person: 'person',
    place: 'place',
    organisation: 'organisation',
    work: 'work',
    event: 'event',
  },
  entityGroups: {
    person: 'Figures',
    place: 'Places',
    organisation: 'Organisations',
    work: 'Works',
    event: 'Events',
  },
  topics: {
    world: 'World',
    europe: 'Europe',
    science: 'Science',
    space: 'Space',
    politics: 'Politics',
    economy: 'Economy',
    culture: 'Culture',
  },
  articleLanguages: { it: 'Italian', en: 'English' },

  counts: {
    articles: (n) => plural('en', n, 'article', 'articles'),
    figures: (n) => plural('en', n, 'figure', 'figures'),
    images: (n) => plural('en', n, 'image', 'images'),
    minutes: (n) => `${n} min`,
    minutesOfReading: (n) => `${n} min read`,
    minutesSpoken: (n) => plural('en', n, 'minute of reading', 'minutes of reading'),
  },
  list: (words) => toList('en', words),
  orList: (words) => toList('en', words, 'or'),

  article: {
    untitled: 'Untitled',
    castTitle: 'Figures in this article',
    castHint: 'Choose one to read only the passages about them.',
    castLabel: 'Figures, places and organisations of this article',
    castButton: 'Figures',
    noFigures: 'This article names no people.',
    occurrences: (n) => `${plural('en', n, 'time', 'times')} in this article`,
    imageTag: (n, total) => `Image ${n} of ${total}`,
    imageTagShort: (n, total) => `${n} of ${total}`,
    captionWithoutPhoto: 'Caption (photo not available):',
    imageWithoutCaption: 'Image without a caption',
    doubt: 'caption?',
    doubtExplained: 'It is not certain that this line is a caption.',
    doubtKind: 'It is not certain what this line is.',
    mention: (text, name, type) => (name === null ? `${text}, ${type}` : `${text}, ${name}, ${type}`),
    ambiguous: (names) => `This may be ${names}.`,
    unknownIds: (n) =>
      n === 1
        ? 'One name in the address does not occur in this article and was left out.'
        : `${n} names in the address do not occur in this article and were left out.`,
    noPassage: 'No passage names them together.',
    sources: 'Sources',
  },
  finder: {
    label: 'Chosen passages',
    position: (n, total) => `${n} of ${total}`,
    previous: 'Previous mention',
    next: 'Next mention',
    clear: 'Clear filter',
    matchLabel: 'Passages with',
    all: 'all of them',
    any: 'any of them',
  },
  peek: {
    here: (n) => `${plural('en', n, 'time', 'times')} in this article`,
    elsewhere: (n) =>
      n === 0 ? 'In no other article' : n === 1 ? 'In one other article' : `In ${n} other articles`,
    filter: 'Filter',
    unfilter: 'Clear filter',
    profile: 'Profile',
  },
  memory: {
    label: 'Reading position',
    goOn: (percent) => `Continue from ${percent}\u00A0%`,
    dismiss: 'Stay here',
  },
  device: {
    label: 'This device’s memory',
    trouble: {
      'memory-only':
        'This browser lets nothing be kept: reading position, pictures and corrections last as long as this page is open.',
      'no-room':
        'This device has no room left: the last change was not kept. What was there before still is.',
      'held-by-other-tab':
        'Dramatis is open in another tab in an older version. Close it and reload this page: until then nothing is kept.',
      'newer-version': 'Another tab uses a newer version. Reload this page: until then nothing is kept.',
      'no-answer':
        'The browser’s storage does not answer: the last change was not kept. Reload the page and try again.',
      'connection-lost':
        'The browser’s storage broke off: the last change was not kept. Reload the page and try again.',
      damaged: 'A part of what was kept cannot be read and was left aside. The rest is there.',
      refused: 'The browser refused to keep the last change. Reload the page and try again.',
    },
  },

  library: {
    title: 'Articles',
    filters: 'Filters',
    filtersLabel: 'Filter the articles',
    languages: 'Language',
    topics: 'Topics',
    more: (n) => `Show ${n} more`,
    less: 'Show fewer',
    sorted: 'Newest first',
    andMore: (n) => (n === 1 ? 'and one more figure' : `and ${n} more figures`),
    cast: (names) => `Figures: ${names}`,
    remove: (name) => `Remove ${name}`,
    clear: 'Clear all filters',
    emptyTitle: 'No article matches',
    emptyHint: 'Remove a filter, or search for other words.',
    noArticlesTitle: 'The library is empty',
    noArticlesHint: 'This edition holds no articles.',
    unknownIds: 'A name in the address does not occur in the library and was left out.',
  },

  figure: {
    read: (n) => (n === 1 ? 'Read the article' : `Read the ${n} articles`),
    timeline: (from, to) =>
      from === to ? `Mentions per article, ${from}` : `Mentions per article, from ${from} to ${to}`,
    mentionsOn: (n, title, date) => `${plural('en', n, 'mention', 'mentions')}, ${date}: ${title}`,
    articlesTitle: (articles) => `In ${articles}`,
    morePassages: (n) => (n === 1 ? 'One more passage' : `${n} more passages`),
    onlyInPictures: 'Named only in the headline or in captions.',
    roles: 'Roles',
    since: (from) => `since ${from}`,
    until: (to) => `until ${to}`,
    span: (from, to) => `${from}–${to}`,
    undated: 'undated',
    also: 'Also called',
    with: 'Appears with',
    about: 'In brief',
    nowhere: 'No article of this library names it.',
  },

  states: {
    loading: 'Loading…',
    notFoundTitle: 'There is no such page',
    notFoundHint: 'The address may have changed, or it may hold a mistake.',
    articleMissingTitle: 'There is no such article',
    articleMissingHint: 'It is not part of this library, or its address holds a mistake.',
    entityMissingTitle: 'There is no such profile',
    entityMissingHint: 'No article of this library speaks of it.',
    networkTitle: 'The page cannot be loaded',
    networkHint: 'The connection seems to be missing. Check the network and try again.',
    serverHint: 'The site answered with an error. Try again shortly.',
    malformedTitle: 'The content is damaged',
    malformedHint:
      'The file of this article cannot be read. Reload the page; if that does not help, the fault is the site’s.',
    crashTitle: 'Something broke',
    crashHint: 'This is a fault in the program, not yours. Reload the page or go back to the articles.',
    detail: 'Technical detail',
    retry: 'Try again',
    backToLibrary: 'Back to the articles',
  },

  help: {
    title: 'Keys',
    open: 'Help: keys',
    paragraphs: 'next, previous passage or article',
    mentions: 'next, previous mention',
    figures: 'figures',
    search: 'search',
    theme: 'change theme',
    help: 'this help',
    escape: 'closes, or clears the filter',
    peek: 'from a mention to its peek card',
  },
};
