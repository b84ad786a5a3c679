import { formatCount, plural, toPercent } from './plural.ts';
import { toList } from './list.ts';
import type { Messages } from './messages-it.ts';
import { exportingEn } from './exporting-en.ts';
import { checkingEn } from './checking-en.ts';
import { choosingOfflineEn } from './choosing-offline-en.ts';
import { correctionsEn } from './corrections-en.ts';
import { editingEn } from './editing-en.ts';
import { importingEn } from './importing-en.ts';
import { safetyEn } from './safety-en.ts';
import { searchingEn } from './searching-en.ts';
import { settingsEn } from './settings-en.ts';

/** What the interface says in English. */
export const messagesEn: Messages = {
  appName: 'Dramatis',
  skipToContent: 'Skip to content',
  close: 'Close',
  ...exportingEn,
  ...correctionsEn,
  ...checkingEn,
  ...editingEn,
  ...importingEn,
  ...choosingOfflineEn,
  ...safetyEn,
  ...searchingEn,
  ...settingsEn,

  nav: { label: 'Pages', articles: 'Articles', figures: 'Figures' },
  search: { label: 'Search all articles', short: 'Search', clear: 'Clear the search' },
  language: { label: 'Language' },
  interfaceLanguages: { it: 'it, Italiano', en: 'en, English' },
  announceTheme: (now) => `Theme: ${now.toLowerCase()}`,

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
  articleLanguages: new Intl.DisplayNames('en', { type: 'language' }),

  counts: {
    articles: (n) => plural('en', n, 'article', 'articles'),
    mentions: (n) => plural('en', n, 'mention', 'mentions'),
    passages: (n) => plural('en', n, 'passage', 'passages'),
    percent: (share) => toPercent('en', share),
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
    changed: (names, isTogether, passages) => `Filter: ${names}${isTogether ? ' together' : ''}, ${passages}`,
    begun: (names, mentions) => `Filter: ${names}, ${mentions}`,
    cleared: 'Filter cleared',
    matchLabel: 'Passages with',
    all: 'all',
    any: 'any',
  },
  peek: {
    here: (n) => `${plural('en', n, 'time', 'times')} in this article`,
    elsewhere: (n) =>
      n === 0
        ? 'In no other article'
        : n === 1
          ? 'In one other article'
          : `In ${formatCount('en', n)} other articles`,
    filter: 'Filter',
    unfilter: 'Clear filter',
    profile: 'Profile',
    introducedHere: 'The first time in this article',
    lastRead: 'When you last read of them',
  },
  kind: {
    title: 'What is this line?',
    hint: 'The correction stays on this device and can be undone.',
    names: { caption: 'Caption', paragraph: 'Paragraph', heading: 'Section heading' },
    changed: (name) => `It is now: ${name.toLowerCase()}`,
    takeBack: 'Back to what it was',
    takenBack: 'The line is again what it was',
    notKept: 'The correction was not kept. The line is still what it was.',
    lost: (name, line) =>
      line === ''
        ? `A correction of yours (${name.toLowerCase()}) no longer finds its line.`
        : `A correction of yours (${name.toLowerCase()}) no longer finds its line: “${line}”`,
    forget: 'Remove the correction',
    forgotten: 'Correction removed',
    notForgotten: 'The correction was not removed.',
    own: 'corrected by you',
    decidedByReader: 'You decided what this line is.',
    change: 'Change',
  },
  picture: {
    add: 'Add a picture',
    addHint: 'Choose a file, or drop or paste a picture here',
    edit: 'Edit the picture',
    replace: 'Replace the picture',
    remove: 'Remove the picture',
    putBack: 'Put the picture back',
    putBackBefore: 'Put the one before back',
    readAgain: 'Your pictures could not be read. Try again',
    description: 'What it shows (optional)',
    descriptionHint: 'Read out by screen readers.',
    save: 'Save the description',
    keptHere: 'The picture stays on this device.',
    unnamed: 'Your picture, without a description',
    caption: 'Caption:',
    added: 'Picture added',
    removed: 'Picture removed',
    described: 'Description kept',
    notDescribed: 'The description was not kept.',
    notRemoved: 'The picture was not removed.',
    leftOver: 'Your changes without a place',
    lost: 'A picture of yours no longer finds its place.',
    wasBeside: (line) => `It was at the line “${line}”`,
    emptySlot: 'Empty place',
    putHere: 'Put it here',
    notMoved: 'The picture was not moved.',
    refusals: {
      'too-large': (megabytes) => `The picture is larger than ${megabytes} MB. Choose a smaller one.`,
      'not-a-picture': () => 'This file is not a JPEG, PNG, WebP, AVIF or GIF picture.',
      unreadable: () => 'This picture is damaged and cannot be shown.',
      'not-kept': () => 'The picture was not kept.',
      'too-wide': () => 'The picture is too wide or too tall: its longest side can have 100,000 pixels.',
      'not-read': () => 'Your pictures could not be read, and until then no other is added. Try again.',
    },
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
        'This browser lets nothing be kept: your articles, reading position, pictures and corrections last as long as this page is open.',
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
      'not-loaded':
        'A part of Dramatis did not load: what you do now lasts as long as this page is open. Check your connection; it is tried again by itself.',
      'settings-not-kept':
        'This browser could not keep your settings: they last as long as this page is open.',
    },
  },

  offline: {
    label: 'Reading offline',
    saving: (stored, total) =>
      `Saving for offline (${formatCount('en', stored)} of ${formatCount('en', total)})`,
    ready: 'Available offline',
    readyWith: {
      everything: (total) => `Available offline: all ${plural('en', total, 'article', 'articles')}`,
      chosen: (chosen, total) =>
        `Available offline: ${plural('en', chosen, 'article', 'articles')} of ${formatCount('en', total)}`,
      none: 'Offline you can open again what you have opened before',
    },
    unsupported: 'This browser does not allow reading offline.',
    incomplete: (stored, total) =>
      total === 0
        ? 'Not yet available offline.'
        : `Not yet available offline: ${formatCount('en', stored)} of ${formatCount('en', total)} parts saved.`,
    incompleteWith: (kept, chosen) =>
      `Not all available offline yet: ${formatCount('en', kept)} of ${plural('en', chosen, 'chosen article', 'chosen articles')}.`,
    failures: {
      network: 'The connection broke off.',
      server: 'The site answered with an error.',
      damaged: 'A part arrived other than it is on the site.',
      'no-room': 'This device has no room for it.',
      'no-worker': 'The browser could not start what is needed.',
    },
    again: 'We try again by ourselves.',
    retry: 'Try now',
  },
  update: {
    label: 'New version',
    ready: 'A new version is ready.',
    held: 'The new version is active. Finish what you are writing, then reload this page.',
    apply: 'Update',
    reload: 'Reload',
    later: 'Later',
  },

  related: {
    title: 'Related to this story',
    hint: 'They are not in this article, but recur in others.',
    reason: (name, n) => `with ${name} in ${plural('en', n, 'article', 'articles')}`,
  },

  library: {
    title: 'Articles',
    filters: 'Filters',
    filtersLabel: 'Filter the articles',
    languages: 'Language',
    topics: 'Topics',
    more: (n) => `Show ${formatCount('en', n)} more`,
    less: 'Show fewer',
    states: 'Reading',
    statuses: { unread: 'Unread', reading: 'Begun', read: 'Read' },
    isNew: 'New',
    isRead: 'Read',
    progressSpoken: (percent) => `${percent} read`,
    sort: 'Order',
    sorts: { date: 'Newest first', title: 'Headline, A–Z', mentions: 'Most mentions' },
    exclude: (name) => `Exclude ${name}`,
    without: (name) => `without ${name}`,
    keptAway: (n) => plural('en', n, 'excluded', 'excluded'),
    match: 'Articles with',
    searchFacet: (facet) => `Search in ${facet}`,
    noFacetValue: 'Nothing matches.',
    noFrequentValue: 'None of the most frequent matches.',
    allNamed: {
      person: 'All figures of the library',
      place: 'All places',
      organisation: 'All organisations',
      work: 'All works',
      event: 'All events',
    },
    filterHint: 'An entry keeps the articles that name it; the minus sign excludes them.',
    andMore: (n) => (n === 1 ? 'and one more figure' : `and ${n} more figures`),
    cast: (names) => `Figures: ${names}`,
    remove: (name) => `Remove ${name}`,
    clear: 'Clear all filters',
    emptyTitle: 'No article matches',
    emptyHint: 'Remove a filter, or search for other words.',
    noArticlesTitle: 'The library is empty',
    noArticlesHint: 'This edition holds no articles.',
    partMissing: 'Part of the library is not on this device and cannot be loaded now.',
    unknownIds: (n) =>
      n === 1
        ? 'A name in the address does not occur in the library and was left out.'
        : `${n} names in the address do not occur in the library and were left out.`,
    searched: (text) => `“${text}”`,
    listSearch: 'Search the headlines and names of this list',
    listSearchShort: 'Headlines and names',
    listSearchHint: 'Your browser’s find in page sees only the rows near by; this field, the whole list.',
  },

  figures: {
    title: 'Figures',
    intro: (articles) =>
      articles === 1
        ? 'Who and what the article of the library names.'
        : `Who and what the ${formatCount('en', articles)} articles of the library name.`,
    types: 'What to list',
    search: 'Search for a name',
    order: 'Order',
    orders: { letter: 'By letter', prominence: 'By prominence' },
    letters: 'Letters',
    found: (n) => plural('en', n, 'name', 'names'),
    emptyTitle: 'No name matches',
    emptyHint: 'Search for another name, or the beginning of one.',
    noneHint: 'The articles of the library name none.',
  },

  figure: {
    read: (n) => (n === 1 ? 'Read the article' : `Read the ${formatCount('en', n)} articles`),
    timeline: (from, to) =>
      from === to ? `Mentions per article, ${from}` : `Mentions per article, from ${from} to ${to}`,
    mentionsOn: (n, title, date) => `${plural('en', n, 'mention', 'mentions')}, ${date}: ${title}`,
    mentionsIn: (n, date) => `${plural('en', n, 'mention', 'mentions')}, ${date}`,
    listed: (n, all) => `${formatCount('en', n)} of ${formatCount('en', all)} articles`,
    articlesTitle: (mentions, articles) => `${mentions} in ${articles}`,
    morePassages: (n) => (n === 1 ? 'One more passage' : `${n} more passages`),
    onlyInHeadline: 'Named only in the headline.',
    passagesMissing: 'The passages of this article could not be loaded.',
    caption: 'Caption',
    roles: 'Roles',
    since: (from) => `since ${from}`,
    until: (to) => `until ${to}`,
    span: (from, to) => `${from}–${to}`,
    undated: 'undated',
    also: 'Other names',
    with: 'Appears with',
    companyCaption: (name) => `Who appears in the same articles as ${name}`,
    companyName: 'Name',
    bonds: 'Who of them appears together',
    about: 'In brief',
    nowhere: 'No article of this library names it.',
  },

  states: {
    loading: 'Loading…',
    notFoundTitle: 'There is no such page',
    notFoundHint: 'The address may have changed, or it may hold a mistake.',
    deviceTitle: 'The browser’s storage does not answer',
    deviceHint:
      'What you are looking for may be among the articles you brought, but they cannot be read just now. Try again in a moment.',
    articleMissingTitle: 'There is no such article',
    articleMissingHint: 'It is not part of this library, or its address holds a mistake.',
    entityMissingTitle: 'There is no such profile',
    entityMissingHint: 'No article of this library speaks of it.',
    networkTitle: 'The page cannot be loaded',
    networkHint: 'The connection seems to be missing. Check the network and try again.',
    notKeptTitle: 'This page is not on this device',
    notKeptHint: (kept, total) =>
      `Offline you can read the articles that the device keeps: ${formatCount('en', kept)} of ${formatCount('en', total)}, and those you have opened before. Connect to open this page. You choose what to keep in “Library safety”.`,
    serverHint: 'The site answered with an error. Try again shortly.',
    malformedTitle: 'The content is damaged',
    malformedHint:
      'The file of this article cannot be read. Reload the page; if that does not help, the fault is the site’s.',
    missingCodeTitle: 'A part of the app is missing',
    missingCodeHint:
      'The site may have been updated while this page was open, or the connection was lost. Reload it when you are online; what you had saved stays.',
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
    figures: 'figures of the article',
    search: 'search all articles',
    theme: 'change theme',
    help: 'this help',
    escape: 'closes, or clears the filter',
    peek: 'from a mention to its peek card',
  },
};
